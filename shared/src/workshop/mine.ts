/** What one person gets about themselves, and nobody else does. */
import { kindOf } from '../kinds/index.ts'
import type { Detail } from '../kinds/kind.ts'
import type { LocalText } from '../text.ts'
import { roundKey } from './box.ts'
import type { EventOf } from './events.ts'
import type { Live } from './live.ts'
import { personOf } from './people.ts'
import { findActivity, lastRound } from './state.ts'

/** `answer` is null in anonymous rounds: the server knows that the person voted, the phone knows what. */
export type MyBallot = { activity: string; round: number; voted: boolean; answer: unknown }

/** What somebody contributed, as the log has it. */
export type Contribution = Pick<EventOf<'contributed'>, 'activity' | 'fact'>

export type Mine = {
  person: string
  name: string | null
  /** At the door, until a facilitator lets them in. */
  waits: boolean
  /** So many codes were given out at the console by which somebody goes on as this person: nobody comes in as them unseen. */
  codes: number
  group: { id: string; name: LocalText } | null
  ballots: MyBallot[]
  contributions: { activity: string; mine: Detail }[]
}

/** Whose own page a contribution changes, beside its author's. */
export function concernedBy({ state }: Live, { activity: id, fact }: Contribution): Iterable<string> {
  const activity = findActivity(state, id)
  if (activity === undefined) return []
  return kindOf(activity.setup.kind)?.contributions?.concerns?.(activity.slice, fact) ?? []
}

export function mineOf({ state, box }: Live, known: string): Mine | null {
  const person = personOf(state, known)
  if (person === undefined) return null
  const { id } = person
  const group = state.groups.find((candidate) => candidate.id === person.group)
  return {
    person: id,
    name: person.name ?? null,
    waits: person.waits,
    codes: person.codes,
    group: group ? { id: group.id, name: group.name } : null,
    ballots: state.activities.flatMap((activity): MyBallot[] => {
      const round = lastRound(activity)
      const open = round && box.get(roundKey(activity.setup.id, round.n))
      if (!round || !open || !kindOf(activity.setup.kind)?.ballots) return []
      const answer = activity.setup.secrecy === 'anonymous' ? null : (open.ballots.get(id)?.answer ?? null)
      return [{ activity: activity.setup.id, round: round.n, voted: open.voters.has(id), answer }]
    }),
    contributions: state.activities.flatMap((activity) => {
      const rules = kindOf(activity.setup.kind)?.contributions
      const known = rules && activity.rounds.length > 0 && activity.setup.secrecy !== 'anonymous'
      return known ? [{ activity: activity.setup.id, mine: rules.mine(activity.slice, id) }] : []
    }),
  }
}
