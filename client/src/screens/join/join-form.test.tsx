import type { Door } from '@cabildo/shared/wire/contract'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { JoinForm } from './join-form.tsx'
import { JoinScreen } from './join-screen.tsx'

beforeAll(startWords)
afterEach(() => {
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

const door: Door = {
  workshop: {
    id: 'w1',
    code: 'ABCD2345',
    title: { en: 'Competitive Cities' },
    purpose: {},
    languages: ['en'],
    status: 'running',
    locked: false,
    watched: false,
  },
  groups: [
    { id: 'firms', name: { en: 'Firms' } },
    { id: 'civil', name: { en: 'Civil society' } },
  ],
  secrecy: ['confidential', 'anonymous'],
}

function server(answer: object): { bodies: unknown[] } {
  const bodies: unknown[] = []
  vi.stubGlobal('fetch', async (_path: string, asked: { body?: string }) => {
    if (asked.body) bodies.push(JSON.parse(asked.body))
    return { ok: !('refused' in answer), json: async () => answer }
  })
  return { bodies }
}

describe('JoinForm', () => {
  it('[S10] says before joining what is secret here, mode by mode', () => {
    render(<JoinForm code="ABCD2345" door={door} onInside={vi.fn()} />)
    expect(screen.getByText(/Questions: confidential, anonymous\./)).toBeInTheDocument()
    expect(screen.getByText(/neither the screens nor the report say/)).toBeInTheDocument()
    expect(screen.getByText(/stored without you/)).toBeInTheDocument()
  })

  it('[S10] says that others could read along where the page came unencrypted over the network', () => {
    const { unmount } = render(<JoinForm code="ABCD2345" door={door} onInside={vi.fn()} />)
    expect(screen.queryByText(/not encrypted/)).toBeNull()
    unmount()
    vi.stubGlobal('location', { ...window.location, protocol: 'http:', hostname: '192.168.1.20' })
    render(<JoinForm code="ABCD2345" door={door} onInside={vi.fn()} />)
    expect(screen.getByText(/This connection is not encrypted: others/)).toBeInTheDocument()
  })

  it('[R9] says that nobody new comes in while the door is closed, and lets come back who was in', () => {
    const locked = { ...door, workshop: { ...door.workshop, locked: true } }
    render(<JoinForm code="ABCD2345" door={locked} onInside={vi.fn()} />)
    expect(screen.getByText('The door is closed to new people.')).toHaveAttribute('role', 'alert')
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText('I was here on another phone')).toBeInTheDocument()
  })

  it('[R11] says beforehand that a facilitator lets people in, where the door is watched', () => {
    const { unmount } = render(<JoinForm code="ABCD2345" door={door} onInside={vi.fn()} />)
    expect(screen.queryByText(/a facilitator lets you in/)).toBeNull()
    unmount()
    const watched = { ...door, workshop: { ...door.workshop, watched: true } }
    render(<JoinForm code="ABCD2345" door={watched} onInside={vi.fn()} />)
    expect(screen.getByText(/a facilitator lets you in/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Join' })).toBeInTheDocument()
  })

  it('is two taps: the group, and in', async () => {
    const { bodies } = server({ ok: true, workshop: 'w1', rev: 2, made: ['p1'] })
    const onInside = vi.fn()
    render(<JoinForm code="ABCD2345" door={door} onInside={onInside} />)
    fireEvent.click(screen.getByRole('radio', { name: 'Firms' }))
    fireEvent.click(screen.getByText('Join'))
    await waitFor(() => expect(onInside).toHaveBeenCalledOnce())
    expect(bodies[0]).toMatchObject({
      workshop: 'ABCD2345',
      command: { type: 'join', group: 'firms', language: 'en' },
      secrets: { token: expect.any(String), rejoinCode: expect.stringMatching(/^[2-9A-Z]{8}$/) },
    })
  })

  it('asks for the group where one is needed', async () => {
    const { bodies } = server({ ok: true })
    render(<JoinForm code="ABCD2345" door={door} onInside={vi.fn()} />)
    fireEvent.click(screen.getByText('Join'))
    expect(screen.getByText('Choose your group.')).toBeInTheDocument()
    expect(bodies).toEqual([])
  })

  it('leads back who was here on another phone', async () => {
    const { bodies } = server({ ok: true, workshop: 'w1', rev: 2, made: [] })
    const onInside = vi.fn()
    render(<JoinForm code="ABCD2345" door={door} onInside={onInside} />)
    fireEvent.click(screen.getByText('I was here on another phone'))
    fireEvent.change(screen.getByLabelText('Return code'), { target: { value: 'wxyz 6789' } })
    fireEvent.click(screen.getByText('Back to my place'))
    await waitFor(() => expect(onInside).toHaveBeenCalledOnce())
    expect(bodies[0]).toMatchObject({ command: { type: 'rejoin' }, secrets: { rejoinCode: 'WXYZ6789' } })
  })

  it('lets nobody new into a workshop that has ended', () => {
    const ended = { ...door, workshop: { ...door.workshop, status: 'ended' as const } }
    render(<JoinForm code="ABCD2345" door={ended} onInside={vi.fn()} />)
    expect(screen.getByText(/This workshop has ended/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull()
  })
})

describe('JoinScreen', () => {
  it('says that the server cannot be reached, and tries again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    render(<JoinScreen code="ABCD2345" />)
    expect(await screen.findByText('The server does not answer')).toBeInTheDocument()
    server(door)
    fireEvent.click(screen.getByText('Try again'))
    expect(await screen.findByText('Competitive Cities')).toBeInTheDocument()
  })

  it('[I16] says in words that there is no such workshop', async () => {
    server({ ok: false, refused: 'unknown-workshop', field: 'workshop' })
    render(<JoinScreen code="ABCD2345" />)
    expect(await screen.findByText('You could not get in')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('alert').textContent?.length).toBeGreaterThan(10))
  })
})
