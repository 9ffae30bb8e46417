import { YES_NO } from '@cabildo/shared/kinds/assess/sample-scales'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { asConfig, assessCell, assessItem, assessResult } from '../../testing/assess-result.ts'
import { activityView } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { AssessBoard } from './board.tsx'

beforeAll(startWords)

const room = [
  { id: 'g1', name: { en: 'Firms' }, seats: 5, present: 5 },
  { id: 'g2', name: { en: 'Universities' }, seats: 5, present: 5 },
]
const groups = room.map(({ id, name }) => ({ id, groups: [id], name, n: 5, present: 5 }))
const means = [
  { id: 'g1', n: 5, support: 1, mean: 3 },
  { id: 'g2', n: 5, support: 0, mean: 1 },
]

function board(config: AssessConfig, result: Result | null, step: number, asked = 1) {
  const phase = step === 0 ? 'open' : 'revealed'
  const activity = activityView({
    config: asConfig(config),
    phase,
    revealStep: step,
    result,
    round: 3,
    asked,
    answered: 3,
  })
  render(<AssessBoard activity={activity} room={room} people={10} />)
}

const detailOf = (cells: ReturnType<typeof assessCell>[], moved = null) => ({
  ballots: 10,
  abstained: 0,
  rows: [{ id: 'Water', cells, moved }],
  reasons: [],
})

describe('AssessBoard', () => {
  it('shows each label with its percentage, as bars and as a table', () => {
    board(
      STARTER,
      assessResult([assessItem('Water', 2)], detailOf([assessCell([2, 2, 4], { unknown: 2 })])),
      1,
    )
    const table = within(screen.getByRole('table', { name: 'How each row was marked' }))
    expect(table.getByRole('columnheader', { name: 'Moderate' })).toBeInTheDocument()
    expect(table.getByText('50% (4)')).toBeInTheDocument()
    expect(table.getByRole('rowheader', { name: 'Water' })).toBeInTheDocument()
    expect(screen.getByText(/2 do not know/)).toBeInTheDocument()
  })

  it('shows rows against criteria as a table with words and figures in every cell', () => {
    const headings = ['impact', 'cost'].map((id) => ({
      id,
      text: { en: id },
      weight: id === 'impact' ? 2 : 1,
    }))
    const cells = [
      assessCell([0, 4, 4], { heading: 'impact', mean: 2.5 }),
      assessCell([0, 0, 0], { heading: 'cost', unknown: 3 }),
    ]
    board({ ...STARTER, headings }, assessResult([assessItem('Water', 2.5)], detailOf(cells)), 1)
    const table = within(screen.getByRole('table', { name: 'Rows by criterion' }))
    expect(table.getByRole('columnheader', { name: 'impact (weighs 2)' })).toBeInTheDocument()
    expect(table.getByRole('cell', { name: /High \(2\.50.of.3\)/ })).toBeInTheDocument()
    expect(table.getByRole('cell', { name: 'All 3 who answered do not know.' })).toBeInTheDocument()
  })

  it('shows √ and ? as the table they come from: a row may hold both', () => {
    const scale = { type: 'tick' } as const
    board({ ...STARTER, scale }, assessResult([assessItem('Water', 1)], detailOf([assessCell([2, 4, 4])])), 1)
    const table = within(screen.getByRole('table', { name: 'In place and open questions' }))
    expect(table.getByRole('cell', { name: '√ 80%' })).toBeInTheDocument()
    expect(table.getByRole('cell', { name: '? 60%' })).toBeInTheDocument()
    expect(table.getByRole('cell', { name: '40%' })).toBeInTheDocument()
  })

  it('names the widest gap and the two groups it lies between', () => {
    const result = assessResult([assessItem('Water', 2, means)], detailOf([assessCell([5, 0, 5])]), {
      groups,
    })
    board(STARTER, result, 3)
    const line = screen.getByText('gap 2.00 steps').closest('li')
    expect(line).toHaveTextContent(/Firms High/)
    expect(line).toHaveTextContent(/Universities Low/)
  })

  it('[K-assess-3] tells of labels without order which was chosen most, and compares no groups', () => {
    const config = { ...STARTER, scale: YES_NO }
    const result = assessResult([assessItem('Water', null)], detailOf([assessCell([3, 7])]), { groups })
    board(config, result, 2)
    expect(screen.getByText('NO: 70% of 10')).toBeInTheDocument()
    expect(screen.queryByText('Undecided')).not.toBeInTheDocument()
    board(config, result, 3)
    expect(screen.getByText(/have no order and none counts as support/)).toBeInTheDocument()
  })

  it('shows the evidence from the second round on, and what is asked', () => {
    const config = { ...STARTER, evidence: { en: 'Wells fell by a third' }, rounds: 2 }
    board(config, null, 0, 1)
    expect(screen.queryByText('Wells fell by a third')).not.toBeInTheDocument()
    expect(screen.getByText('Water')).toBeInTheDocument()
    board(config, null, 0, 2)
    expect(screen.getByText('Wells fell by a third')).toBeInTheDocument()
  })
})
