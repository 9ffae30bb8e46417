/** The key that stands for the author: only people have one, and only in anonymous rounds. */
import { type Refusal, refuse } from '../../refusal.ts'
import type { Input } from './acting.ts'

export function keyOf(
  { secrecy, role }: Pick<Input, 'secrecy' | 'role'>,
  key: string | undefined,
): string | null | Refusal {
  if (secrecy !== 'anonymous' || role !== 'participant') return null
  return key ?? refuse('ballot-key-needed', { field: 'key' })
}
