/** Text people write, and text that exists in several languages. */
import * as z from 'zod/mini'
import { isRefusal, type Refusal, refuse } from './refusal.ts'

export const LANGUAGES = ['es', 'en', 'pt'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** The longest string any schema lets through; the limits people see are checked by `acceptText`, which answers in words. */
export const RawText = z.string().check(z.maxLength(20_000))

/** One text in one or more languages. */
export const LocalText = z.object({
  /** In Spanish; left out where it is not written in it. */
  es: z.optional(RawText),
  /** In English; left out where it is not written in it. */
  en: z.optional(RawText),
  /** In Portuguese; left out where it is not written in it. */
  pt: z.optional(RawText),
})
export type LocalText = z.infer<typeof LocalText>

// C0 and C1 controls except tab and line feed; bidi embeddings, overrides and isolates; line and paragraph separators;
// what no XML can hold.
const FORBIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0x2028, 0x2029],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xd800, 0xdfff],
]

function isForbidden(codePoint: number): boolean {
  return FORBIDDEN.some(([from, to]) => codePoint >= from && codePoint <= to)
}

/** Length as a person counts it: grapheme clusters where the platform can tell, code points elsewhere. */
export function textLength(text: string): number {
  if (typeof Intl.Segmenter !== 'function') return [...text].length
  let length = 0
  for (const _ of new Intl.Segmenter().segment(text)) length += 1
  return length
}

/**
 * A person's text made storable: trimmed, NFC, no control or direction-override characters, at most `max` graphemes.
 * Refuses instead of repairing, so that nobody's words are changed behind their back.
 */
export function acceptText(raw: string, max: number, field: string): string | Refusal {
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (text === '') return refuse('text-empty', { field })
  for (const symbol of text) {
    if (isForbidden(symbol.codePointAt(0) ?? 0)) return refuse('text-control', { field })
  }
  // A grapheme of hundreds of combining marks is no grapheme: four code units a grapheme bound the whole.
  if (text.length > max * 4 || textLength(text) > max)
    return refuse('text-too-long', { field, params: { max } })
  return text
}

/** Like `acceptText`, and an empty text is simply none. */
export function acceptOptionalText(
  raw: string | undefined,
  max: number,
  field: string,
): string | undefined | Refusal {
  return raw === undefined || raw.trim() === '' ? undefined : acceptText(raw, max, field)
}

/** Every language of a local text accepted, or the first refusal; at least one language must have words. */
export function acceptLocalText(raw: LocalText, max: number, field: string): LocalText | Refusal {
  const accepted = acceptOptionalLocalText(raw, max, field)
  if (isRefusal(accepted)) return accepted
  return Object.keys(accepted).length === 0 ? refuse('text-empty', { field }) : accepted
}

/** Like `acceptLocalText`, and no words at all are an empty text. */
export function acceptOptionalLocalText(raw: LocalText, max: number, field: string): LocalText | Refusal {
  const accepted: LocalText = {}
  for (const language of LANGUAGES) {
    const text = acceptOptionalText(raw[language], max, field)
    if (text === undefined) continue
    if (typeof text !== 'string') return text
    accepted[language] = text
  }
  return accepted
}
