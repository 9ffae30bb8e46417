import type { Door } from '@cabildo/shared/wire/contract'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { unansweredSeat } from '../../net/seat-joining.ts'
import { startWords } from '../../testing/start-words.ts'
import { FromElsewhere } from './from-elsewhere.tsx'
import { Kiosk } from './kiosk.tsx'

beforeAll(startWords)

const CODE = 'ABCD2345'
const door = {
  workshop: { id: 'w1', code: CODE, title: { en: 'Water' }, status: 'running', languages: ['en'] },
  groups: [{ id: 'civil', name: { en: 'Civil society' }, seats: 0, people: 0 }],
  secrecy: ['open'],
} as unknown as Door

/** Commands get no answer until `answer` gives one to all that wait. */
function server() {
  let answer: (body: object) => void = () => {}
  const answered = new Promise<object>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', async (path: string) => {
    const body = path.startsWith('/api/door/') ? door : await answered
    return new Response(JSON.stringify(body))
  })
  return { answer }
}
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

describe('[R15] the way back on a shared tablet', () => {
  it('leaves no join under way for the next, who would be taken for the one before', async () => {
    server()
    await act(async () => render(<Kiosk code={CODE} pass={{ token: null, language: 'en' }} />))
    await press('Start')
    fireEvent.click(screen.getByRole('radio', { name: /Civil society/ }))
    await press('Join')
    expect(unansweredSeat(CODE)).toMatchObject({ command: { group: 'civil' } })
    await act(async () => fireEvent.popState(window))
    expect(screen.getByRole('button', { name: 'Start' })).toBeInTheDocument()
    expect(unansweredSeat(CODE)).toBeNull()
    await press('Start')
    expect(screen.getByRole('radio', { name: /Civil society/ })).not.toBeChecked()
    expect(screen.getByRole('button', { name: 'Join' })).toBeEnabled()
  })
})

describe('[R15] coming to a shared tablet by a return code', () => {
  it('opens nobody’s place once they have gone away, when the answer comes late', async () => {
    const { answer } = server()
    const onSeat = vi.fn()
    const { unmount } = render(<FromElsewhere code={CODE} onSeat={onSeat} />)
    fireEvent.click(screen.getByText('I do not have the digits, or I was here on a phone'))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'WXYZ6789' } })
    await press('Go on')
    unmount()
    await act(async () => answer({ ok: true, workshop: 'w1', rev: 2, made: [] }))
    expect(onSeat).not.toHaveBeenCalled()
  })
})
