/** Several tabs of one browser share an outbox and a server: what was said last must be what counts. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { describe, expect, it, vi } from 'vitest'
import { openOutbox } from './outbox.ts'
import { isPending } from './outbox-entry.ts'
import { inMemory, type OutboxStorage } from './outbox-storage.ts'
import type { OutboxTabs } from './outbox-tabs.ts'

const cast = (dots: number, activity = 'a1') => ({
  activity,
  slot: `cast/${activity}/1`,
  command: { type: 'cast' as const, activity, round: 1, answer: { dots } },
})

/** Takes the last ballot that comes, and answers an id it knows as it did the first time, as the real one does (I2). */
class Server {
  readonly #answered = new Set<string>()
  readonly counted = new Map<string, unknown>()

  take({ id, command }: CommandEnvelope): CommandResult {
    if (command.type === 'cast' && !this.#answered.has(id)) this.counted.set(command.activity, command.answer)
    this.#answered.add(id)
    return { ok: true, workshop: 'w1', rev: 1, made: [] }
  }
}

type Request = { envelope: CommandEnvelope; answer: (result: CommandResult | null) => void }

/** A tab whose requests lie on the wire until they are moved by hand. */
function tabOn(
  storage: OutboxStorage,
  tabs: OutboxTabs = { tell: () => {}, listen: () => {}, close: () => {} },
) {
  const wire: Request[] = []
  const sent: CommandEnvelope[] = []
  let clock = 0
  const outbox = openOutbox({
    workshop: 'w1',
    storage,
    tabs,
    deliver: (envelope) => {
      sent.push(envelope)
      return new Promise((answer) => wire.push({ envelope, answer }))
    },
    rest: (_ms, early) => early,
    now: () => (clock += 1),
  })
  const asked = (count: number) => vi.waitFor(() => expect(sent).toHaveLength(count))
  const arrives = (server: Server) => {
    const request = wire.shift()
    request?.answer(server.take(request.envelope))
  }
  const states = () => outbox.state.getState().entries.map(({ state }) => state)
  return { outbox, wire, sent, asked, arrives, states }
}

const lasting = (): OutboxStorage => ({ ...inMemory(), lasting: true })

describe('[I2] several tabs', () => {
  it('send no ballot that a newer one of another tab has overtaken', async () => {
    const [storage, server] = [lasting(), new Server()]
    const [slept, awake] = [tabOn(storage), tabOn(storage)]
    await slept.outbox.say(cast(0, 'a0'))
    await slept.asked(1)
    await slept.outbox.say(cast(1))
    // It sleeps now; the other tab has not looked at what is kept since it was opened.
    await awake.outbox.say(cast(2))
    for (let count = 1; count <= 2; count += 1) {
      await awake.asked(count)
      awake.arrives(server)
    }
    await vi.waitFor(() => expect(awake.states()).toEqual(['recorded', 'recorded']))
    expect(awake.sent.map(({ command }) => command)).toEqual([cast(0, 'a0').command, cast(2).command])
    slept.arrives(server)
    await vi.waitFor(() => expect(slept.states()).toEqual(['recorded', 'recorded']))
    expect(slept.sent).toHaveLength(1)
    expect(server.counted.get('a1')).toEqual({ dots: 2 })
  })

  it('have an older ballot answered that may be under way before they send the newer one', async () => {
    const [storage, server] = [lasting(), new Server()]
    const [slept, awake] = [tabOn(storage), tabOn(storage)]
    await slept.outbox.say(cast(1))
    await slept.asked(1)
    await awake.outbox.say(cast(2))
    await awake.asked(1)
    expect(awake.sent).toEqual(slept.sent)
    awake.arrives(server)
    await awake.asked(2)
    awake.arrives(server)
    await vi.waitFor(() => expect(awake.states()).toEqual(['recorded']))
    // What the sleeping tab had sent arrives only now.
    slept.arrives(server)
    await vi.waitFor(() => expect(slept.states()).toEqual(['recorded']))
    expect(server.counted.get('a1')).toEqual({ dots: 2 })
  })

  it('put what is said last behind all that is kept, by whatever clock', async () => {
    const storage = lasting()
    const [one, other] = [tabOn(storage), tabOn(storage)]
    for (let dots = 1; dots <= 5; dots += 1) await one.outbox.say(cast(dots, `a${dots}`))
    await other.outbox.say(cast(9, 'late'))
    const { entries } = other.outbox.state.getState()
    const byOrder = [...entries].sort((a, b) => a.order - b.order).map(({ activity }) => activity)
    expect(byOrder).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'late'])
  })

  it('show what another has said as soon as it tells, and what it let go no more', async () => {
    const storage = lasting()
    const listeners = new Set<() => void>()
    const linked = (): OutboxTabs => {
      let own = () => {}
      return {
        tell: () => {
          for (const heard of listeners) if (heard !== own) heard()
        },
        listen: (heard) => {
          own = heard
          listeners.add(heard)
        },
        close: () => {},
      }
    }
    const [one, other] = [tabOn(storage, linked()), tabOn(storage, linked())]
    await one.outbox.say(cast(1))
    await vi.waitFor(() => expect(other.states()).toEqual(['sent']))
    one.wire.shift()?.answer({ ok: false, refused: 'over-budget' })
    await vi.waitFor(() => expect(other.states()).toEqual(['refused']))
    await other.outbox.discard(one.sent[0]?.id ?? '')
    await vi.waitFor(() => expect(one.states()).toEqual([]))
  })
})

/** A generator of numbers in [0, 1) that is the same every time (Marsaglia's xorshift). */
function seeded(seed: number): () => number {
  let state = seed * 0x9e3779b1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Three tabs that sleep, speak and lose their network as chance has it; requests arrive late, twice or never. */
async function chance(seed: number) {
  const random = seeded(seed)
  const [server, inner] = [new Server(), lasting()]
  const asleep = [false, false, false]
  /** What can happen next, and in which tab; null: on the network, which never sleeps. */
  let waiting: { tab: number | null; go: () => void }[] = []
  const turn = (tab: number) => new Promise<void>((go) => waiting.push({ tab, go }))
  const tabs = asleep.map((_, tab) => {
    let clock = 0
    return openOutbox({
      workshop: 'w1',
      tabs: { tell: () => {}, listen: () => {}, close: () => {} },
      storage: {
        lasting: true,
        change: async (workshop, edit) => {
          await turn(tab)
          await inner.change(workshop, edit)
          await turn(tab)
        },
      },
      deliver: async (envelope) => {
        // Between deciding to send and sending a tab may fall asleep.
        await turn(tab)
        return new Promise((answer) => {
          const fails = random()
          const comes = () => {
            const result = server.take(envelope)
            if (fails < 0.5) waiting.push({ tab: null, go: () => server.take(envelope) })
            waiting.push({ tab, go: () => answer(fails < 0.6 ? null : result) })
          }
          waiting.push(fails < 0.2 ? { tab, go: () => answer(null) } : { tab: null, go: comes })
        })
      },
      rest: () => turn(tab),
      now: () => (clock += 1),
    })
  })
  const settle = async () => {
    for (let tick = 0; tick < 25; tick += 1) await Promise.resolve()
  }
  const step = async () => {
    const may = waiting.filter(({ tab }) => tab === null || !asleep[tab])
    const next = may[Math.floor(random() * may.length)]
    if (next === undefined) return
    waiting = waiting.filter((one) => one !== next)
    next.go()
    await settle()
  }
  let said = 0
  for (let steps = 0; steps < 240; steps += 1) {
    const tab = Math.floor(random() * tabs.length)
    if (random() < 0.1) asleep[tab] = !asleep[tab]
    if (random() < 0.2 && !asleep[tab]) {
      said += 1
      const saying = tabs[tab]?.say(cast(said))
      // Nobody taps in one tab before the tap in the other was kept.
      let kept = false
      void saying?.then(() => {
        kept = true
      })
      for (await settle(); !kept; ) await step()
    }
    await step()
  }
  asleep.fill(false)
  for (const tab of tabs) tab.wake()
  const pending = () => tabs.some((tab) => tab.state.getState().entries.some(isPending))
  for (let steps = 0; (waiting.length > 0 || pending()) && steps < 20_000; steps += 1) await step()
  for (const tab of tabs) tab.close()
  return { said, counted: server.counted.get('a1'), settled: !pending() }
}

describe('[I2] by chance', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'seed %i: the last word counts',
    async (seed) => {
      const { said, counted, settled } = await chance(seed)
      expect(said).toBeGreaterThan(2)
      expect({ counted, settled }).toEqual({ counted: { dots: said }, settled: true })
    },
  )
})
