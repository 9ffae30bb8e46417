/** Challenges as people of a region would write them, several wordings of each, so that there is something to cluster. */
import type { Language } from '@cabildo/shared/text'
import { inEnglish } from './challenges-en.ts'
import { inSpanish } from './challenges-es.ts'
import { inPortuguese } from './challenges-pt.ts'
import type { Challenges, Wordings } from './wordings.ts'

export type Challenge = Record<Language, Wordings>

// A rehearsal draws by place, so the bank has one order, that of the Spanish file.
const spanish: Challenges = inSpanish
const names = Object.keys(inSpanish) as (keyof typeof inSpanish)[]

export const CHALLENGES: readonly Challenge[] = names.map((name) => ({
  es: spanish[name],
  en: inEnglish[name],
  pt: inPortuguese[name],
}))
