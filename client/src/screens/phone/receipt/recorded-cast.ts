/** What this phone knows of the answer it gave to a round; null where none of it was recorded. */
import type { OutboxEntry } from '../../../net/outbox-entry.ts'

/**
 * `key`: under which a secret answer was sent; the phone may not be able to make it again, once it came in anew. `as`: the
 * person as whom an open one was given, who may be joined with another since.
 */
export type RecordedCast = { key: string | null; as: string | null }

export function recordedCast(
  entries: readonly OutboxEntry[],
  activity: string,
  round: number,
): RecordedCast | null {
  const slot = `cast/${activity}/${round}`
  const cast = entries.find((entry) => entry.slot === slot && entry.state === 'recorded')
  if (cast === undefined) return null
  const { command, as } = cast
  return { key: (command.type === 'cast' && command.key) || null, as: as ?? null }
}
