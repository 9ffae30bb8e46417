/** The rule of adoption: enough support in every group that answered, and nobody blocks. */
import type { Adoption } from './schema.ts'

/**
 * Reads the rule for one proposal. `groups`: support and answers on the line of each group (or of the room as one);
 * groups nobody answered in are left out. `lowest` is the least share, 0..1, null without answers.
 */
export function adoption(
  adoptAt: number,
  blocks: number,
  groups: readonly { support: number; answered: number }[],
): Adoption {
  const shares = groups
    .filter(({ answered }) => answered > 0)
    .map(({ support, answered }) => support / answered)
  if (shares.length === 0)
    return { adopted: false, lowest: null, missing: adoptAt, blocks, why: 'no-answers' }
  const lowest = Math.min(...shares)
  const missing = Math.max(0, adoptAt - lowest)
  if (blocks > 0) return { adopted: false, lowest, missing, blocks, why: 'blocked' }
  if (lowest < adoptAt) return { adopted: false, lowest, missing, blocks, why: 'too-little-support' }
  return { adopted: true, lowest, missing, blocks, why: 'adopted' }
}
