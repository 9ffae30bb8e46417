import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { Cover } from './cover.tsx'

beforeAll(startWords)

const mounted = vi.fn()

function Page() {
  const [text, setText] = useState('')
  useEffect(() => mounted(), [])
  return (
    <label>
      Your card
      <textarea value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  )
}

const page = (paused: boolean, question = 'first') => (
  <Cover paused={paused} notice={<p>Reconnecting</p>}>
    <h1 key={question} tabIndex={-1}>
      {question}
    </h1>
    <Page />
  </Cover>
)

/** What a browser does with the focus of something that was covered, and what jsdom leaves undone. */
function loseFocus() {
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

describe('[R8] a covered phone', () => {
  it('asks to look up, over everything, and says so to who listens', () => {
    const { rerender } = render(page(false))
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    rerender(page(true))
    expect(status).toHaveTextContent('Look up')
    expect(screen.getByLabelText('Your card').closest('[inert]')).not.toBeNull()
    expect(status.closest('[inert]')).toBeNull()
    rerender(page(false))
    expect(status).toBeEmptyDOMElement()
    expect(document.querySelector('[inert]')).toBeNull()
  })

  it('keeps what was typed and where one was typing', async () => {
    mounted.mockClear()
    const user = userEvent.setup()
    const { rerender } = render(page(false))
    await user.type(screen.getByLabelText('Your card'), 'No water in the')
    rerender(page(true))
    loseFocus()
    expect(document.body).toHaveFocus()
    rerender(page(false))
    expect(screen.getByLabelText('Your card')).toHaveFocus()
    await user.keyboard(' valleys')
    expect(screen.getByLabelText('Your card')).toHaveValue('No water in the valleys')
    expect(mounted).toHaveBeenCalledOnce()
  })

  it('begins at the heading where another question came meanwhile', async () => {
    const { rerender } = render(page(false))
    screen.getByRole('heading', { name: 'first' }).focus()
    rerender(page(true))
    rerender(page(true, 'second'))
    loseFocus()
    rerender(page(false, 'second'))
    expect(screen.getByRole('heading', { name: 'second' })).toHaveFocus()
  })

  it('takes no focus from a phone that was never covered', () => {
    render(page(false))
    expect(document.body).toHaveFocus()
  })

  it('[I3] shows how the link stands all the same', () => {
    const { rerender } = render(page(false))
    expect(screen.queryByText('Reconnecting')).toBeNull()
    rerender(page(true))
    expect(screen.getByText('Reconnecting')).toBeInTheDocument()
  })
})
