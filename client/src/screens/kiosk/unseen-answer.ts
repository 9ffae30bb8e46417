/** What somebody answered in an anonymous round and the tablet has forgotten since: it can be given again, but not be shown. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import type { OutboxEntry } from '../../net/outbox-entry.ts'

/** given: it counts, and what is said now replaces it · closed: whether it counted nobody here can tell · null: nothing is missing. */
export function unseenAnswer(
  { id, round, secrecy, phase, result, show, kind }: ActivityView,
  { ballots }: Pick<Mine, 'ballots'>,
  entries: readonly OutboxEntry[],
): 'given' | 'closed' | null {
  const known = entries.some((entry) => entry.activity === id && 'round' in entry.command)
  if (secrecy !== 'anonymous' || known || show !== null || kind === 'present') return null
  if (phase === 'open') {
    return ballots.some((one) => one.activity === id && one.round === round && one.voted) ? 'given' : null
  }
  return (phase === 'closed' || phase === 'revealed') && result === null ? 'closed' : null
}
