/** `--lang`: in which language a subcommand says its sentences. */
import type { Language } from '@cabildo/shared/text'
import { systemLanguage } from '../system-language.ts'
import { UsageError } from './subcommand.ts'

/** “es, en or pt”; where in English a comma is put before the “or”, it is not so here. */
const LISTS = { es: 'es', en: 'en-GB', pt: 'pt' }

const notSpoken: Record<Language, (languages: string, asked: string) => string> = {
  en: (languages, asked) => `--lang must be ${languages}, not “${asked}”.`,
  es: (languages, asked) => `--lang debe ser ${languages}, no «${asked}».`,
  pt: (languages, asked) => `--lang deve ser ${languages}, não “${asked}”.`,
}

/** The one that is asked for, else the system's. @throws UsageError where it is not spoken */
export function languageOf<Spoken extends Language>(
  asked: string | undefined,
  spoken: readonly Spoken[],
): Spoken | 'en' {
  const system = systemLanguage(spoken)
  if (asked === undefined) return system
  const language = spoken.find((known) => known === asked)
  if (language !== undefined) return language
  const list = new Intl.ListFormat(LISTS[system], { type: 'disjunction' }).format(spoken)
  throw new UsageError(notSpoken[system](list, asked))
}
