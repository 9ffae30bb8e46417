import type { ConsensusTable, TableRow, TableVote } from '@cabildo/shared/workshop/table/table-types'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { activityView, phoneProps } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { PresentBoard } from './board.tsx'
import { PresentEditor } from './editor.tsx'
import { PresentPhone } from './phone.tsx'

beforeAll(startWords)

const rule = { thresholds: { support: 0.6, gap: 0.3 }, smallestGroup: 3, exchanged: true }

const vote = (id: string, change: Partial<TableVote> = {}): TableVote => ({
  id,
  title: { en: id },
  untold: null,
  missing: 0,
  rule,
  signed: 'none',
  ...change,
})

const row = (id: string, column: TableRow['column'], change: Partial<TableRow['evidence'][number]> = {}) => ({
  id,
  text: { en: id },
  column,
  evidence: [
    {
      vote: 'Statements',
      label: 'undecided' as const,
      basis: 'groups' as const,
      mark: 'for' as const,
      support: 8,
      answered: 10,
      signs: null,
      ...change,
    },
  ],
})

const table: ConsensusTable = {
  votes: [vote('Statements'), vote('Tomorrow', { untold: 'not-revealed', rule: null })],
  rows: [
    row('Water', 'consensual', { label: 'consensual' }),
    row('Road', 'controversial', { label: 'controversial', mark: 'both', support: 5 }),
    row('Banks', 'neither', { mark: 'against', support: 1 }),
    row('Cells', 'neither', { mark: null, support: 1, answered: 2 }),
  ],
}

const drawn = (change: Partial<ConsensusTable> = {}) =>
  activityView({
    kind: 'present',
    config: { body: {}, table: { votes: [] } },
    table: { ...table, ...change },
  })

const board = { room: [], people: 10 }

describe('the table on a phone', () => {
  it('has both columns, the rest below, and words and figures behind every mark', async () => {
    render(<PresentPhone {...phoneProps(drawn())} />)
    const shared = await screen.findByRole('region', { name: 'Consensual issues' })
    expect(within(shared).getByText('Supported:', { exact: false })).toBeInTheDocument()
    expect(within(shared).getAllByText('8 of 10 in support (80%)')).not.toHaveLength(0)
    const divided = screen.getByRole('region', { name: 'Controversial points' })
    expect(within(divided).getByText('In between:', { exact: false })).toBeInTheDocument()
    const rest = screen.getByRole('region', { name: 'Neither of the two yet' })
    expect(within(rest).getByText('Not supported:', { exact: false })).toBeInTheDocument()
    expect(within(rest).getByText('Too few answers for a mark:', { exact: false })).toBeInTheDocument()
    expect(screen.getByText('“Tomorrow” is not revealed up to agreement.')).toBeInTheDocument()
    expect(screen.getByText(/up to 40%/)).toBeInTheDocument()
    expect(screen.getByText(/Answers are secret/)).toBeInTheDocument()
    expect(screen.queryByText('Look at the screen.')).not.toBeInTheDocument()
  })

  it('says when a column is empty, when nothing is told yet, and when there is no vote', async () => {
    const { rerender } = render(<PresentPhone {...phoneProps(drawn({ rows: table.rows.slice(2) }))} />)
    expect(await screen.findByText('Nothing is consensual so far.')).toBeInTheDocument()
    expect(screen.getByText('No item divides the groups so far.')).toBeInTheDocument()
    const untold = [vote('Tomorrow', { untold: 'nobody-answered', rule: null })]
    rerender(<PresentPhone {...phoneProps(drawn({ rows: [], votes: untold }))} />)
    expect(screen.getByText(/None of the earlier votes can be told yet/)).toBeInTheDocument()
    expect(screen.getByText('Nobody answered “Tomorrow”.')).toBeInTheDocument()
    rerender(<PresentPhone {...phoneProps(drawn({ rows: [], votes: [] }))} />)
    expect(screen.getByText(/No vote comes before this step/)).toBeInTheDocument()
  })

  it('reads + and − aloud where people gave them', async () => {
    const signs = { for: 7, both: 2, against: 1 }
    const own = {
      rows: [row('Water', 'consensual', { signs })],
      votes: [vote('Statements', { signed: 'all' })],
    }
    render(<PresentPhone {...phoneProps(drawn(own))} />)
    expect(await screen.findByText('7 marked +, 2 both, 1 −')).toBeInTheDocument()
    expect(screen.getByText(/\+ or − from 60% of the marks/)).toBeInTheDocument()
  })
})

describe('the table on the board', () => {
  it('has two columns side by side, and what is not told under them', () => {
    render(<PresentBoard activity={drawn()} {...board} />)
    const shared = screen.getByRole('region', { name: 'Consensual issues' })
    expect(within(shared).getByText('Water')).toBeInTheDocument()
    expect(within(shared).getByText('Supported:', { exact: false })).toBeInTheDocument()
    const divided = screen.getByRole('region', { name: 'Controversial points' })
    expect(within(divided).getByText('Road')).toBeInTheDocument()
    expect(screen.getByText('“Tomorrow” is not revealed up to agreement.')).toBeInTheDocument()
    expect(screen.getByText('1/3')).toBeInTheDocument()
  })

  it('numbers the votes where several speak', () => {
    const votes = [vote('Statements'), vote('Signs', { signed: 'all' })]
    render(<PresentBoard activity={drawn({ votes })} {...board} />)
    expect(screen.getByText('1. Statements · 2. Signs')).toBeInTheDocument()
    expect(screen.getAllByText('Vote 1:', { exact: false })).not.toHaveLength(0)
  })

  it('says plainly when there is nothing to lay out', () => {
    render(<PresentBoard activity={drawn({ rows: [], votes: [] })} {...board} />)
    expect(screen.getByText(/No vote comes before this step/)).toBeInTheDocument()
  })
})

describe('the editor of a table', () => {
  const earlier = [
    { id: 'one', title: { en: 'Shortlist' }, votes: true },
    { id: 'talk', title: { en: 'Talk' }, votes: false },
    { id: 'two', title: { en: 'Order' }, votes: true },
  ]

  it('turns it on and off and keeps the text', async () => {
    const onChange = vi.fn()
    const body = { en: 'Hello' }
    const { rerender } = render(
      <PresentEditor config={{ body }} onChange={onChange} languages={['en']} earlier={earlier} />,
    )
    const user = userEvent.setup()
    await user.click(screen.getByLabelText(/side by side/))
    expect(onChange).toHaveBeenLastCalledWith({ body, table: { votes: [] } })
    rerender(
      <PresentEditor
        config={{ body, table: { votes: ['two'] } }}
        onChange={onChange}
        languages={['en']}
        earlier={earlier}
      />,
    )
    expect(screen.queryByLabelText('Talk')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('Shortlist'))
    expect(onChange).toHaveBeenLastCalledWith({ body, table: { votes: ['one', 'two'] } })
    await user.click(screen.getByLabelText('Order'))
    expect(onChange).toHaveBeenLastCalledWith({ body, table: { votes: [] } })
    await user.click(screen.getByLabelText(/side by side/))
    await waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ body }))
  })
})
