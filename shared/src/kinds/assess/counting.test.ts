import { describe, expect, it } from 'vitest'
import { asked, heading, one, saying, tallyOf } from '../../testing/assess-round.ts'
import { assess } from './index.ts'
import { measureAssess, measureCells } from './measure.ts'
import { MONTHS, WHO_LEGITIMATES, YES_NO } from './sample-scales.ts'
import { bandsOf, placeOf, placesOf } from './scale.ts'
import { type AssessAnswer, type AssessConfig, AssessDetail, type Mark, type Scale } from './schema.ts'
import { THREE_STEPS } from './starter.ts'
import { mergeAssess, removeAssess } from './tally.ts'
import { assessDetail, assessMethods, assessRule } from './view.ts'

describe('counting marks', () => {
  it('[K-assess-1] weighs the headings somebody marked, and rounds once to a thousandth of a step', () => {
    const context = asked({ headings: [heading('x', 3), heading('y', 2), heading('z', 2)] })
    const tally = tallyOf(
      context,
      saying({ a: { x: 2, y: 0, z: 1 } }),
      saying({ a: { y: 1, z: 'unknown' } }),
      saying({ b: { z: 'unknown' } }),
    )
    // (3·3 + 2·1 + 2·2) / 7 = 2.142857…, and 2 alone.
    expect(measureAssess(context, tally)).toMatchObject({
      n: 3,
      sums: [2143 + 2000, 0],
      support: [0, 0],
      answered: [2, 0],
    })
    expect(measureCells(context, tally)).toEqual({
      sums: [3000, 3000, 2000, 0, 0, 0],
      support: [1, 0, 0, 0, 0, 0],
      answered: [1, 2, 1, 0, 0, 0],
    })
  })

  it('[K-assess-2] leaves “don’t know” out of every denominator and counts it apart', () => {
    const tally = tallyOf(asked(), one(2), one('unknown'), one('unknown'), saying({}))
    expect(measureAssess(asked(), tally)).toMatchObject({
      n: 3,
      abstained: 1,
      answered: [1, 0],
      support: [1, 0],
      sums: [3000, 0],
    })
    const [row] = assessDetail(asked(), tally).rows
    expect(row?.cells[0]).toMatchObject({ n: 1, unknown: 2, counts: [0, 0, 1] })
  })

  it('[K-assess-2] tells that nobody knows', () => {
    const [row] = assessDetail(asked(), tallyOf(asked(), one('unknown'), one('unknown'))).rows
    expect(row?.cells[0]).toMatchObject({ n: 0, unknown: 2, median: null, mean: null })
  })

  it.each<[string, Scale, number[], number[]]>([
    ['√ or both is in place, ? is not', { type: 'tick' }, [0, 1000, 1000], [0, 1, 1]],
    ['− and + are −1 and 1, and only + supports', { type: 'signed' }, [-1000, 0, 1000], [0, 0, 1]],
    ['labels count from 1', THREE_STEPS, [1000, 2000, 3000], [0, 0, 1]],
    ['a named label is a share', { ...YES_NO, supportLabel: 1 }, [0, 1000], [0, 1]],
  ])('%s', (_, scale, sums, support) => {
    const context = asked({ scale })
    for (let place = 0; place < placesOf(scale); place += 1) {
      const measure = measureAssess(context, tallyOf(context, one(place)))
      expect([measure.sums[0], measure.support[0]]).toEqual([sums[place], support[place]])
    }
  })

  it('[K-assess-3] gives labels without order no figure, only their distribution', () => {
    const context = asked({ scale: WHO_LEGITIMATES })
    const tally = tallyOf(context, one(0), one(0), one(2))
    expect(measureAssess(context, tally)).toMatchObject({ n: 3, answered: [0, 0], sums: [0, 0] })
    expect(assess.ballots?.unit(context)).toMatchObject({ min: 0, max: 0 })
    expect(assessRule(context.config)).toMatchObject({ id: 'assess-labels' })
    expect(assessDetail(context, tally).rows[0]?.cells[0]).toMatchObject({
      counts: [2, 0, 1],
      median: null,
      mean: null,
    })
  })

  it('[I2] takes back what was cast, to the last reason and number', () => {
    const context = asked({ scale: MONTHS, rounds: 2 })
    const kept = { ...saying({ a: { '': 7 } }, { a: 'slow' }), was: { a: { '': 9 } } }
    const gone = { ...saying({ a: { '': 60 }, b: { '': 7 } }, { a: 'slow' }), was: { b: { '': 1 } } }
    const tally = tallyOf(context, kept, gone)
    removeAssess(context, tally, gone)
    expect(tally).toEqual(tallyOf(context, kept))
    expect(() => removeAssess(context, tally, saying({ a: { '': 7 } }, { a: 'other' }))).toThrow(
      'never counted',
    )
    expect(() => removeAssess(context, tallyOf(context), saying({ a: { '': 7 } }))).toThrow('never counted')
  })

  it('merges groups into the whole', () => {
    const context = asked({ scale: MONTHS })
    const [first, second] = [
      saying({ a: { '': 7 } }, { a: 'z' }),
      saying({ a: { '': 3 }, b: { '': 7 } }, { a: 'y' }),
    ]
    expect(mergeAssess(context, [tallyOf(context, first), tallyOf(context, second)])).toEqual(
      tallyOf(context, first, second),
    )
  })
})

describe('the detail of an assessment', () => {
  it('[K-assess-4] tells reasons with the mark and without an order of arrival', () => {
    const [first, second] = [
      saying({ a: { '': 2 } }, { a: 'zeal' }),
      saying({ a: { '': 'unknown' } }, { a: 'age' }),
    ]
    const told = assessDetail(asked(), tallyOf(asked(), first, second))
    expect(AssessDetail.parse(told)).toEqual(told)
    expect(told.reasons).toEqual([
      { item: 'a', text: 'age', mark: 'unknown' },
      { item: 'a', text: 'zeal', mark: 2 },
    ])
    expect(assessDetail(asked(), tallyOf(asked(), second, first))).toEqual(told)
  })

  it('names the two middle labels, and the median and middle half of numbers', () => {
    const told = (scale: Scale, marks: Mark[]) =>
      assessDetail(asked({ scale }), tallyOf(asked({ scale }), ...marks.map(one))).rows[0]?.cells[0]
    expect(told(THREE_STEPS, [0, 1, 2, 2])).toMatchObject({ median: [1, 2], mean: 2.25 })
    expect(told(MONTHS, [1, 2, 3, 4, 60])).toMatchObject({
      mean: 14,
      middle: { low: 2, median: 3, high: 4 },
      counts: [4, 0, 0, 0, 1],
    })
  })

  it('[K-assess-5] tells before and after of five people or more who answered both rounds', () => {
    const context = asked({ scale: YES_NO, rounds: 2 })
    const moving = (before: Mark, now: Mark): AssessAnswer => ({ ...one(now), was: { a: { '': before } } })
    const four = [moving(0, 0), moving(0, 1), moving(0, 1), moving(1, 1)]
    const told = (answers: AssessAnswer[]) =>
      assessDetail(context, tallyOf(context, ...answers)).rows[0]?.moved
    expect(told([...four, one(0)])).toBeNull()
    expect(told([...four, moving(0, 1), one(0)])).toEqual({
      both: 5,
      changed: 3,
      before: [4, 1],
      now: [1, 4],
    })
  })

  it('agrees on one side, or at one label where labels have no order, from three quarters on', () => {
    const agreed = (scale: Scale, marks: Mark[]) => {
      const context = asked({ scale, rounds: 2 })
      return assess.ballots?.again?.agreed(context, tallyOf(context, ...marks.map(one)), 0)
    }
    expect(agreed(THREE_STEPS, [2, 2, 2, 0])).toBe(true)
    expect(agreed(THREE_STEPS, [0, 1, 0, 2])).toBe(true)
    expect(agreed(THREE_STEPS, [0, 1, 2, 2])).toBe(false)
    expect(agreed(WHO_LEGITIMATES, [1, 1, 1, 0])).toBe(true)
    expect(agreed(WHO_LEGITIMATES, [1, 1, 2, 0])).toBe(false)
    expect(agreed(THREE_STEPS, ['unknown'])).toBe(false)
  })

  it('says by which methods it was counted', () => {
    const keys = (change: Partial<AssessConfig>) => assessMethods(asked(change).config).map(({ key }) => key)
    expect(keys({ scales: { b: YES_NO } })).toEqual(['assess-ordinal', 'assess-choice', 'assess-unknown'])
    expect(keys({ headings: [heading('x', 2), heading('y')], dontKnow: false })).toEqual([
      'assess-ordinal',
      'assess-weighted',
    ])
    expect(keys({ headings: [heading('x')], headingsAre: 'units', dontKnow: false })).toEqual([
      'assess-ordinal',
      'assess-units',
    ])
  })
})

describe('bands of numbers', () => {
  it('are at most five, without gap or overlap', () => {
    expect(bandsOf({ min: 0, max: 3 })).toHaveLength(4)
    for (const [min, max] of [
      [0, 60],
      [-7, 4],
      [1, 100_000_000],
    ] as const) {
      const bands = bandsOf({ min, max })
      expect(bands).toHaveLength(5)
      expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([min, max])
      for (const [at, { from, to }] of bands.entries()) {
        expect(from).toBeLessThanOrEqual(to)
        if (at > 0) expect(from).toBe((bands[at - 1]?.to ?? 0) + 1)
        const scale: Scale = { type: 'numeric', min, max, unit: {}, supportFrom: min }
        expect([placeOf(scale, from), placeOf(scale, to)]).toEqual([at, at])
      }
    }
  })
})
