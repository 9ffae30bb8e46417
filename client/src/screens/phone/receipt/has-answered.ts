/** Whether an answer of this phone to a round was recorded. */
import type { OutboxEntry } from '../../../net/outbox-entry.ts'

export function hasAnswered(entries: readonly OutboxEntry[], activity: string, round: number): boolean {
  const cast = `cast/${activity}/${round}`
  return entries.some(({ slot, state }) => slot === cast && state === 'recorded')
}
