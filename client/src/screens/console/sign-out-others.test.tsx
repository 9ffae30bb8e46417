import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { SignOutOthers } from './sign-out-others.tsx'

beforeAll(startWords)
afterEach(() => vi.unstubAllGlobals())

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

async function opened(answer: () => Response) {
  const fetch = vi.fn(async (_path: string, _init: RequestInit) => answer())
  vi.stubGlobal('fetch', fetch)
  const user = userEvent.setup()
  render(<SignOutOthers token="own-token" />)
  await user.click(screen.getByRole('button', { name: 'Sign out other devices' }))
  const choose = async (name: string) =>
    user.click(within(screen.getByRole('dialog')).getByRole('button', { name }))
  return { fetch, choose }
}

describe('[S6] signing out the other devices', () => {
  it('asks first, and does nothing when the answer is no', async () => {
    const { fetch, choose } = await opened(() => json({ ok: true }))
    await choose('Leave them')
    expect(fetch).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is asked of the server with one’s own token, and said to be done only when it is', async () => {
    const { fetch, choose } = await opened(() => json({ ok: true }))
    await choose('Sign them out')
    expect(await screen.findByText(/^Done\./)).toBeTruthy()
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/api/sign-out-others',
      expect.objectContaining({
        method: 'POST',
        headers: expect.objectContaining({ authorization: 'Bearer own-token' }),
      }),
    )
  })

  it('[I16] says why not when it is refused', async () => {
    const { choose } = await opened(() => json({ ok: false, refused: 'store-read-only', retry: true }, 503))
    await choose('Sign them out')
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
    expect(screen.queryByText(/^Done\./)).toBeNull()
  })
})
