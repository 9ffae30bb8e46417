/** May people gather at tables like this? */
import { type Refusal, refuse } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { GatherConfig } from './schema.ts'

/** A table of eight would say who wrote, so there is none in anonymous activities; and what all see at once has no tables. */
export function checkTables(
  { tables, contribute, sharing }: GatherConfig,
  secrecy?: Secrecy,
): Refusal | null {
  if (!tables) return null
  if (secrecy === 'anonymous') return refuse('tables-not-anonymous', { field: 'tables' })
  if (!contribute) return refuse('bad-config', { field: 'contribute' })
  return sharing === 'private' ? null : refuse('bad-config', { field: 'sharing' })
}
