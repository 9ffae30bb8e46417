import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { RecoverScreen } from './recover-screen.tsx'

beforeAll(startWords)
beforeEach(() => window.history.replaceState(null, '', '/recover'))
afterEach(() => vi.unstubAllGlobals())

/** A server that knows one workshop and one recovery code. */
function server(answers: { door?: object; people?: object } = {}) {
  const asked: [string, string | undefined][] = []
  vi.stubGlobal('fetch', async (path: string, { headers }: { headers: Record<string, string> }) => {
    asked.push([path, headers.authorization])
    const answer = path.startsWith('/api/door/')
      ? (answers.door ?? { workshop: { id: 'w1' } })
      : (answers.people ?? { rev: 1, people: [] })
    return { ok: !('refused' in answer), json: async () => answer }
  })
  return asked
}

async function typed(workshop: string, code: string) {
  const user = userEvent.setup()
  render(<RecoverScreen />)
  await user.type(screen.getByLabelText('Workshop code'), workshop)
  await user.type(screen.getByLabelText('Recovery code'), `${code}{Enter}`)
}

describe('[R14] /recover', () => {
  it('opens the console by the workshop’s code and the recovery code, however they are typed', async () => {
    const asked = server()
    await typed('abcd 2345', ' 7k3m 2p9q-rstv wxyz o1l3 ')
    await vi.waitFor(() => expect(window.location.pathname).toBe('/console/w/w1'))
    expect(window.location.hash).toBe('#f=recovery-7K3M2P9QRSTVWXYZ0113')
    expect(window.location.search).toBe('')
    expect(asked).toEqual([
      ['/api/door/ABCD2345', undefined],
      ['/api/workshops/w1/people', 'Bearer recovery-7K3M2P9QRSTVWXYZ0113'],
    ])
  })

  it('says clearly that a code is wrong, and opens nothing', async () => {
    server({ people: { refused: 'unknown-token' } })
    await typed('ABCD-2345', '7K3M-2P9Q-RSTV-WXYZ-0123')
    expect(await screen.findByText(/This code does not open this workshop/)).toBeInTheDocument()
    expect(window.location.pathname).toBe('/recover')
  })

  it('says what is missing before it asks', async () => {
    const asked = server()
    await typed('ABCD-2345', '7K3M-2P9Q')
    expect(await screen.findByText(/A recovery code has 20 letters and numbers/)).toBeInTheDocument()
    expect(asked).toEqual([])
  })

  it('says that there is no such workshop, or that the server does not answer', async () => {
    server({ door: { refused: 'unknown-workshop' } })
    await typed('ABCD-2345', '7K3M-2P9Q-RSTV-WXYZ-0123')
    expect(await screen.findByText(/There is no workshop with this code/)).toBeInTheDocument()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    await userEvent.click(screen.getByRole('button', { name: 'Open the console' }))
    expect(await screen.findByText(/The server cannot be reached/)).toBeInTheDocument()
  })
})
