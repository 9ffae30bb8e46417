/** How far an answer can be traced. Fixed before the first ballot, announced on every phone, never weakened (S4). */
import * as z from 'zod/mini'

/**
 * open: the facilitator's records name who answered what · confidential: the server knows, no screen or report shows it ·
 * anonymous: nothing stored can join a person and an answer.
 */
export const Secrecy = z.enum(['open', 'confidential', 'anonymous'])
export type Secrecy = z.infer<typeof Secrecy>
