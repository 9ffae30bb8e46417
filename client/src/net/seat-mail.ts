/**
 * What was said on a shared tablet goes on its way under the token of who said it (R15), whoever sits there meanwhile: one
 * outbox for each seat, open for as long as the page stands.
 */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Outbox, type OutboxOptions, openOutbox } from './outbox.ts'
import { isPending, type OutboxEntry } from './outbox-entry.ts'
import type { OutboxStorage } from './outbox-storage.ts'
import { openOutboxTabs } from './outbox-tabs.ts'
import { keptUnder, type Seat } from './seats.ts'

/** `waiting`: answers of all seats that the server has not acknowledged. */
type SeatMailState = { waiting: number; lasting: boolean }

export type SeatMail = {
  state: StoreApi<SeatMailState>
  outboxOf: (seat: Seat) => Outbox
  /** Somebody sits down, or nobody sits there any more. `open`: the activity that is being asked, undefined while unknown. */
  sit: (seat: Seat | null) => void
  asked: (open: string | null) => void
  wake: () => void
  /** Empties and closes the outboxes of all seats: nothing is sent from here any more. */
  forget: () => Promise<void>
  close: () => void
}

type SeatMailOptions = Pick<OutboxOptions, 'storage' | 'rest' | 'now'> & {
  deliver: (envelope: CommandEnvelope, token: string) => Promise<CommandResult | null>
}

export function openSeatMail({ storage, deliver, rest, now }: SeatMailOptions): SeatMail {
  const state = createStore<SeatMailState>(() => ({ waiting: 0, lasting: storage.lasting }))
  const outboxes = new Map<string, Outbox>()
  let sitting: string | null = null
  let open: string | null | undefined

  const count = () => {
    const all = [...outboxes.values()].map((outbox) => outbox.state.getState())
    state.setState({
      waiting: all.reduce((sum, { entries }) => sum + entries.filter(isPending).length, 0),
      lasting: all.every(({ lasting }) => lasting),
    })
  }

  function outboxOf(seat: Seat): Outbox {
    const known = outboxes.get(seat.id)
    if (known !== undefined) return known
    const { workshop, token } = seat.session
    const outbox = openOutbox({
      workshop: keptUnder(seat),
      storage: forgetting(storage, (entry) => sitting !== seat.id && isSecret(entry, open)),
      tabs: openOutboxTabs(keptUnder(seat)),
      deliver: (envelope) => deliver({ ...envelope, workshop }, token),
      rest,
      now,
    })
    outboxes.set(seat.id, outbox)
    outbox.state.subscribe(count)
    return outbox
  }

  const wake = () => {
    for (const outbox of outboxes.values()) outbox.wake()
  }

  const close = () => {
    for (const outbox of outboxes.values()) outbox.close()
  }

  return {
    state,
    outboxOf,
    sit: (seat) => {
      sitting = seat?.id ?? null
      wake()
    },
    asked: (activity) => {
      if (activity === open) return
      open = activity
      wake()
    },
    wake,
    forget: async () => {
      close()
      await Promise.all([...outboxes.keys()].map((id) => storage.change(keptUnder({ id }), () => [])))
    },
    close,
  }
}

/**
 * What is not left lying on a tablet that others hold next: recorded answers that are anonymous. An anonymous card stays
 * until its question has closed, for only where it was written can it be counted and taken back.
 */
function isSecret({ activity, state, command }: OutboxEntry, open: string | null | undefined): boolean {
  if (state !== 'recorded') return false
  if ('round' in command) return command.key !== undefined
  const isAnonymous = Reflect.get(Object(command.action), 'key') !== undefined
  return isAnonymous && open !== undefined && activity !== open
}

function forgetting(storage: OutboxStorage, forgets: (entry: OutboxEntry) => boolean): OutboxStorage {
  const stays = (entry: OutboxEntry) => !forgets(entry)
  return {
    lasting: storage.lasting,
    change: (workshop, edit) => storage.change(workshop, (kept) => edit(kept.filter(stays)).filter(stays)),
  }
}
