import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { VotePhone } from './phone.tsx'

beforeAll(startWords)

const dots = { method: 'dots', budget: 3, cap: 2 }
const more = (title: string) => screen.getByLabelText(`One more dot for: ${title}`)

describe('VotePhone', () => {
  it('keeps to the budget and to the cap, and sends what was given', async () => {
    const cast = vi.fn()
    const props = phoneProps(activityView({ config: dots }), { cast })
    render(<PageWithDraft page={VotePhone} props={props} />)
    const send = screen.getByText('Send my vote')
    expect(send.closest('button')).toBeDisabled()
    fireEvent.click(more('Water'))
    fireEvent.click(more('Water'))
    fireEvent.click(more('Water'))
    expect(screen.getByText('1 of 3 dots left')).toBeInTheDocument()
    fireEvent.click(more('Road'))
    fireEvent.click(more('Skills'))
    expect(screen.getByText('0 of 3 dots left')).toBeInTheDocument()
    fireEvent.click(screen.getByLabelText('One dot less for: Water'))
    fireEvent.click(send)
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 1, road: 1 } })
  })

  it('lets somebody without a preference say so', async () => {
    const cast = vi.fn()
    render(<PageWithDraft page={VotePhone} props={phoneProps(activityView({ config: dots }), { cast })} />)
    fireEvent.click(screen.getByText('I have no preference'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: {} })
  })

  it('ticks items off where it is an approval, as many as allowed', async () => {
    const cast = vi.fn()
    const config = { method: 'approval', budget: 2, cap: 1 }
    render(<PageWithDraft page={VotePhone} props={phoneProps(activityView({ config }), { cast })} />)
    fireEvent.click(screen.getByLabelText(/Water/))
    fireEvent.click(screen.getByLabelText(/Road/))
    expect(screen.getByLabelText(/Skills/)).toBeDisabled()
    fireEvent.click(screen.getByText('Send my vote'))
    expect(cast).toHaveBeenCalledExactlyOnceWith({ dots: { water: 1, road: 1 } })
  })

  it('[I3] says "Received" only of what was recorded, and lets it be changed', async () => {
    const vote = { dots: { water: 2 } }
    const activity = activityView({ config: dots })
    const { rerender } = render(
      <PageWithDraft
        page={VotePhone}
        props={phoneProps(activity, { said: [said(vote, { state: 'sent' })] })}
      />,
    )
    expect(screen.queryByText(/Received/)).toBeNull()
    expect(screen.getByText('Sending…')).toBeInTheDocument()
    rerender(<PageWithDraft page={VotePhone} props={phoneProps(activity, { said: [said(vote)] })} />)
    expect(screen.getByText('Received ✓')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Change my answer'))
    expect(screen.getByText('1 of 3 dots left')).toBeInTheDocument()
  })

  it('[I4] tells after the close that an answer came late, and keeps it in sight', () => {
    const late = said({ dots: { road: 1 } }, { state: 'refused', refusal: { refused: 'round-closed' } })
    const activity = activityView({ config: dots, phase: 'closed' })
    render(<VotePhone {...phoneProps(activity, { said: [late] })} />)
    expect(screen.getByText('Your answer arrived after the close and did not count.')).toBeInTheDocument()
    const own = screen.getByRole('region', { name: 'Your answer' })
    expect(within(own).getByText('Road')).toBeInTheDocument()
  })

  it('offers the items in another order to another person, and in the same one after a reload', () => {
    const items = Array.from({ length: 8 }, (_, index) => ({
      id: `i${index}`,
      text: { en: `Item ${index}` },
      from: [],
    }))
    const order = (seed: string) => {
      const { container, unmount } = render(
        <VotePhone {...phoneProps(activityView({ config: dots, items }), { seed })} />,
      )
      const titles = [...container.querySelectorAll('li p')].map(({ textContent }) => textContent)
      unmount()
      return titles
    }
    expect(order('ana')).toEqual(order('ana'))
    expect(order('ana')).not.toEqual(order('luis'))
    expect(order('ana').length).toBe(8)
  })
})
