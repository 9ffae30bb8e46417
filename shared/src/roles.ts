/** Who a command comes from, and who a view is made for. */
import * as z from 'zod/mini'

/**
 * visitor: no token yet (may only join) · participant: a person in the workshop · operator: enters what people without a
 * device say, at a table or a desk · facilitator: runs it · display: the shared board, reads only · host: whoever runs this
 * server, opens workshops and facilitates all of them.
 */
export const Role = z.enum(['visitor', 'participant', 'operator', 'facilitator', 'display', 'host'])
export type Role = z.infer<typeof Role>

/** Whom a view is made for; every view of one audience at one rev is the same bytes. */
export const Audience = z.enum(['display', 'participant', 'operator', 'facilitator'])
export type Audience = z.infer<typeof Audience>

/** The sender of a command, after authentication. `person` is set for participants, and for a visitor who showed a rejoin code. */
export type Actor = { role: Role; person: string | null }

/** Which audience a role belongs to; a visitor has none. */
export function audienceOf(role: Role): Audience | null {
  if (role === 'visitor') return null
  return role === 'host' ? 'facilitator' : role
}
