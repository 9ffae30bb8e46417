/** The sentence of a refusal, as a program of the command line prints it. */
import sentences from '@cabildo/shared/locales/en/refusal.json' with { type: 'json' }
import type { Refusal } from '@cabildo/shared/refusal'

export function refusalSentence({ refused, params = {} }: Pick<Refusal, 'refused' | 'params'>): string {
  return Object.entries(params).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    sentences[refused],
  )
}
