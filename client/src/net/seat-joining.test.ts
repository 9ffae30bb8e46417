import { afterEach, describe, expect, it, vi } from 'vitest'
import { unansweredJoin } from './joining.ts'
import { beginSeat, isSeat, leaveSeat, rejoinSeat, trySeat, unansweredSeat } from './seat-joining.ts'
import { seatsOf } from './seats.ts'
import { readSession } from './session.ts'

const CODE = 'ABCD2345'
const ana = { group: 'firms', language: 'es' as const, name: 'Ana' }

function server(...answers: (object | null)[]): () => unknown[] {
  const bodies: unknown[] = []
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    bodies.push(JSON.parse(body))
    const answer = answers.shift()
    if (!answer) throw new TypeError('network')
    return { ok: !('refused' in answer), json: async () => answer }
  })
  return () => bodies
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

describe('[R15] taking a seat', () => {
  it('[I2] asks again under the same id after a lost answer and a reload, as somebody at a kiosk', async () => {
    const bodies = server(null, { ok: true, workshop: 'w1', rev: 2, made: ['p1'] })
    expect(await trySeat(beginSeat(CODE, ana))).toBeNull()
    const kept = unansweredSeat(CODE)
    if (kept === null) throw new Error('the join was not kept')
    const seat = await trySeat(kept)
    expect(isSeat(seat)).toBe(true)
    expect(bodies()[1]).toEqual(bodies()[0])
    expect(bodies()[0]).toMatchObject({ command: { type: 'join', channel: 'kiosk', name: 'Ana' } })
    expect(seatsOf(CODE)).toEqual([seat])
    expect(unansweredSeat(CODE)).toBeNull()
  })

  it('touches neither the phone of this browser nor its join', async () => {
    server({ ok: true, workshop: 'w1', rev: 2, made: ['p1'] })
    const joining = beginSeat(CODE, ana)
    expect(unansweredJoin(CODE)).toBeNull()
    await trySeat(joining)
    expect(readSession(CODE)).toBeNull()
  })

  it('leaves nothing under way for the next, and takes nothing of theirs away', async () => {
    server({ ok: true, workshop: 'w1', rev: 2, made: ['p1'] })
    const first = beginSeat(CODE, ana)
    leaveSeat(first)
    expect(unansweredSeat(CODE)).toBeNull()
    const second = beginSeat(CODE, { group: 'civil', language: 'pt' })
    expect(second.token).not.toBe(first.token)
    expect(second.ballotSecret).not.toBe(first.ballotSecret)
    expect(second.command).not.toHaveProperty('name')
    // The answer to the first comes late.
    await trySeat(first)
    expect(unansweredSeat(CODE)).toEqual(second)
  })

  it('is not gone on with for another who opens the page later, and is while its person stands there', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    server(null)
    const joining = beginSeat(CODE, ana)
    vi.setSystemTime(Date.now() + 80_000)
    await trySeat(joining)
    vi.setSystemTime(Date.now() + 80_000)
    expect(unansweredSeat(CODE)).toEqual(joining)
    vi.setSystemTime(Date.now() + 80_000)
    expect(unansweredSeat(CODE)).toBeNull()
  })

  it('lets go of a join that was refused for good, and keeps one that may pass', async () => {
    server({ ok: false, refused: 'restarting', retry: true }, { ok: false, refused: 'door-locked' })
    const joining = beginSeat(CODE, ana)
    expect(await trySeat(joining)).toMatchObject({ refused: 'restarting' })
    expect(unansweredSeat(CODE)).toEqual(joining)
    expect(await trySeat(joining)).toMatchObject({ refused: 'door-locked' })
    expect(unansweredSeat(CODE)).toBeNull()
    expect(seatsOf(CODE)).toEqual([])
  })

  it('leads on from a phone by its return code', async () => {
    const bodies = server(
      { ok: false, refused: 'unknown-rejoin-code' },
      { ok: true, workshop: 'w1', rev: 9, made: [] },
    )
    expect(await rejoinSeat(CODE, 'WXYZ6789', 'pt')).toMatchObject({ refused: 'unknown-rejoin-code' })
    const seat = await rejoinSeat(CODE, 'WXYZ6789', 'pt')
    expect(bodies()[1]).toMatchObject({ command: { type: 'rejoin' }, secrets: { rejoinCode: 'WXYZ6789' } })
    expect(seatsOf(CODE)).toEqual([seat])
  })
})
