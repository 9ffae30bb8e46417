/** The language of the system, of those that a program speaks. */
import type { Language } from '@cabildo/shared/text'

/** English where it speaks none of the system's. */
export function systemLanguage<Spoken extends Language>(spoken: readonly Spoken[]): Spoken | 'en' {
  const [language] = new Intl.DateTimeFormat().resolvedOptions().locale.split('-')
  return spoken.find((known) => known === language) ?? 'en'
}
