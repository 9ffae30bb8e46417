/** One thing a person said, on its way from this phone to the record. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { CommandOf } from '@cabildo/shared/workshop/commands'

export type OutboxEntry = {
  /** The command's id: the same in every resend. */
  id: string
  workshop: string
  activity: string
  /** What it is about: a round's ballot, one card. A newer entry in a slot replaces one that was never sent. */
  slot: string
  command: CommandOf<'cast' | 'act' | 'cast-for' | 'act-for'>
  /** The person an open answer was given as, who may be joined with another later; left out elsewhere. */
  as?: string
  state: 'on-phone' | 'sent' | 'recorded' | 'refused'
  /** It may have reached the server: from now on it is resent until it is answered, whatever comes after. */
  tried: boolean
  refusal: Refusal | null
  made: string[]
  /** Place in the order in which things were said on this phone. */
  order: number
  /** When it was answered, by this phone's clock; 0 before. */
  settledAt: number
}

export const isPending = ({ state }: OutboxEntry): boolean => state === 'on-phone' || state === 'sent'

export const keyOf = ({ workshop, id }: Pick<OutboxEntry, 'workshop' | 'id'>): string => `${workshop}/${id}`

/** What was stored by this program; anything else is left alone. */
export function isOutboxEntry(value: unknown): value is OutboxEntry {
  if (typeof value !== 'object' || value === null) return false
  return 'id' in value && 'slot' in value && 'command' in value && 'order' in value && 'state' in value
}
