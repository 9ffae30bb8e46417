import { beforeEach, describe, expect, it, vi } from 'vitest'
import { claimHost } from './claim-host.ts'
import { readHostToken, readPendingClaim } from './tokens.ts'

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

beforeEach(() => window.localStorage.clear())

describe('claimHost', () => {
  it('keeps its own token once the server knows it', async () => {
    vi.stubGlobal('fetch', async () => json({ ok: true }))
    expect(await claimHost('secret')).toBeNull()
    expect(readHostToken()).toMatch(/^[\w-]{24}$/)
  })

  it('asks again with the same token when the answer was lost', async () => {
    const tokens: unknown[] = []
    vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
      tokens.push(JSON.parse(body).token)
      if (tokens.length === 1) throw new Error('gone')
      return json({ ok: true })
    })
    expect(await claimHost('secret')).toBe('unreachable')
    expect(readHostToken()).toBeNull()
    expect(await claimHost('secret')).toBeNull()
    expect(tokens[0]).toBe(tokens[1])
    expect(readHostToken()).toBe(tokens[1])
  })

  it('says why a link that somebody else used does not work', async () => {
    vi.stubGlobal('fetch', async () => json({ refused: 'link-used' }, 409))
    expect(await claimHost('secret')).toEqual({ refused: 'link-used' })
    expect(readHostToken()).toBeNull()
    expect(readPendingClaim('secret')).toBeNull()
  })
})
