import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { ConsentPhone } from './phone.tsx'

beforeAll(startWords)
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

const config = { scale: 'kaner8', adoptAt: 0.75 }
const next = () => screen.getByText('Send and go on')

describe('ConsentPhone', () => {
  it('goes from proposal to proposal and sends every step, so that a close in between loses nothing', async () => {
    const cast = vi.fn()
    render(<PageWithDraft page={ConsentPhone} props={phoneProps(activityView({ config }), { cast })} />)
    expect(screen.getByText('Proposal 1 of 3')).toBeInTheDocument()
    expect(next().closest('button')).toBeDisabled()
    fireEvent.click(screen.getByLabelText(/Support with reservations/))
    fireEvent.change(screen.getByLabelText(/What is your reservation/), { target: { value: 'Who pays?' } })
    fireEvent.click(next())
    expect(cast).toHaveBeenLastCalledWith({ levels: { water: 3 }, reservations: { water: 'Who pays?' } })
    expect(screen.getByText('Proposal 2 of 3')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Skip this one'))
    fireEvent.click(screen.getByLabelText(/I oppose and block it/))
    fireEvent.click(screen.getByText('Send'))
    expect(cast).toHaveBeenLastCalledWith({
      levels: { water: 3, skills: 8 },
      reservations: { water: 'Who pays?' },
    })
    expect(cast).toHaveBeenCalledTimes(2)
  })

  it('goes back to change an answer', async () => {
    render(<PageWithDraft page={ConsentPhone} props={phoneProps(activityView({ config }))} />)
    fireEvent.click(screen.getByLabelText(/Whole-hearted/))
    fireEvent.click(next())
    fireEvent.click(screen.getByText('Back'))
    expect(screen.getByLabelText(/Whole-hearted/)).toBeChecked()
  })

  it('shows what was said, with the reservation in its own words', () => {
    const answer = { levels: { water: 7 }, reservations: { water: 'Not like this' } }
    render(<ConsentPhone {...phoneProps(activityView({ config }), { said: [said(answer)] })} />)
    expect(screen.getByText('Received ✓')).toBeInTheDocument()
    expect(screen.getByText('Serious disagreement')).toBeInTheDocument()
    expect(screen.getByText('Not like this')).toBeInTheDocument()
  })

  it('[D3] shows who is asked again their own earlier answer and where the room stood, and sends the earlier answer along', () => {
    const cast = vi.fn()
    const activity = activityView({
      config: { ...config, rounds: 2 },
      round: 2,
      items: [{ id: 'road', text: { en: 'Road' }, from: [] }],
      earlier: { round: 1, items: [{ id: 'road', n: 12, median: [1, 1], quartiles: [1, 3] }] },
    })
    const before = { levels: { water: 1, road: 7 }, reservations: { water: 'Who pays?' } }
    render(
      <PageWithDraft
        page={ConsentPhone}
        props={phoneProps(activity, { cast, said: [said(before, { round: 1 })] })}
      />,
    )
    expect(screen.getByText(/the middle half of 12 earlier answers/)).toBeInTheDocument()
    expect(screen.getByLabelText(/Serious disagreement.*You, before/)).toBeChecked()
    expect(screen.getByLabelText(/minor point.*Middle of the room/)).not.toBeChecked()
    expect(screen.getByLabelText(/will support it.*middle half/)).toBeInTheDocument()
    fireEvent.click(screen.getByLabelText(/Support with reservations/))
    fireEvent.click(screen.getByText('Send'))
    expect(cast).toHaveBeenCalledWith({ levels: { road: 3 }, reservations: {}, was: { road: 7 } })
  })

  it('[D4] sends nothing of an earlier answer where no further round was planned', () => {
    const cast = vi.fn()
    const props = phoneProps(activityView({ config, round: 2 }), {
      cast,
      said: [said({ levels: { water: 1 }, reservations: {} }, { round: 1 })],
    })
    render(<PageWithDraft page={ConsentPhone} props={props} />)
    fireEvent.click(next())
    expect(cast).toHaveBeenCalledWith({ levels: { water: 1 }, reservations: {} })
  })
})
