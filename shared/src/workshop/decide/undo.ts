/** Undo: what takes back the last act of a facilitator, decided like any other command (R7). */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Act, Back } from '../acts.ts'
import { roundKey } from '../box.ts'
import type { Command, CommandOf } from '../commands.ts'
import type { WorkshopEvent } from '../events.ts'
import { findActivity, lastRound, type WorkshopState } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

type Decide = (deciding: Deciding, command: Command) => Decision | Refusal

/** `rev` says which act was seen as the last: another facilitator may have done something since. */
export function undo(deciding: Deciding, { rev }: CommandOf<'undo'>, decide: Decide): Decision | Refusal {
  const act = deciding.live.state.acts.at(-1)
  if (act === undefined) return refuse('nothing-to-undo')
  if (act.rev !== rev) return refuse('another-act-since')
  const back = takeBack(deciding, act.back, decide)
  if (isRefusal(back)) return back
  // What others have done since left nothing of it.
  if (back.events.length === 0) return refuse('nothing-to-undo')
  const events = [...back.events, ...lineBack(deciding.live.state, act)]
  return { ...back, events: [{ type: 'undone', of: rev, follows: events.length }, ...events] }
}

/** A line that was put into a step is open again, unless somebody has settled it otherwise since (R18). */
function lineBack({ lines }: WorkshopState, { line: id, activity }: Act): WorkshopEvent[] {
  const line = lines.get(id ?? '')
  if (line?.state !== 'taken-up' || line.to !== activity) return []
  return [{ type: 'line-settled', line: line.id, state: 'open', to: null }]
}

function takeBack(deciding: Deciding, back: Back, decide: Decide): Decision | Refusal {
  if (back.type === 'withdraw-round') return withdrawRound(deciding, back)
  if (back.type === 'leave-activity') return leaveActivity(deciding, back)
  return decide(deciding, back)
}

/** An opening that nobody has answered, as if it had never been; its number is not given again. */
function withdrawRound(
  { live }: Deciding,
  { activity: id, round: n }: Extract<Back, { type: 'withdraw-round' }>,
): Decision | Refusal {
  const activity = findActivity(live.state, id)
  const round = activity && lastRound(activity)
  const open = live.box.get(roundKey(id, n))
  if (round?.n !== n || open === undefined) return refuse('round-not-open')
  if (open.voters.size > 0) return refuse('round-answered')
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
