import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deliver } from './deliver.ts'
import { newCommandId, newToken } from './session.ts'
import type { Connection } from './socket.ts'

const accepted: CommandResult = { ok: true, workshop: 'w1', rev: 3, made: [] }

const editing = (title: string): CommandEnvelope => ({
  id: newCommandId(),
  workshop: 'w1',
  command: { type: 'edit-activity', activity: 'a1', title: { en: title } },
})

/** A server that notes by which way each command came. */
function server(socketAnswers: CommandResult | null, httpAnswers: object | null = accepted) {
  const ways: string[] = []
  const connection: Connection = {
    command: async () => {
      ways.push('socket')
      return socketAnswers
    },
    close: () => {},
  }
  vi.stubGlobal('fetch', async () => {
    ways.push('http')
    if (httpAnswers === null) throw new TypeError('network')
    return { ok: !('refused' in httpAnswers), json: async () => httpAnswers }
  })
  return { connection, ways }
}

afterEach(() => vi.unstubAllGlobals())

describe('delivering', () => {
  it('goes by the socket, and by HTTP when that does not answer', async () => {
    const live = server(accepted)
    expect(await deliver(live.connection, newToken(), editing('short'))).toEqual(accepted)
    expect(live.ways).toEqual(['socket'])
    const silent = server(null)
    expect(await deliver(silent.connection, newToken(), editing('short'))).toEqual(accepted)
    expect(silent.ways).toEqual(['socket', 'http'])
    expect(await deliver(null, newToken(), editing('short'))).toEqual(accepted)
  })

  it('[I14] brings what no frame holds by HTTP at once, counted in bytes and not in letters', async () => {
    const { connection, ways } = server(accepted)
    for (const title of ['x'.repeat(40_000), 'ñ'.repeat(13_000)]) {
      expect(await deliver(connection, newToken(), editing(title))).toEqual(accepted)
    }
    expect(ways).toEqual(['http', 'http'])
  })

  it('[I16] hands on that it is too large', async () => {
    const { connection } = server(accepted, { ok: false, refused: 'too-large' })
    const result = await deliver(connection, newToken(), editing('x'.repeat(300_000)))
    expect(result).toEqual({ ok: false, refused: 'too-large' })
  })
})
