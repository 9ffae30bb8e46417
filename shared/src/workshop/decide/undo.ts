/** Undo: what takes back the last act of a facilitator that can be taken back, decided like any other command (R7). */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Act, Back } from '../acts.ts'
import { roundKey } from '../box.ts'
import type { Command, CommandOf } from '../commands.ts'
import type { WorkshopEvent } from '../events.ts'
import { standsOn } from '../footprint.ts'
import { type Activity, findActivity, lastRound, type WorkshopState } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

type Decide = (deciding: Deciding, command: Command) => Decision | Refusal

/** As many as are known to have answered an open round: everybody, or what may be told. */
export type Counted = (answered: number, activity: Activity) => number

/** An act that cannot be taken back any more, and why. */
export type Stays = { act: Act; why: Refusal }

/** `next`: the last act that can be taken back, and how; null for none. `stays`: what came later, last first. */
export type Undoing = { next: { act: Act; back: Decision } | null; stays: Stays[] }

/** `rev` says which act was seen as the one to take back: somebody may have done something since. */
export function undo(deciding: Deciding, { rev }: CommandOf<'undo'>, decide: Decide): Decision | Refusal {
  const { next, stays } = undoing(deciding, decide)
  if (next?.act.rev !== rev) {
    const late = stays.find(({ act }) => act.rev === rev)
    return late?.why ?? refuse(next === null ? 'nothing-to-undo' : 'another-act-since')
  }
  const events = [...next.back.events, ...lineBack(deciding.live.state, next.act)]
  return { ...next.back, events: [{ type: 'undone', of: rev, follows: events.length }, ...events] }
}

/** Goes back over the acts, past those that stay, and never past one that stands on what it would take back. */
export function undoing(deciding: Deciding, decide: Decide, counted: Counted = (all) => all): Undoing {
  const stays: Stays[] = []
  for (const act of deciding.live.state.acts.toReversed()) {
    const back = built(act, stays) ?? takeBack({ deciding, decide, counted }, act.back)
    if (isRefusal(back)) stays.push({ act, why: back })
    // Others have done something since that left nothing of it.
    else if (back.events.length === 0) stays.push({ act, why: refuse('changed-since') })
    else return { next: { act, back }, stays }
  }
  return { next: null, stays }
}

/** Why it would be written over what stays: the words of others, or a later act. */
function built(act: Act, stays: readonly Stays[]): Refusal | null {
  if (act.overtaken) return refuse(act.event === 'round-opened' ? 'round-answered' : 'changed-since')
  return stays.some(({ act: later }) => standsOn(later.print, act.print)) ? refuse('later-act-stays') : null
}

/** A line that was put into a step is open again, unless somebody has settled it otherwise since (R18). */
function lineBack({ lines }: WorkshopState, { line: id, activity }: Act): WorkshopEvent[] {
  const line = lines.get(id ?? '')
  if (line?.state !== 'taken-up' || line.to !== activity) return []
  return [{ type: 'line-settled', line: line.id, state: 'open', to: null }]
}

type Taking = { deciding: Deciding; decide: Decide; counted: Counted }

function takeBack(taking: Taking, back: Back): Decision | Refusal {
  if (back.type === 'withdraw-round') return withdrawRound(taking, back)
  if (back.type === 'leave-activity') return leaveActivity(taking.deciding, back)
  return taking.decide(taking.deciding, back)
}

/** An opening that nobody has answered, as if it had never been; its number is not given again. */
function withdrawRound(
  { deciding: { live }, counted }: Taking,
  { activity: id, round: n }: Extract<Back, { type: 'withdraw-round' }>,
): Decision | Refusal {
  const activity = findActivity(live.state, id)
  const round = activity && lastRound(activity)
  const open = live.box.get(roundKey(id, n))
  if (activity === undefined || round?.n !== n || open === undefined) return refuse('round-not-open')
  if (counted(open.voters.size, activity) > 0) return refuse('round-answered')
  return decided([{ type: 'round-withdrawn', activity: id, round: n }])
}

/** Back to the lobby. */
function leaveActivity(
  { live }: Deciding,
  { activity }: Extract<Back, { type: 'leave-activity' }>,
): Decision | Refusal {
  if (live.box.size > 0) return refuse('another-round-open')
  return decided(live.state.current === activity ? [{ type: 'activity-left', activity }] : [])
}
