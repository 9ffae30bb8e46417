import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { activityView } from '../testing/phone-props.ts'
import { startWords } from '../testing/start-words.ts'
import { PhoneResult } from './phone-result.tsx'
import { resultLines } from './phone-result-lines.ts'

beforeAll(startWords)

const item = (id: string, place: number, sum: number, tied = false): ResultItem => ({
  id,
  text: { en: id },
  people: { sum, mean: sum / 10, place, tied, support: 6, answered: 10, few: false },
  groupsEqual: null,
  label: null,
  basis: null,
  why: { overall: null, lowest: null, highest: null },
  verdict: null,
  lowest: null,
  shape: null,
  groups: [],
})

const result = (items: ResultItem[], change: Partial<Result> = {}): Result => ({
  round: 1,
  asked: 1,
  n: 10,
  abstained: 1,
  answered: 11,
  present: 12,
  groups: [],
  smallestGroup: 3,
  unit: { min: 0, max: 3, divisor: 1 },
  rule: { id: 'dots', version: 1 },
  thresholds: { support: 0.5, gap: 0.3 },
  top: 1,
  exchanged: false,
  items,
  cells: [],
  agreement: { overall: null, words: null, within: [], between: [] },
  lead: { items: [], byGroups: null },
  findings: [],
  capture: null,
  delphi: null,
  detail: {},
  methods: [],
  ...change,
})

describe('resultLines', () => {
  it('goes by place, with bars against the longest', () => {
    const lines = resultLines(result([item('b', 2, 10), item('a', 1, 20)]))
    expect(lines.map(({ item: { id }, length }) => [id, length])).toEqual([
      ['a', 1],
      ['b', 0.5],
    ])
  })

  it('shows shares as shares', () => {
    const [line] = resultLines(result([item('a', 1, 7)], { unit: { min: 0, max: 1, divisor: 1 } }))
    expect(line).toMatchObject({ isShare: true, length: 0.7 })
  })
})

describe('PhoneResult', () => {
  const show = (revealStep: number, change: Partial<Result> = {}, items = [item('Water', 1, 20, true)]) =>
    render(
      <PhoneResult
        activity={activityView({ phase: 'revealed', revealStep, result: result(items, change) })}
        own={(id) => (id === 'Water' ? 'You: 2 dots' : null)}
      />,
    )

  it('shows the distribution first, with ties in words and the own answer marked', () => {
    show(1)
    expect(screen.getByText(/10 people · 1 without preference/)).toBeInTheDocument()
    expect(screen.getByText('20 dots')).toBeInTheDocument()
    expect(screen.getByText(/supported by 6 of 10 · tied/)).toBeInTheDocument()
    expect(screen.getByText('You: 2 dots')).toBeInTheDocument()
    expect(screen.queryByText('By group')).toBeNull()
  })

  it('then agreement and labels, then groups, and that their figures are not exact where answers are secret', () => {
    const cut = {
      ...item('Water', 1, 20),
      label: 'controversial' as const,
      groupsEqual: { mean: 1, place: 2, tied: false },
      groups: [{ id: 'g1', n: 4, support: 0.25, mean: 1 }],
      verdict: {
        adopted: false,
        lowest: 0.5,
        missing: 0.25,
        blocks: 1,
        why: 'blocked' as const,
        by: 'room' as const,
      },
    }
    const groups = [{ id: 'g1', groups: ['firms'], name: { en: 'Firms' }, n: 4, present: 5 }]
    show(
      3,
      { groups, exchanged: true, agreement: { overall: 0.8, words: 'strong', within: [], between: [] } },
      [cut],
    )
    expect(screen.getByText('Strong agreement.')).toBeInTheDocument()
    expect(screen.getByText('Divides the groups')).toBeInTheDocument()
    expect(screen.getByText('Firms')).toBeInTheDocument()
    expect(screen.getByText('Not adopted: 1 person blocks it')).toBeInTheDocument()
    expect(screen.getByText('25%')).toBeInTheDocument()
    expect(screen.getByText(/Judged of the room as a whole/)).toBeInTheDocument()
    expect(screen.getByText(/close, not exact/)).toBeInTheDocument()
    expect(screen.getByText(/place 2/)).toBeInTheDocument()
  })
})
