import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allocate, matrixView, plane, rate } from '../../testing/matrix-view.ts'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { MatrixPhone } from './phone.tsx'

beforeAll(startWords)
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

const page = (config: Record<string, unknown>, cast = vi.fn(), change = {}) => {
  const props = phoneProps(activityView({ kind: 'matrix', config }), { cast, ...change })
  render(<PageWithDraft page={MatrixPhone} props={props} />)
  return cast
}
const send = () => screen.getByRole('button', { name: /^Send/ })
const column = (name: string) => within(screen.getByRole('radiogroup', { name }))

describe('a matrix on a phone', () => {
  it('[I3] goes row by row and sends every step, with cells left out and “don’t know” told apart', () => {
    const cast = page(rate)
    expect(screen.getByText('Row 1 of 3')).toBeInTheDocument()
    expect(send()).toBeDisabled()
    fireEvent.click(column('national').getByLabelText('large'))
    fireEvent.click(column('local').getByLabelText('Don’t know'))
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({ cells: { water: { national: 2, local: null } } })
    expect(screen.getByText('Row 2 of 3')).toBeInTheDocument()
    fireEvent.click(column('local').getByLabelText('none'))
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({
      cells: { water: { national: 2, local: null }, road: { local: 0 } },
    })
  })

  it('takes a cell back, or the whole row', () => {
    page(rate)
    fireEvent.click(column('national').getByLabelText('small'))
    fireEvent.click(send())
    fireEvent.click(screen.getByText('Back'))
    fireEvent.click(screen.getByRole('button', { name: 'Take back: national' }))
    expect(column('national').getByLabelText('small')).not.toBeChecked()
    fireEvent.click(column('national').getByLabelText('small'))
    fireEvent.click(screen.getByText('Clear this row'))
    expect(send()).toBeDisabled()
  })

  it('sends what is left when a row that was sent is skipped', () => {
    const cast = vi.fn()
    page(rate, cast, {
      said: [said({ cells: { water: { national: 1 }, road: { local: 2 } } })],
      draft: { given: { road: { local: 2 } }, at: 0 },
    })
    fireEvent.click(screen.getByText('Skip this row'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ cells: { road: { local: 2 } } })
  })

  it('jumps to any row, and tells which were answered', () => {
    page(rate, vi.fn(), { draft: { given: { road: { local: 2 } }, at: 0 } })
    expect(screen.getByText('All rows: 1 of 3 answered')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: /^Road/ }))
    expect(screen.getByText('Row 2 of 3')).toBeInTheDocument()
    expect(column('local').getByLabelText('large')).toBeChecked()
  })

  it('lets somebody abstain', () => {
    const cast = page(rate)
    fireEvent.click(screen.getByText('I have no preference'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ cells: {} })
  })

  it('puts a row into one column or into several', () => {
    const cast = page(allocate)
    fireEvent.click(screen.getByLabelText('local'))
    fireEvent.click(screen.getByLabelText('national'))
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({ places: { water: ['local', 'national'] } })
  })

  it('changes the column where there is one to choose', () => {
    const cast = page({ ...allocate, several: false })
    fireEvent.click(screen.getByLabelText('local'))
    fireEvent.click(screen.getByLabelText('national'))
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({ places: { water: ['national'] } })
  })

  it('[K-matrix-4] sends no row that is placed on one axis only, and says which it is', () => {
    const cast = page(plane)
    fireEvent.click(column('Ease').getByLabelText('4 of 5, from hard to easy'))
    expect(send()).toBeDisabled()
    fireEvent.click(screen.getByText('Road'))
    expect(screen.getByText(/“Water” has a place on one axis only/)).toBeInTheDocument()
    fireEvent.click(column('Ease').getByLabelText('1 of 5, from hard to easy'))
    fireEvent.click(column('Impact').getByLabelText('5 of 5, from little to great'))
    expect(send()).toBeDisabled()
    fireEvent.click(screen.getByText('Go there'))
    fireEvent.click(column('Impact').getByLabelText('2 of 5, from little to great'))
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({ cells: { water: { x: 4, y: 2 }, road: { x: 1, y: 5 } } })
  })

  it('places a row with one tap on the plane', () => {
    const cast = vi.fn()
    const { container } = render(
      <PageWithDraft
        page={MatrixPhone}
        props={phoneProps(activityView({ kind: 'matrix', config: plane }), { cast })}
      />,
    )
    fireEvent.click(container.querySelector('[data-place="4 5"]') ?? document.body)
    fireEvent.click(send())
    expect(cast).toHaveBeenLastCalledWith({ cells: { water: { x: 4, y: 5 } } })
  })

  it('shows what was said in words', () => {
    const answer = { cells: { water: { national: 2, local: null } } }
    render(
      <MatrixPhone
        {...phoneProps(activityView({ kind: 'matrix', config: rate }), { said: [said(answer)] })}
      />,
    )
    expect(screen.getByText('Received ✓')).toBeInTheDocument()
    expect(screen.getByText('large')).toBeInTheDocument()
    expect(screen.getByText('Don’t know')).toBeInTheDocument()
    expect(screen.getAllByText('No answer')).toHaveLength(2)
  })
})

describe('a released matrix on a phone', () => {
  it('[K-matrix-5] shows where people put each row, with the own answer, and no places', async () => {
    const answer = { places: { roads: ['local'] } }
    const activity = matrixView(allocate, answer, { places: { roads: ['national', 'local'] } }, 3)
    render(<MatrixPhone {...phoneProps(activity, { said: [said(answer)] })} />)
    expect(await screen.findByText('local 100% · 6 answers')).toBeInTheDocument()
    expect(screen.getByText('You put it here')).toBeInTheDocument()
    expect(screen.getAllByText('nobody')).toHaveLength(2)
    expect(screen.queryByText('Place')).toBeNull()
    expect(screen.getByText('Divides')).toBeInTheDocument()
  })

  it('[K-matrix-3] shows a level with its mean, and what nobody rated as such', async () => {
    const activity = matrixView(
      rate,
      { cells: { roads: { local: 2 } } },
      { cells: { roads: { local: 1 } } },
      1,
    )
    render(<MatrixPhone {...phoneProps(activity)} />)
    expect(await screen.findByText('large · 1.5')).toBeInTheDocument()
    expect(screen.getAllByText('nobody')).toHaveLength(3)
    expect(screen.queryByText('By group')).toBeNull()
  })
})
