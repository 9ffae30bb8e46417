/**
 * The outbox (I3): everything a person says is written here under its command id before it is sent, sent again with the
 * same id until it is answered, and kept when it is refused. One at a time, in order, so that an older ballot can never
 * land on a newer one. It survives a reload and a killed tab; what was recorded stays as the phone's own copy.
 */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isOutboxEntry, isPending, keyOf, type OutboxEntry } from './outbox-entry.ts'
import type { OutboxStorage } from './outbox-storage.ts'
import { newCommandId } from './session.ts'

export type OutboxState = {
  entries: readonly OutboxEntry[]
  /** False once something could not be stored: then only this open page keeps it. */
  lasting: boolean
  /** What was kept from earlier has been read. */
  ready: boolean
}

export type Outbox = {
  state: StoreApi<OutboxState>
  say: (about: Pick<OutboxEntry, 'activity' | 'slot' | 'command'>) => Promise<void>
  /** Lets go of something that was refused. */
  discard: (id: string) => Promise<void>
  /** The link is back or the page awoke: look again at what is kept and try at once. */
  wake: () => void
  close: () => void
}

export type OutboxOptions = {
  workshop: string
  storage: OutboxStorage
  /** Brings one command to the server; null when no answer came. */
  deliver: (envelope: CommandEnvelope) => Promise<CommandResult | null>
  /** Waits before the next try; resolves early when told to. */
  rest: (ms: number, early: Promise<void>) => Promise<void>
  now: () => number
}

const FIRST_REST = 1000
const LONGEST_REST = 15_000

export function openOutbox({ workshop, storage, deliver, rest, now }: OutboxOptions): Outbox {
  const state = createStore<OutboxState>(() => ({ entries: [], lasting: storage.lasting, ready: false }))
  let working = false
  let closed = false
  let rouse = () => {}

  const update = (id: string, change: Partial<OutboxEntry>) =>
    state.setState(({ entries }) => ({
      entries: entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
    }))

  async function save(id: string): Promise<void> {
    const entry = state.getState().entries.find((one) => one.id === id)
    if (entry === undefined) return
    try {
      await storage.save(keyOf(entry), entry)
    } catch {
      state.setState({ lasting: false })
    }
  }

  async function drop(gone: readonly OutboxEntry[]): Promise<void> {
    const ids = new Set(gone.map(({ id }) => id))
    state.setState(({ entries }) => ({ entries: entries.filter(({ id }) => !ids.has(id)) }))
    await Promise.all(gone.map((entry) => storage.remove(keyOf(entry)).catch(() => {})))
  }

  /** Reads what is kept: also what another tab of this browser has said or settled since. */
  async function load(): Promise<void> {
    const stored: unknown[] = await storage.load(`${workshop}/`).catch(() => [])
    const kept = stored.filter(isOutboxEntry)
    state.setState(({ entries }) => {
      const known = new Map(entries.map((entry) => [entry.id, entry]))
      for (const entry of kept) {
        const mine = known.get(entry.id)
        if (mine === undefined || (isPending(mine) && !isPending(entry))) known.set(entry.id, entry)
      }
      return { entries: [...known.values()].sort((one, other) => one.order - other.order), ready: true }
    })
  }

  async function say(about: Pick<OutboxEntry, 'activity' | 'slot' | 'command'>): Promise<void> {
    const { entries } = state.getState()
    const replaced = entries.filter(
      (entry) =>
        entry.slot === about.slot &&
        ((entry.state === 'on-phone' && !entry.tried) || entry.state === 'refused'),
    )
    const entry: OutboxEntry = {
      ...about,
      id: newCommandId(),
      workshop,
      state: 'on-phone',
      tried: false,
      refusal: null,
      made: [],
      order: Math.max(now(), (entries.at(-1)?.order ?? 0) + 1),
      settledAt: 0,
    }
    state.setState({ entries: [...entries, entry] })
    // The new one is safe before the old one goes.
    await save(entry.id)
    await drop(replaced)
    work()
  }

  function work(): void {
    if (working || closed) return
    working = true
    sendAll()
      .catch(() => rest(LONGEST_REST, new Promise((resolve) => (rouse = resolve))))
      .finally(() => {
        working = false
        // Something may have been said while the last try was ending.
        if (state.getState().entries.some(isPending)) work()
      })
  }

  async function sendAll(): Promise<void> {
    let pause = FIRST_REST
    for (;;) {
      const next = state.getState().entries.find(isPending)
      if (next === undefined || closed) return
      update(next.id, { state: 'sent', tried: true })
      await save(next.id)
      const result = await deliver({ id: next.id, workshop, command: next.command })
      if (closed) return
      if (result === null || (!result.ok && result.retry)) {
        update(next.id, { state: 'on-phone' })
        await rest(pause, new Promise((resolve) => (rouse = resolve)))
        pause = Math.min(pause * 2, LONGEST_REST)
      } else {
        await settle(next, result)
        pause = FIRST_REST
      }
    }
  }

  /** An answer came: recorded and refused are kept, older records of the same slot have had their day. */
  async function settle(entry: OutboxEntry, result: CommandResult): Promise<void> {
    if (result.ok) update(entry.id, { state: 'recorded', made: result.made, settledAt: now() })
    else {
      const { ok: _, ...refusal } = result
      update(entry.id, { state: 'refused', refusal, settledAt: now() })
    }
    await save(entry.id)
    if (!result.ok) return
    const { entries } = state.getState()
    await drop(entries.filter((one) => one.slot === entry.slot && one.order < entry.order))
  }

  function wake(): void {
    rouse()
    load()
      .then(work)
      .catch(() => {})
  }

  wake()
  return {
    state,
    say,
    discard: (id) => drop(state.getState().entries.filter((one) => one.id === id && one.state === 'refused')),
    wake,
    close: () => {
      closed = true
      rouse()
    },
  }
}
