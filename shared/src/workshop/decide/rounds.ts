/** The life of a round: entered, opened, closed and sealed, revealed, reopened. Every step is the facilitator's; no round closes by itself (I10). */
import { kindOf } from '../../kinds/index.ts'
import type { Item } from '../../kinds/item.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { roundKey } from '../box.ts'
import type { CommandOf } from '../commands.ts'
import { itemsFor } from '../flow.ts'
import { groundsOf } from '../grounds.ts'
import { ruleOf } from '../round-rule.ts'
import { standingOf } from '../standing.ts'
import { type Activity, findActivity, lastRound, type WorkshopState } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'
import { countedAtClose } from './exchange.ts'

export function enterActivity(
  { live }: Deciding,
  { activity }: CommandOf<'enter-activity'>,
): Decision | Refusal {
  if (live.box.size > 0 && live.state.current !== activity) return refuse('another-round-open')
  return decided([{ type: 'activity-entered', activity }])
}

/** Opening is for an activity nobody has answered; one with answers is reopened, so that nobody starts anew by mistake. */
export function openRound(deciding: Deciding, command: CommandOf<'open-round'>): Decision | Refusal {
  const activity = findActivity(deciding.live.state, command.activity)
  if (activity === undefined) return refuse('unknown-activity')
  if ((lastRound(activity)?.closed?.answered ?? 0) > 0) return refuse('activity-answered')
  return opening(deciding, activity, false)
}

/** Undo by reopening: the closed round stays as it is, and the next one begins with the same items. */
export function reopenRound(deciding: Deciding, command: CommandOf<'reopen-round'>): Decision | Refusal {
  const activity = findActivity(deciding.live.state, command.activity)
  if (activity === undefined) return refuse('unknown-activity')
  if ((lastRound(activity)?.closed?.answered ?? 0) === 0) return refuse('reopen-without-ballots')
  return opening(deciding, activity, true, command.items)
}

/** `only`: the items that are asked about again; all of them when left out. */
function opening(
  { live }: Deciding,
  activity: Activity,
  reopened: boolean,
  only?: readonly string[],
): Decision | Refusal {
  const kind = kindOf(activity.setup.kind)
  if (!kind || (kind.ballots === null && kind.contributions === null)) return refuse('no-ballots-here')
  if (live.box.size > 0) return refuse('another-round-open')
  const all = itemsOf(live.state, activity, reopened, only)
  if (isRefusal(all)) return all
  const items = only === undefined ? all : all.filter(({ id }) => only.includes(id))
  if (items.length < kind.needs.fewest)
    return refuse('too-few-items', { params: { fewest: kind.needs.fewest } })
  if (items.length > kind.needs.most) return refuse('too-many-items', { params: { most: kind.needs.most } })
  const unfit = kind.fits?.({ config: kind.config.parse(activity.setup.config), items }) ?? null
  if (unfit !== null) return unfit
  const round = (live.state.opened.get(activity.setup.id) ?? activity.rounds.length) + 1
  const smallestGroup = live.state.smallestGroup[activity.setup.secrecy]
  const rule = ruleOf(live.state.activities, activity.setup, items.length)
  return decided([
    {
      type: 'round-opened',
      activity: activity.setup.id,
      round,
      items,
      reopened,
      ...(items.length < all.length ? { partial: true } : {}),
      smallestGroup,
      ...(rule ? { rule } : {}),
      ...(kind.contributions?.asksGrounds ? { grounds: groundsOf(live.state, activity, items) } : {}),
    },
  ])
}

/**
 * An activity that is asked again keeps the items it was asked about, whatever has become of their source (R2); one that
 * gathers takes in what has come since.
 */
function itemsOf(
  state: WorkshopState,
  activity: Activity,
  reopened: boolean,
  only?: readonly string[],
): Item[] | Refusal {
  if (only !== undefined) return askedBefore(activity, only)
  const kept = reopened && kindOf(activity.setup.kind)?.ballots ? standingOf(activity)?.items : undefined
  return kept ?? itemsFor(state, activity)
}

/** The items as they stand, among which those to ask about again must be. */
function askedBefore(activity: Activity, only: readonly string[]): Item[] | Refusal {
  if (!kindOf(activity.setup.kind)?.ballots?.again?.partial) return refuse('malformed', { field: 'items' })
  const items = standingOf(activity)?.items ?? []
  const known = only.every((id) => items.some((item) => item.id === id))
  return known ? items : refuse('unknown-item', { field: 'items' })
}

/** Closes sharply: what was decided before this command counts, what comes after is told it was late (I4). */
export function closeRound(
  { live, effects }: Deciding,
  command: CommandOf<'close-round'>,
): Decision | Refusal {
  const activity = findActivity(live.state, command.activity)
  const round = activity && lastRound(activity)
  const open = round && live.box.get(roundKey(command.activity, round.n))
  if (activity === undefined || round === undefined || open === undefined) return refuse('round-not-open')
  const rules = kindOf(activity.setup.kind)?.ballots ?? null
  const counted = rules && countedAtClose(live.state, activity, round, open, (n) => effects.chance(n))
  const sealed =
    rules &&
    counted &&
    effects.seal(activity.setup.secrecy, counted.ballots, { part: counted.part, counted: rules.counted })
  return decided(
    [
      {
        type: 'round-closed',
        activity: command.activity,
        round: round.n,
        answered: open.voters.size,
        seal: sealed?.seal ?? null,
        tallies: counted?.tallies ?? [],
        ...(counted?.exchanged ? { exchanged: true } : {}),
        ...(sealed ? { cover: sealed.cover } : {}),
      },
    ],
    { sealed: { activity: command.activity, round: round.n, ballots: sealed?.ballots ?? [] } },
  )
}

/** Steps of a reveal: 1 distribution, 2 agreement, 3 groups; 0 hides again. */
export function reveal({ live }: Deciding, { activity: id, step }: CommandOf<'reveal'>): Decision | Refusal {
  const activity = findActivity(live.state, id)
  const round = activity && lastRound(activity)
  if (activity === undefined || !round?.closed) return refuse('not-closed')
  if (kindOf(activity.setup.kind)?.ballots && round.closed.answered === 0) return refuse('nothing-to-reveal')
  const least = round.smallestGroup
  const secret = activity.setup.secrecy !== 'open' && Boolean(kindOf(activity.setup.kind)?.ballots)
  if (secret && step > 0 && round.closed.answered < least) {
    return refuse('too-few-answers', { params: { least } })
  }
  return activity.revealStep === step ? decided([]) : decided([{ type: 'revealed', activity: id, step }])
}
