/** The sentence of a refusal, as a program of the command line prints it. */
import en from '@cabildo/shared/locales/en/refusal.json' with { type: 'json' }
import es from '@cabildo/shared/locales/es/refusal.json' with { type: 'json' }
import pt from '@cabildo/shared/locales/pt/refusal.json' with { type: 'json' }
import type { Refusal } from '@cabildo/shared/refusal'
import type { Language } from '@cabildo/shared/text'

const sentences = { es, en, pt }

export function refusalSentence(
  { refused, params = {} }: Pick<Refusal, 'refused' | 'params'>,
  language: Language,
): string {
  const filled = (whole: string, name: string) => String(params[name] ?? whole)
  return sentences[language][refused].replace(/\{\{(\w+)\}\}/g, filled)
}
