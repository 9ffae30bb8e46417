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
})
