import { describe, expect, it } from 'vitest'
import type { Item } from '../item.ts'
import { adoption } from './adoption.ts'
import { acceptConsent } from './decide.ts'
import type { Level } from './scale.ts'
import { type ConsentAnswer, type ConsentConfig, ConsentDetail } from './schema.ts'
import { addConsent, emptyConsentTally, measureConsents, mergeConsents, removeConsent } from './tally.ts'
import { consentDetail, consentMethods } from './view.ts'

const items: Item[] = ['a', 'b'].map((id) => ({ id, text: { en: id }, from: [] }))
const config: ConsentConfig = { scale: 'kaner8', adoptAt: 0.75 }
const context = { config, items }

const saying = (levels: Record<string, Level>, reservations: Record<string, string> = {}): ConsentAnswer => ({
  levels,
  reservations,
})

function tallyOf(...answers: ConsentAnswer[]) {
  const tally = emptyConsentTally(context)
  for (const answer of answers) addConsent(context, tally, answer)
  return tally
}

describe('accepting levels', () => {
  it('drops empty reservations and keeps the others trimmed', () => {
    expect(acceptConsent(context, saying({ b: 3, a: 1 }, { a: '  ', b: ' too soon ' }))).toEqual(
      saying({ a: 1, b: 3 }, { b: 'too soon' }),
    )
  })

  it('refuses unknown items, reservations without a level, and unfit text', () => {
    expect(acceptConsent(context, saying({ z: 1 }))).toMatchObject({
      refused: 'unknown-item',
      field: 'levels',
    })
    expect(acceptConsent(context, saying({}, { z: 'x' }))).toMatchObject({
      refused: 'unknown-item',
      field: 'reservations',
    })
    expect(acceptConsent(context, saying({ a: 1 }, { b: 'x' }))).toMatchObject({ refused: 'bad-answer' })
    expect(acceptConsent(context, saying({ a: 1 }, { a: 'x'.repeat(501) }))).toMatchObject({
      refused: 'text-too-long',
      params: { max: 500 },
    })
  })
})

describe('counting levels', () => {
  it('[I7] puts 1, 2, 3 and 6 on the support side, and 4 and 5 beside the line', () => {
    const levels: Level[] = [1, 2, 3, 4, 5, 6, 7, 8]
    const tally = tallyOf(...levels.map((level) => saying({ a: level })), saying({}))
    expect(measureConsents(context, tally)).toEqual({
      n: 8,
      abstained: 1,
      sums: [4, 0],
      support: [4, 0],
      answered: [6, 0],
      pairwise: null,
    })
  })

  it('keeps reservations in an order that tells nothing of who came first', () => {
    const first = saying({ a: 3 }, { a: 'slowly' })
    const second = saying({ a: 7, b: 3 }, { a: 'never', b: 'slowly' })
    expect(tallyOf(first, second)).toEqual(tallyOf(second, first))
    expect(tallyOf(first, second).reservations).toEqual([
      { item: 'a', text: 'never', level: 7 },
      { item: 'a', text: 'slowly', level: 3 },
      { item: 'b', text: 'slowly', level: 3 },
    ])
  })

  it('[I2] takes back one of two equal reservations', () => {
    const answer = saying({ a: 3 }, { a: 'slowly' })
    const tally = tallyOf(answer, answer)
    removeConsent(context, tally, answer)
    expect(tally).toEqual(tallyOf(answer))
    expect(() => removeConsent(context, tally, saying({ a: 3 }, { a: 'other' }))).toThrow('never counted')
  })

  it('merges groups into the whole', () => {
    const [one, other] = [saying({ a: 3 }, { a: 'z' }), saying({ a: 8, b: 1 }, { a: 'y' })]
    expect(mergeConsents(context, [tallyOf(one), tallyOf(other)])).toEqual(tallyOf(one, other))
  })
})

describe('the detail of a consent round', () => {
  it('lists blocks and what is beside the line apart, and takes statistics over the line only', () => {
    const detail = consentDetail(
      context,
      tallyOf(saying({ a: 1 }), saying({ a: 6 }), saying({ a: 4 }), saying({ a: 8 }), saying({ a: 3 })),
    )
    expect(ConsentDetail.parse(detail)).toEqual(detail)
    expect(detail.items[0]).toMatchObject({
      counts: [1, 0, 1, 1, 0, 1, 0, 1],
      support: 3,
      answered: 4,
      abstained: 1,
      discuss: 0,
      blocks: 1,
      median: [3, 6],
      why: null,
      overall: { adopted: false, why: 'blocked' },
    })
    expect(detail.items[1]).toMatchObject({ median: null, cns: null, agreementA: null, why: 'no-answers' })
  })

  it('sees full agreement and two camps', () => {
    const agreed = consentDetail(context, tallyOf(saying({ a: 2 }), saying({ a: 2 }))).items[0]
    expect(agreed).toMatchObject({ cns: 1, agreementA: 1, median: [2, 2] })
    const camps = consentDetail(context, tallyOf(saying({ a: 1 }), saying({ a: 8 }))).items[0]
    expect(camps).toMatchObject({ agreementA: -1, median: [1, 8] })
    expect(camps?.cns).toBeCloseTo(0, 12)
  })

  it('tells the rule in its method notes', () => {
    expect(consentMethods({ scale: 'kaner8', adoptAt: 0.665 })[1]).toEqual({
      key: 'consent-rule',
      params: { percent: 66.5 },
    })
  })
})

describe('the rule of adoption', () => {
  it('asks every group that answered', () => {
    const strong = { support: 9, answered: 10 }
    expect(adoption(0.75, 0, [strong, { support: 0, answered: 0 }])).toMatchObject({
      adopted: true,
      lowest: 0.9,
    })
    expect(adoption(0.75, 0, [strong, { support: 1, answered: 2 }])).toEqual({
      adopted: false,
      lowest: 0.5,
      missing: 0.25,
      blocks: 0,
      why: 'too-little-support',
    })
  })

  it('is not passed against a block, nor without answers', () => {
    expect(adoption(0.5, 1, [{ support: 9, answered: 10 }]).why).toBe('blocked')
    expect(adoption(0.5, 0, [])).toMatchObject({ adopted: false, lowest: null, why: 'no-answers' })
  })
})
