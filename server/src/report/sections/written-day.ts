/** A day of a plan in the words of the report's region. */
import type { Translator } from '../translator.ts'

export function writtenDay({ region }: Translator, day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}
