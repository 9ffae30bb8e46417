/** What an undo would take back now, and what came later and stays, as whoever runs the room is told. */
import { answeredShown } from '../disclosure/answered.ts'
import type { Refusal } from '../refusal.ts'
import type { Act, UndoEffect } from './acts.ts'
import { decide } from './decide/decide.ts'
import type { Effects } from './decide/decision.ts'
import { type Counted, type Stays, type Undoing, undoing } from './decide/undo.ts'
import type { Live } from './live.ts'
import { findActivity } from './state.ts'
import { effectOf } from './undo.ts'

type Named = Pick<Act, 'rev' | 'event' | 'activity' | 'fact'>
type Undoable = Named & { effect: UndoEffect }

/** `orElse`: what is left to take back where it turns out that somebody has answered, which nobody is told yet. */
export type LastAct = Undoable & { orElse?: Undoable }
export type StayingAct = Named & { why: Refusal }

/** Nothing is done with what is decided here, so that nothing comes of chance. */
const NO_EFFECTS: Effects = {
  newId: () => 'none',
  newCode: () => 'ABCDEFGH',
  chance: () => 0,
  seal: () => {
    throw new Error('nothing is sealed to see whether it could be')
  },
}

/** An anonymous round is counted in steps, so that nobody sees who answers first (S1). */
const told: Counted = (answered, { setup }) => answeredShown(answered, setup.secrecy, false)

/** `stays`: the last of what came later and cannot be taken back any more. */
export function lastActOf(live: Live): { lastAct: LastAct | null; stays: StayingAct | null } {
  const now = lookBack(live, told)
  const lastAct = now.next && undoable(live, now.next.act)
  const orElse = lastAct && mayBeAnswered(live, now) ? lookBack(live, () => 1).next : null
  const [late] = now.stays
  return {
    lastAct: lastAct && { ...lastAct, ...(orElse ? { orElse: undoable(live, orElse.act) } : {}) },
    stays: late === undefined ? null : staying(late),
  }
}

function lookBack(live: Live, counted: Counted): Undoing {
  const actor = { role: 'facilitator', person: null } as const
  return undoing({ live, actor, effects: NO_EFFECTS }, decide, counted)
}

function mayBeAnswered({ state }: Live, { next }: Undoing): boolean {
  const back = next?.act.back
  return back?.type === 'withdraw-round' && findActivity(state, back.activity)?.setup.secrecy === 'anonymous'
}

function undoable({ state }: Live, act: Act): Undoable {
  return { ...named(act), effect: effectOf(state, act) }
}

function staying({ act, why }: Stays): StayingAct {
  return { ...named(act), why }
}

function named({ rev, event, activity, fact }: Act): Named {
  return { rev, event, activity, fact }
}
