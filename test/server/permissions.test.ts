/** Authority is total: every cell of the table over real sockets and HTTP, and tokens in workshops they are not of. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { CommandType } from '@cabildo/shared/workshop/commands'
import { PERMISSIONS } from '@cabildo/shared/workshop/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { CARD_COMMANDS, CELLS, type Cell, ROLES, type Stage, sampleOf, stageIn } from './cells.ts'
import { Client } from './client.ts'
import { envelope, newSecret, send } from './http.ts'
import { Hosted, newCode } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

type Transport = 'socket' | 'http'
const TRANSPORTS: readonly Transport[] = ['http', 'socket']

/** What a cell that allows may still answer: the command was not kept from the sender, it only found nothing to do. */
const ABOUT_AUTHORITY = ['not-allowed', 'unknown-token', 'unknown-workshop', 'unknown-activity', 'malformed']

function envelopeOf({ type }: Cell, stage: Stage): CommandEnvelope {
  const workshop = type === 'open-workshop' ? null : stage.hosted.workshop
  const rejoinCode = stage.people[0]?.rejoinCode
  const code = { rejoin: rejoinCode, 'issue-rejoin': newCode() }[type as string]
  const secrets = { token: newSecret(), ...(code ? { rejoinCode: code } : {}) }
  return envelope(workshop, sampleOf(type, stage), secrets)
}

async function say(
  transport: Transport,
  { role }: Cell,
  stage: Stage,
  sent: CommandEnvelope,
): Promise<CommandResult> {
  const token = stage.tokens[role]
  if (transport === 'http' || token === null) return send(server.url, token, sent)
  const client = await Client.connect(server.url, { token, workshop: stage.hosted.workshop })
  const result = await client.send(sent)
  client.close()
  return result
}

describe.each(TRANSPORTS)('[S5] over %s', (transport) => {
  const cells = transport === 'http' ? CELLS : CELLS.filter(({ role }) => role !== 'visitor')
  const refused = cells.filter(({ expected }) => expected !== 'yes')
  const allowed = cells.filter(({ expected }) => expected === 'yes')

  it(`refuses each of ${refused.length} cells with its code, and nothing changes`, async () => {
    const stages = new Map<string, Stage>()
    for (const cell of refused) {
      const key = `${cell.phase} ${CARD_COMMANDS.includes(cell.type)}`
      const stage = stages.get(key) ?? (await stageIn(server, cell.phase, cell.type))
      stages.set(key, stage)
      const before = await stage.hosted.rev()
      const result = await say(transport, cell, stage, envelopeOf(cell, stage))
      expect([cell, result]).toMatchObject([cell, { ok: false, refused: cell.expected }])
      expect(await stage.hosted.rev()).toBe(before)
    }
  })

  it(`lets each of ${allowed.length} cells through`, async () => {
    const done = new Set<CommandType>()
    await inTurns(allowed, async (cell) => {
      const stage = await stageIn(server, cell.phase, cell.type)
      const result = await say(transport, cell, stage, envelopeOf(cell, stage))
      if (result.ok) done.add(cell.type)
      else expect([cell, ABOUT_AUTHORITY]).not.toEqual([cell, expect.arrayContaining([result.refused])])
    })
    // Not one command of the table is refused wherever it is tried.
    const heard = Object.keys(PERMISSIONS).filter((type) => transport === 'http' || !/^(re)?join$/.test(type))
    expect([...done].sort()).toEqual(heard.sort())
  })
})

describe('[S5] in another workshop', () => {
  it('every token but the host’s is nobody’s, by id and by code, and on its socket as well', async () => {
    // So many commands of one token would be too many.
    const [stage, byCodeStage] = [
      await stageIn(server, 'open', 'cast'),
      await stageIn(server, 'open', 'cast'),
    ]
    const foreign = await Hosted.open(server)
    const before = await foreign.rev()
    for (const role of ROLES.filter((one) => one !== 'visitor' && one !== 'host')) {
      const token = stage.tokens[role] ?? ''
      const client = await Client.connect(server.url, { token, workshop: stage.hosted.workshop })
      for (const type of Object.keys(PERMISSIONS) as CommandType[]) {
        if (type === 'open-workshop') continue
        const sent = envelope(foreign.workshop, sampleOf(type, stage), { token: newSecret() })
        expect([role, type, await client.send(sent)]).toMatchObject([
          role,
          type,
          { ok: false, refused: 'not-allowed' },
        ])
        const byCode = { ...sent, id: newSecret(), workshop: foreign.code }
        expect(await send(server.url, byCodeStage.tokens[role] ?? '', byCode)).toMatchObject({
          ok: false,
          refused: 'not-allowed',
        })
      }
      // A workshop that is not there answers the same: the token learns nothing about others.
      const nowhere = envelope('nowhere', { type: 'end-workshop' })
      expect(await client.send(nowhere)).toMatchObject({ refused: 'not-allowed' })
      client.close()
      const held = { token, workshop: foreign.workshop }
      expect(await Client.refusal(server.url, held)).toBe('not-allowed')
    }
    expect(await foreign.rev()).toBe(before)
  })

  it('the host is facilitator of any, and of none that is not there', async () => {
    const [one, other] = [await Hosted.open(server), await Hosted.open(server)]
    const client = await Client.connect(server.url, { token: one.token, workshop: other.workshop })
    expect(client.views()[0]?.audience).toBe('facilitator')
    client.close()
    expect(await Client.refusal(server.url, { token: one.token, workshop: 'nowhere' })).toBe(
      'unknown-workshop',
    )
  })
})

/** A few at a time: each has a host with a budget of its own, and all share one machine. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all]
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}
