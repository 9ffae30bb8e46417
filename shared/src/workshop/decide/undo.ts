/** Undo: the command that takes back the last act of a facilitator, decided like any other (R7). */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { roundKey } from '../box.ts'
import type { Command, CommandOf } from '../commands.ts'
import { findActivity, lastRound } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

/** `rev` says which act was seen as the last: another facilitator may have done something since. */
export function undo(
  deciding: Deciding,
  { rev }: CommandOf<'undo'>,
  decide: (deciding: Deciding, command: Command) => Decision | Refusal,
): Decision | Refusal {
  const act = deciding.live.state.acts.at(-1)
  if (act === undefined) return refuse('nothing-to-undo')
  if (act.rev !== rev) return refuse('another-act-since')
  const back = decide(deciding, act.back)
  if (isRefusal(back)) return back
  return { ...back, events: [{ type: 'undone', of: rev, follows: back.events.length }, ...back.events] }
}

/** Takes back an opening that nobody has answered, as if it had never been; its number is not given again. */
export function withdrawRound(
  { live }: Deciding,
  { activity: id, round: n }: CommandOf<'withdraw-round'>,
): Decision | Refusal {
  const activity = findActivity(live.state, id)
  const round = activity && lastRound(activity)
  const open = live.box.get(roundKey(id, n))
  if (round?.n !== n || open === undefined) return refuse('round-not-open')
  if (open.voters.size > 0) return refuse('round-answered')
  return decided([{ type: 'round-withdrawn', activity: id, round: n }])
}

/** Back to the lobby, while nothing was ever opened. */
export function leaveActivity(
  { live }: Deciding,
  { activity }: CommandOf<'leave-activity'>,
): Decision | Refusal {
  if (live.box.size > 0) return refuse('another-round-open')
  return live.state.current === activity ? decided([{ type: 'activity-left', activity }]) : decided([])
}
