import { describe, expect, it } from 'vitest'
import { type Battery, compareBatteries } from './compare.ts'
import { YES_NO } from './sample-scales.ts'
import type { AssessConfig } from './schema.ts'
import { STARTER } from './starter.ts'
import { addAssess, emptyAssessTally } from './tally.ts'
import { assessDetail } from './view.ts'

const rule = { id: 'assess-steps', version: 1 }

/** Everybody gave this mark to every row. */
function battery(marks: readonly number[], change: Partial<AssessConfig> = {}, ids = ['a', 'b']): Battery {
  const items = ids.map((id) => ({ id, text: { en: id }, from: [] }))
  const config = { ...STARTER, ...change }
  const context = { config, items }
  const tally = emptyAssessTally(context)
  for (const mark of marks) {
    const headings = config.headings.length === 0 ? [''] : config.headings.map(({ id }) => id)
    const row = Object.fromEntries(headings.map((heading) => [heading, mark]))
    addAssess(context, tally, { marks: Object.fromEntries(ids.map((id) => [id, row])), reasons: {} })
  }
  return { rule, config, items, detail: assessDetail(context, tally) }
}

const heading = (id: string, en: string) => ({ id, text: { en }, weight: 1 })

describe('two batteries beside each other', () => {
  it('tells the share of each label in both, also where nobody answered in one', () => {
    expect(compareBatteries(battery([0, 2, 2, 2]), battery([], {}, ['b', 'a']))).toMatchObject({
      rows: [
        {
          item: 'a',
          heading: '',
          one: { n: 4, unknown: 0, shares: [0.25, 0, 0.75] },
          other: { n: 0, shares: [] },
        },
        { item: 'b' },
      ],
    })
  })

  it('[K-assess-6] refuses what is not the same question, and says why', () => {
    const mine = battery([1])
    const later = { ...mine, rule: { ...rule, version: 2 } }
    expect(compareBatteries(mine, later)).toEqual({ differs: 'version' })
    expect(compareBatteries(mine, battery([1], {}, ['a', 'b', 'c']))).toEqual({ differs: 'items', item: 'c' })
    expect(compareBatteries(mine, battery([1], {}, ['a', 'c']))).toEqual({ differs: 'items', item: 'b' })
    expect(compareBatteries(mine, battery([1], { headings: [heading('x', 'X')] }))).toEqual({
      differs: 'headings',
    })
    expect(compareBatteries(mine, battery([1], { scales: { b: YES_NO } }))).toEqual({
      differs: 'scale',
      item: 'b',
    })
    const other = {
      type: 'ordinal',
      labels: [{ en: 'Low' }, { en: 'Fair' }, { en: 'High' }],
      supportFrom: 2,
    } as const
    expect(compareBatteries(mine, battery([1], { scale: { ...other, labels: [...other.labels] } }))).toEqual({
      differs: 'labels',
      item: 'a',
    })
  })

  it('[K-assess-6] takes labels as the same that are the same in every language both have', () => {
    const spanish = {
      type: 'ordinal' as const,
      labels: [{ es: 'Bajo' }, { es: 'Moderado' }, { es: 'Alto' }],
      supportFrom: 2,
    }
    expect(compareBatteries(battery([1]), battery([1], { scale: spanish }))).toHaveProperty('rows')
    const german = { ...spanish, labels: [{ pt: 'Baixo' }, { pt: 'Médio' }, { pt: 'Alto' }] }
    expect(compareBatteries(battery([1]), battery([1], { scale: german }))).toMatchObject({
      differs: 'labels',
    })
  })

  it('[K-assess-6] compares heading by heading', () => {
    const headings = [heading('x', 'X'), heading('y', 'Y')]
    const result = compareBatteries(
      battery([0], { headings }),
      battery([2], { headings: headings.toReversed() }),
    )
    expect('rows' in result && result.rows.map((row) => [row.item, row.heading])).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
    ])
    expect(
      compareBatteries(
        battery([0], { headings }),
        battery([0], { headings: [heading('x', 'Z'), heading('y', 'Y')] }),
      ),
    ).toEqual({
      differs: 'headings',
    })
  })
})
