import { afterEach, describe, expect, it, vi } from 'vitest'
import { beginJoin, isSession, rejoin, tryJoin, unansweredJoin } from './joining.ts'
import { readSession } from './session.ts'

const command = { type: 'join' as const, group: 'firms', language: 'es' as const }

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
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

describe('joining', () => {
  it('[I2] asks again under the same id and secrets after a lost answer and a reload, and makes one person', async () => {
    const bodies = server(null, { ok: true, workshop: 'w1', rev: 2, made: ['p1'] })
    expect(await tryJoin(beginJoin('ABCD2345', command))).toBeNull()
    const kept = unansweredJoin('ABCD2345')
    if (kept === null) throw new Error('the join was not kept')
    const session = await tryJoin(kept)
    expect(isSession(session)).toBe(true)
    expect(bodies()[1]).toEqual(bodies()[0])
    expect(readSession('ABCD2345')).toMatchObject({ workshop: 'w1', token: kept.token })
    expect(unansweredJoin('ABCD2345')).toBeNull()
  })

  it('lets go of a join that was refused for good, and keeps one that may pass', async () => {
    server(
      { ok: false, refused: 'restarting', retry: true },
      { ok: false, refused: 'unknown-group', field: 'group' },
    )
    const joining = beginJoin('ABCD2345', command)
    expect(await tryJoin(joining)).toMatchObject({ refused: 'restarting' })
    expect(unansweredJoin('ABCD2345')).toEqual(joining)
    expect(await tryJoin(joining)).toMatchObject({ refused: 'unknown-group' })
    expect(unansweredJoin('ABCD2345')).toBeNull()
  })

  it('comes back by the rejoin code with a token of its own', async () => {
    const bodies = server({ ok: true, workshop: 'w1', rev: 9, made: [] })
    const session = await rejoin('ABCD2345', 'WXYZ6789')
    expect(session).toMatchObject({ workshop: 'w1', rejoinCode: 'WXYZ6789' })
    expect(bodies()[0]).toMatchObject({ command: { type: 'rejoin' }, secrets: { rejoinCode: 'WXYZ6789' } })
    expect(readSession('ABCD2345')).toEqual(session)
  })
})
