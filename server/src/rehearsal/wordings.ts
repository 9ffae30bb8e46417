/** The shape of the bank: the Spanish file says which challenges there are. */
import type { inSpanish } from './challenges-es.ts'

/** `texts`: wordings of the same challenge; the first one is the title a facilitator would give the cluster. */
export type Wordings = { texts: readonly string[]; why?: string }

/** The whole bank in one language. */
export type Challenges = Record<keyof typeof inSpanish, Wordings>
