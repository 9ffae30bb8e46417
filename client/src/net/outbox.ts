/**
 * The outbox (I3): everything a person says is written here under its command id before it is sent, sent again with the
 * same id until it is answered, and kept when it is refused. One at a time, in order, so that an older ballot can never
 * land on a newer one, in whichever tab either was said: before each try a tab looks at what all of them have kept. It
 * survives a reload and a killed tab; what was recorded stays as the phone's own copy.
 */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isPending, type OutboxEntry } from './outbox-entry.ts'
import { firstSent, merged, withoutOvertaken } from './outbox-order.ts'
import type { Edit, OutboxStorage } from './outbox-storage.ts'
import type { OutboxTabs } from './outbox-tabs.ts'
import { newCommandId } from './session.ts'

export type OutboxState = {
  entries: readonly OutboxEntry[]
  /** False once something could not be stored: then only this open page keeps it. */
  lasting: boolean
  /** What was kept from earlier has been read. */
  ready: boolean
}

type Said = Pick<OutboxEntry, 'activity' | 'slot' | 'command' | 'as'>

export type Outbox = {
  state: StoreApi<OutboxState>
  say: (about: Said) => Promise<void>
  /** Lets go of something that was refused. */
  discard: (id: string) => Promise<void>
  /** The link is back or the page awoke: look again at what is kept and try at once. */
  wake: () => void
  close: () => void
}

export type OutboxOptions = {
  workshop: string
  storage: OutboxStorage
  tabs: OutboxTabs
  /** Brings one command to the server; null when no answer came. */
  deliver: (envelope: CommandEnvelope) => Promise<CommandResult | null>
  /** Waits before the next try; resolves early when told to. */
  rest: (ms: number, early: Promise<void>) => Promise<void>
  now: () => number
}

const FIRST_REST = 1000
const LONGEST_REST = 15_000

export function openOutbox({ workshop, storage, tabs, deliver, rest, now }: OutboxOptions): Outbox {
  const state = createStore<OutboxState>(() => ({ entries: [], lasting: storage.lasting, ready: false }))
  /** What was said here and is not kept yet. */
  const said = new Set<string>()
  let working = false
  let closed = false
  let rouse = () => {}

  const update = (id: string, change: Partial<OutboxEntry>) =>
    state.setState(({ entries }) => ({
      entries: entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
    }))

  /** Changes what this tab knows and what all tabs keep, as one step; where nothing can be stored, what this tab knows. Resolves with what stands. */
  async function change(edit: Edit): Promise<readonly OutboxEntry[]> {
    let next: readonly OutboxEntry[] | null = null
    const apply: Edit = (kept) => {
      const { entries, lasting } = state.getState()
      next = withoutOvertaken(edit(withoutOvertaken(merged(entries, kept, { said, lasting }))))
      said.clear()
      state.setState({ entries: next, ready: true })
      return next
    }
    try {
      await storage.change(workshop, apply)
      state.setState({ lasting: storage.lasting })
    } catch {
      state.setState({ lasting: false })
    }
    return next ?? apply([])
  }

  /** Looks at what is kept: also what another tab of this browser has said or settled since. */
  const look = () => change((entries) => entries)

  async function tell(edit: Edit): Promise<readonly OutboxEntry[]> {
    const entries = await change(edit)
    if (!closed) tabs.tell()
    return entries
  }

  async function say(about: Said): Promise<void> {
    const { entries } = state.getState()
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
    said.add(entry.id)
    state.setState({ entries: withoutOvertaken([...entries, entry]) })
    await tell((kept) => kept)
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
      const next = (await tell(firstSent)).find(isPending)
      if (next === undefined || closed) return
      const result = await deliver({ id: next.id, workshop, command: next.command })
      if (closed) return
      if (result === null || (!result.ok && result.retry)) {
        update(next.id, { state: 'on-phone' })
        await rest(pause, new Promise((resolve) => (rouse = resolve)))
        pause = Math.min(pause * 2, LONGEST_REST)
      } else {
        const settle = (one: OutboxEntry) => (one.id === next.id ? settled(one, result) : one)
        await tell((entries) => entries.map(settle))
        pause = FIRST_REST
      }
    }
  }

  function settled(entry: OutboxEntry, result: CommandResult): OutboxEntry {
    // Another tab may have had the answer before.
    if (entry.state === 'recorded') return entry
    if (result.ok) return { ...entry, state: 'recorded', made: result.made, settledAt: now() }
    const { ok: _, ...refusal } = result
    return { ...entry, state: 'refused', refusal, settledAt: now() }
  }

  function wake(): void {
    rouse()
    look()
      .then(work)
      .catch(() => {})
  }

  tabs.listen(() => {
    look().catch(() => {})
  })
  wake()
  return {
    state,
    say,
    discard: async (id) => {
      await tell((entries) => entries.filter((one) => one.id !== id || one.state !== 'refused'))
    },
    wake,
    close: () => {
      closed = true
      tabs.close()
      rouse()
    },
  }
}
