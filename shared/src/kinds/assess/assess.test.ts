import { describe, expect, it } from 'vitest'
import { asked, heading, one, saying } from '../../testing/assess-round.ts'
import { checkAssess } from './check.ts'
import { acceptAssess } from './decide.ts'
import { FIVE_STEPS, MONTHS, YES_NO } from './sample-scales.ts'
import { AssessConfig, type Scale } from './schema.ts'
import { STARTER } from './starter.ts'

describe('accepting marks', () => {
  it('keeps the order of rows and headings, and drops empty rows and blank reasons', () => {
    const context = asked({ headings: [heading('x'), heading('y')] })
    const accepted = acceptAssess(
      context,
      saying({ b: { y: 0, x: 'unknown' }, a: {} }, { b: ' because ', a: ' ' }),
    )
    expect(JSON.stringify(accepted)).toBe(
      JSON.stringify(saying({ b: { x: 'unknown', y: 0 } }, { b: 'because' })),
    )
  })

  it('refuses what is not on the scale of that row', () => {
    const context = asked({ scales: { b: FIVE_STEPS } })
    expect(acceptAssess(context, saying({ b: { '': 4 } }))).toEqual(saying({ b: { '': 4 } }))
    expect(acceptAssess(context, one(3))).toMatchObject({ refused: 'bad-answer', field: 'marks' })
    expect(acceptAssess(asked({ scale: MONTHS }), one(61))).toMatchObject({ refused: 'bad-answer' })
    expect(acceptAssess(asked({ dontKnow: false }), one('unknown'))).toMatchObject({ refused: 'bad-answer' })
  })

  it('is not fooled by ids that every object answers to', () => {
    const strange = { config: asked().config, items: [{ id: 'constructor', text: { en: 'x' }, from: [] }] }
    expect(acceptAssess(strange, saying({}))).toEqual(saying({}))
    expect(acceptAssess(strange, saying({ constructor: { toString: 0 } }))).toMatchObject({
      refused: 'unknown-item',
    })
  })

  it('[K-assess-4] takes a reason only beside a marked row', () => {
    const written = saying({ a: { '': 2 } }, { a: 'seen in the agreements' })
    expect(acceptAssess(asked(), written)).toEqual(written)
    expect(acceptAssess(asked(), saying({}, { a: 'no mark' }))).toMatchObject({
      refused: 'bad-answer',
      field: 'reasons',
    })
    expect(acceptAssess(asked({ reasons: 'none' }), written)).toMatchObject({ refused: 'bad-answer' })
  })

  it('[D4] keeps an earlier answer only where more rounds were planned, and only of what is asked again', () => {
    const was = { a: { '': 1 as const }, gone: { '': 2 as const }, b: { '': 9 as const } }
    const again = { ...one(2), was }
    expect(acceptAssess(asked({ rounds: 2 }), again)).toEqual({ ...one(2), was: { a: { '': 1 } } })
    expect(acceptAssess(asked(), again)).toEqual(one(2))
  })
})

describe('the configuration', () => {
  const labels = [{ en: 'Low' }, { en: 'High' }]
  it.each<[string, Partial<AssessConfig>, string]>([
    ['one label', { scale: { type: 'ordinal', labels: [{ en: 'Low' }], supportFrom: 0 } }, 'too-few-labels'],
    ['one label of a row', { scales: { a: { ...YES_NO, labels: [{ en: 'Yes' }] } } }, 'too-few-labels'],
    [
      'a label without words',
      { scale: { type: 'ordinal', labels: [{ en: 'Low' }, {}], supportFrom: 1 } },
      'text-empty',
    ],
    ['support from the lowest label', { scale: { type: 'ordinal', labels, supportFrom: 0 } }, 'bad-config'],
    ['support from no label', { scale: { type: 'ordinal', labels, supportFrom: 2 } }, 'bad-config'],
    ['support by no label', { scale: { ...YES_NO, supportLabel: 2 } }, 'bad-config'],
    ['numbers without room', { scale: { ...MONTHS, min: 60 } as Scale }, 'bad-config'],
    ['support outside the numbers', { scale: { ...MONTHS, supportFrom: 61 } as Scale }, 'bad-config'],
    ['two headings of one id', { headings: [heading('x'), heading('x')] }, 'bad-config'],
    ['a heading without words', { headings: [{ id: 'x', text: {}, weight: 1 }] }, 'text-empty'],
    ['evidence that is too long', { evidence: { es: 'a'.repeat(2001) } }, 'text-too-long'],
  ])('is refused with %s', (_, change, refused) => {
    const config = AssessConfig.parse({ ...STARTER, ...change })
    expect(checkAssess(config)).toMatchObject({ refused })
  })

  it('is not even read with ten labels, nine headings or a weight of nothing', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ en: `Label ${at}` }))
    const nine = Array.from({ length: 9 }, (_, at) => heading(`h${at}`))
    for (const change of [
      { scale: { type: 'ordinal', labels: many, supportFrom: 1 } },
      { headings: nine },
      { headings: [heading('x', 0)] },
      { rounds: 4 },
    ]) {
      expect(AssessConfig.safeParse({ ...STARTER, ...change }).success).toBe(false)
    }
  })
})
