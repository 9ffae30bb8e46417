/** Picks a text for a reader. Free of schemas, so that a phone carries none for it. */
import type { Language, LocalText } from './text.ts'

/** The text in the reader's language, else in the first language it exists in. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.es ?? text.en ?? text.pt ?? ''
}
