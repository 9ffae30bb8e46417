import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { asUnits, batteriesOf, readReport } from './batteries.ts'
import { CompareBatteries } from './compare-batteries.tsx'

beforeAll(startWords)

const config: AssessConfig = {
  scale: {
    type: 'ordinal',
    labels: [{ en: 'Low' }, { en: 'Moderate' }, { en: 'High' }],
    supportFrom: 2,
  },
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}

/** A report of one assessment of two rows; `counts` per row. */
function report(title: string, counts: readonly number[][], change: Partial<AssessConfig> = {}): ReportModel {
  const items = ['links', 'budget'].map((id) => ({ id, text: { en: id }, from: [] }))
  const cell = (row: readonly number[]) => ({
    heading: '',
    n: row.reduce((sum, count) => sum + count, 0),
    unknown: 1,
    counts: [...row],
    median: null,
    mean: null,
    middle: null,
  })
  const detail = {
    ballots: 4,
    abstained: 0,
    reasons: [],
    rows: items.map(({ id }, at) => ({ id, cells: [cell(counts[at] ?? [])], moved: null })),
  }
  const rule = { id: 'assess', version: 1, config: { ...config, ...change } }
  const activity = {
    id: 'battery',
    kind: 'assess',
    title: { en: 'Links' },
    rounds: [{ rule, items, result: { detail } }],
  }
  return { workshop: { title: { en: title } }, activities: [activity] } as unknown as ReportModel
}

const valparaiso = report('Valparaíso', [
  [1, 1, 2],
  [4, 0, 0],
])
const lagos = report('Los Lagos', [
  [0, 0, 3],
  [0, 0, 0],
])

describe('comparing a battery', () => {
  it('reads what was saved as data, and nothing else', () => {
    expect(readReport(JSON.stringify({ format: 'cabildo-report', report: lagos }))).toEqual(lagos)
    for (const text of ['', '[]', 'null', '{"format":"cabildo-report"}', '{"format":"other","report":{}}'])
      expect(readReport(text)).toBeNull()
  })

  it('puts the two workshops under each row as units, people as they were counted', () => {
    const [found, ...none] = batteriesOf(valparaiso)
    expect(none).toEqual([])
    if (found === undefined) throw new Error('there is no battery')
    const shares = { n: 4, unknown: 1, shares: [0.25, 0.25, 0.5] }
    const row = {
      item: 'links',
      heading: '',
      scale: config.scale,
      one: shares,
      other: { ...shares, n: 0, shares: [] },
    }
    const units = asUnits([row], found.battery, { one: { en: 'A' }, other: { en: 'B' } })
    expect(units.config.headings.map(({ text }) => text.en)).toEqual(['A', 'B'])
    expect(units.detail.rows[0]?.cells).toMatchObject([
      { heading: 'one', n: 4, counts: [1, 1, 2] },
      { heading: 'other', n: 0, counts: [] },
    ])
  })

  it('shows the percentage of every label of both, side by side', () => {
    render(<CompareBatteries one={valparaiso} other={lagos} />)
    const table = screen.getByRole('table')
    expect(within(table).getByRole('row', { name: /links · Valparaíso.*25%.*25%.*50%/ })).toBeInTheDocument()
    expect(within(table).getByRole('row', { name: /links · Los Lagos.*100%/ })).toBeInTheDocument()
  })

  it('[R16] says of which workshop the people were simulated', () => {
    const rehearsed = { ...lagos, workshop: { ...lagos.workshop, rehearsal: true as const } }
    render(<CompareBatteries one={valparaiso} other={rehearsed} />)
    expect(screen.getByLabelText('Valparaíso')).toBeInTheDocument()
    expect(screen.getByLabelText('Los Lagos · Rehearsal')).toBeInTheDocument()
    const table = screen.getByRole('table')
    expect(within(table).getByRole('row', { name: /links · Los Lagos · Rehearsal/ })).toBeInTheDocument()
  })

  it('says why two batteries are not the same question', () => {
    const scale: AssessConfig['scale'] = {
      type: 'ordinal',
      labels: [{ en: 'None' }, { en: 'Some' }, { en: 'Strong' }],
      supportFrom: 2,
    }
    render(<CompareBatteries one={valparaiso} other={report('Los Lagos', [[], []], { scale })} />)
    expect(screen.getByRole('alert')).toHaveTextContent('“links” was asked with different labels.')
  })

  it('says so where there is nothing to compare', () => {
    render(<CompareBatteries one={valparaiso} other={{ ...lagos, activities: [] }} />)
    expect(screen.getByText('The other workshop has shown no assessment.')).toBeInTheDocument()
  })
})
