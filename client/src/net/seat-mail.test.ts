import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutboxEntry } from './outbox-entry.ts'
import { inMemory, type OutboxStorage } from './outbox-storage.ts'
import { openSeatMail, type SeatMail } from './seat-mail.ts'
import { addSeat, keptUnder, type Seat } from './seats.ts'

const accepted: CommandResult = { ok: true, workshop: 'w1', rev: 3, made: [] }

const seatOf = (token: string): Seat =>
  addSeat({ code: 'ABCD2345', workshop: 'w1', token, rejoinCode: 'r', ballotSecret: token }, 'es')

const cast = (item: string, key?: string) => ({
  activity: 'vote',
  slot: 'cast/vote/1',
  command: {
    type: 'cast' as const,
    activity: 'vote',
    round: 1,
    answer: { dots: { [item]: 1 } },
    ...(key === undefined ? {} : { key }),
  },
})

const card = (key?: string) => ({
  activity: 'cards',
  slot: `card/${key}`,
  command: { type: 'act' as const, activity: 'cards', action: { type: 'add-card', key } },
})

beforeEach(() => window.localStorage.clear())

/** A tablet whose server answers while `online`; a rest ends when it is woken. */
function tablet(storage: OutboxStorage = { ...inMemory(), lasting: true }) {
  const arrived: { token: string; envelope: CommandEnvelope }[] = []
  const server = { online: true }
  let clock = 1000
  const mail = openSeatMail({
    storage,
    deliver: async (envelope, token) => {
      if (!server.online) return null
      arrived.push({ token, envelope })
      return accepted
    },
    rest: (_ms, early) => early,
    now: () => (clock += 1),
  })
  return { mail, arrived, server, waiting: () => mail.state.getState().waiting }
}

/** Woken again until it holds: a try that began before the server came back rests once more. */
function woken(mail: SeatMail, holds: () => void): Promise<void> {
  return vi.waitFor(() => {
    mail.wake()
    holds()
  })
}

async function keptOf(storage: OutboxStorage, seat: Seat): Promise<readonly OutboxEntry[]> {
  let kept: readonly OutboxEntry[] = []
  await storage.change(keptUnder(seat), (entries) => {
    kept = entries
    return entries
  })
  return kept
}

describe('[R15] what is said on a tablet', () => {
  it('goes under the token of who said it, while somebody else sits there or nobody does', async () => {
    const { mail, arrived, server, waiting } = tablet()
    const [ana, luis] = [seatOf('ana'), seatOf('luis')]
    server.online = false
    mail.sit(ana)
    await mail.outboxOf(ana).say(cast('water'))
    mail.sit(luis)
    await mail.outboxOf(luis).say(cast('roads'))
    mail.sit(null)
    await vi.waitFor(() => expect(waiting()).toBe(2))
    server.online = true
    await woken(mail, () => expect(waiting()).toBe(0))
    const said = arrived.map(({ token, envelope }) => [token, envelope.workshop, envelope.command])
    expect(said).toEqual(
      expect.arrayContaining([
        ['ana', 'w1', cast('water').command],
        ['luis', 'w1', cast('roads').command],
      ]),
    )
    expect(arrived).toHaveLength(2)
  })

  it('[I3] is sent after a reload, without its person', async () => {
    const storage = { ...inMemory(), lasting: true }
    const before = tablet(storage)
    const ana = seatOf('ana')
    before.server.online = false
    await before.mail.outboxOf(ana).say(cast('water'))
    before.mail.close()
    const after = tablet(storage)
    after.mail.outboxOf(ana)
    await vi.waitFor(() => expect(after.arrived).toHaveLength(1))
    expect(after.arrived[0]).toMatchObject({ token: 'ana', envelope: { command: cast('water').command } })
  })

  it('is shown to nobody else', async () => {
    const { mail, arrived } = tablet()
    const [ana, luis] = [seatOf('ana'), seatOf('luis')]
    await mail.outboxOf(ana).say(cast('water'))
    await vi.waitFor(() => expect(arrived).toHaveLength(1))
    expect(mail.outboxOf(luis).state.getState().entries).toEqual([])
    await vi.waitFor(() => expect(mail.outboxOf(luis).state.getState().ready).toBe(true))
    expect(mail.outboxOf(luis).state.getState().entries).toEqual([])
    expect(mail.outboxOf(ana).state.getState().entries).toHaveLength(1)
  })

  it('[S2] is forgotten where it is anonymous and recorded, once its person has gone; the rest stays', async () => {
    const storage = { ...inMemory(), lasting: true }
    const { mail, server, waiting } = tablet(storage)
    const ana = seatOf('ana')
    const states = () =>
      mail
        .outboxOf(ana)
        .state.getState()
        .entries.map(({ command }) => command)
    mail.sit(ana)
    await mail.outboxOf(ana).say({ ...cast('water'), activity: 'told', slot: 'told' })
    await mail.outboxOf(ana).say(cast('water', 'f'.repeat(32)))
    await vi.waitFor(() => expect(waiting()).toBe(0))
    expect(states()).toHaveLength(2)
    mail.sit(null)
    await vi.waitFor(() => expect(states()).toEqual([cast('water').command]))
    expect(await keptOf(storage, ana)).toMatchObject([{ activity: 'told' }])

    // What waits is not forgotten before it has arrived.
    server.online = false
    mail.sit(ana)
    await mail.outboxOf(ana).say(cast('roads', 'f'.repeat(32)))
    mail.sit(null)
    await vi.waitFor(() => expect(waiting()).toBe(1))
    mail.wake()
    await vi.waitFor(async () => expect(await keptOf(storage, ana)).toHaveLength(2))
    server.online = true
    await woken(mail, () => expect(waiting()).toBe(0))
    expect(await keptOf(storage, ana)).toMatchObject([{ activity: 'told' }])
  })

  it('[S2] of anonymous cards stays until their question has closed, so that nobody writes more than they may', async () => {
    const storage = { ...inMemory(), lasting: true }
    const { mail, waiting } = tablet(storage)
    const ana = seatOf('ana')
    mail.asked('cards')
    mail.sit(ana)
    await mail.outboxOf(ana).say(card('a'.repeat(32)))
    await mail.outboxOf(ana).say(card())
    await vi.waitFor(() => expect(waiting()).toBe(0))
    mail.sit(null)
    await vi.waitFor(async () => expect(await keptOf(storage, ana)).toHaveLength(2))
    mail.asked(null)
    await vi.waitFor(async () => expect(await keptOf(storage, ana)).toHaveLength(1))
  })

  it('[R15] is forgotten for all seats when the tablet is cleared', async () => {
    const storage = { ...inMemory(), lasting: true }
    const { mail, waiting } = tablet(storage)
    const [ana, luz] = [seatOf('ana'), seatOf('luz')]
    for (const seat of [ana, luz]) {
      mail.sit(seat)
      await mail.outboxOf(seat).say(cast('water'))
    }
    await vi.waitFor(() => expect(waiting()).toBe(0))
    expect(await keptOf(storage, luz)).toHaveLength(1)
    await mail.forget()
    for (const seat of [ana, luz]) expect(await keptOf(storage, seat)).toEqual([])
  })
})
