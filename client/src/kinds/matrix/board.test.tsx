import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { allocate, matrixView, plane, rate } from '../../testing/matrix-view.ts'
import { startWords } from '../../testing/start-words.ts'
import { MatrixBoard } from './board.tsx'
import { columnParts } from './column-parts.ts'
import { MatrixFacilitator } from './facilitator.tsx'

beforeAll(startWords)

const room = ['firms', 'civil'].map((id) => ({ id, name: { en: id }, seats: 4, present: 3 }))
const show = (...said: Parameters<typeof matrixView>) =>
  render(<MatrixBoard activity={matrixView(...said)} room={room} people={6} />)
const cellsOf = (row: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

const overlay = { roads: ['national'] }
const roads = (...columns: string[]) => ({ places: { roads: columns } })

describe('a matrix on the board', () => {
  it('[K-matrix-5] says the share of each cell of those who placed the row, and where nobody did', () => {
    show(allocate, roads('local'), roads('national', 'local'), 1)
    expect(cellsOf('ROADS')).toEqual(['50%', '100%'])
    expect(cellsOf('WATER')).toEqual(['nobody', 'nobody'])
    expect(screen.queryByText(/^Place/)).toBeNull()
  })

  it('[K-matrix-6] marks an earlier allocation beside the result, and not before', () => {
    const config = { ...allocate, overlay }
    const { unmount } = show(config, roads('local'), roads('local'), 0)
    expect(screen.getByText(/^Each row is put into: national · local/)).toBeInTheDocument()
    expect(screen.queryByText(/earlier allocation/)).toBeNull()
    expect(document.body.textContent).not.toContain('◆')
    unmount()
    show(config, roads('local'), roads('local'), 1)
    expect(cellsOf('ROADS')).toEqual(['0% ◆ (earlier allocation)', '100%'])
  })

  it('[K-matrix-3] says the mean of each rated cell, and where nobody rated', () => {
    show(rate, { cells: { roads: { national: 2, local: null } } }, { cells: { roads: { national: 1 } } }, 1)
    expect(cellsOf('ROADS')).toEqual(['1.5', 'nobody'])
    expect(screen.getByText('2 large')).toBeInTheDocument()
  })

  it('labels cells, and calls low for all what no group stands for', () => {
    show(
      rate,
      { cells: { roads: { national: 2, local: 0 } } },
      { cells: { roads: { national: 0, local: 0 } } },
      2,
    )
    expect(cellsOf('ROADS')).toEqual(['Divides', 'Low for all'])
  })

  it('shows the cells on which the groups are furthest apart', () => {
    show(
      rate,
      { cells: { roads: { national: 2, local: 2 } } },
      { cells: { roads: { national: 0, local: 2 } } },
      3,
    )
    const chart = screen.getByRole('img', { name: 'Where the groups are furthest apart' })
    expect(within(chart).getByText('ROADS · national')).toBeInTheDocument()
    expect(within(chart).queryByText('ROADS · local')).toBeNull()
  })

  it('names every row of a plane beside its number', () => {
    show(plane, { cells: { roads: { x: 5, y: 5 } } }, { cells: { roads: { x: 4, y: 5 } } }, 1)
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(rows).toEqual(['1ROADS', '2WATERnobody placed it'])
  })

  it('says that nobody filled it in', () => {
    show(rate, { cells: {} }, { cells: {} }, 1)
    expect(screen.getByText('Nobody filled in any cell.')).toBeInTheDocument()
  })

  it('parts many columns into slides of the same width', () => {
    const widths = (count: number) =>
      columnParts(Array.from({ length: count }, (_, at) => at)).map(({ columns }) => columns.length)
    expect([2, 4, 5, 6, 7, 12].map(widths)).toEqual([[2], [4], [3, 2], [3, 3], [4, 3], [4, 4, 4]])
    expect(columnParts([1, 2, 3, 4, 5])[1]).toEqual({ from: 4, to: 5, columns: [4, 5] })
  })
})

describe('a matrix in the console', () => {
  const panel = (activity: ReturnType<typeof matrixView>) => (
    <MatrixFacilitator
      entry={{
        setup: {
          ...activity,
          items: activity.items,
          source: null,
          thresholds: null,
        },
        phase: activity.phase,
        round: 1,
        asked: 1,
        revealStep: activity.revealStep,
        answered: 6,
        rounds: [{ n: 1, asked: 1, answered: 6 }],
        manage: null,
        outcome: null,
        table: null,
      }}
      activity={activity}
      room={room}
      people={6}
      act={async () => null}
      writing="en"
    />
  )

  it('previews how much is asked before anybody is', () => {
    render(panel({ ...matrixView(allocate, roads('local'), roads('local'), 0), phase: 'planned' }))
    expect(screen.getByText('2 rows × 2 columns: each person is asked 4 cells.')).toBeInTheDocument()
  })

  it('names orphans and overlaps, and what was otherwise before', () => {
    const both = roads('national', 'local')
    render(panel(matrixView({ ...allocate, overlay }, both, both, 1)))
    expect(screen.getByText('– nobody placed it')).toBeInTheDocument()
    expect(screen.getByText('– 100% of those who placed it chose several columns')).toBeInTheDocument()
    expect(screen.getByText('before: national → now: national (100%) and local (100%)')).toBeInTheDocument()
  })
})
