/** Which language and region somebody reads in: what the address asks, what was chosen here before, what the browser says. */
import type { Language } from '@cabildo/shared/text'

/** Languages the interface exists in, each in its own name. */
export const INTERFACE_LANGUAGES = [
  { language: 'es', name: 'Español' },
  { language: 'en', name: 'English' },
  { language: 'pt', name: 'Português' },
] as const satisfies { language: Language; name: string }[]

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]['language']

const CHOICE = 'cabildo/language'

const known = (tag: string | null | undefined): InterfaceLanguage | null =>
  INTERFACE_LANGUAGES.find(({ language }) => language === tag?.slice(0, 2).toLowerCase())?.language ?? null

export function firstLanguage(address: string, spoken: readonly string[]): InterfaceLanguage {
  const asked = known(new URLSearchParams(address).get('lang'))
  if (asked !== null) return asked
  const chosen = known(readChoice())
  if (chosen !== null) return chosen
  for (const tag of spoken) {
    const language = known(tag)
    if (language !== null) return language
  }
  return spoken.length > 0 ? 'en' : 'es'
}

/** The tag by which numbers and dates are written: the browser's own region of the language, where it has one. */
export function regional(language: string, spoken: readonly string[]): string {
  return spoken.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language
}

function readChoice(): string | null {
  try {
    return window.localStorage.getItem(CHOICE)
  } catch {
    return null
  }
}

export function keepChoice(language: string): void {
  try {
    window.localStorage.setItem(CHOICE, language)
  } catch {
    // Chosen for this page only.
  }
}
