/** Every text of a report model that people write, replaced: titles, cards, reasons, names, in every place they can stand. */
import { LANGUAGES } from '@cabildo/shared/text'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'

/** Where a plain string is somebody's words. */
const WORDS = new Set([
  ...['text', 'action', 'milestone', 'resources', 'barriers', 'opportunities', 'support', 'addressee'],
  ...['partner', 'note', 'reason', 'name', 'why'],
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{ es, en, pt }`, some of them. */
function isLocalText(value: unknown): value is Record<string, string> {
  if (!isRecord(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => LANGUAGES.some((language) => language === key) && typeof text === 'string')
  )
}

/** `next` gives the words for each place, the same in all languages. */
export function withTexts(model: ReportModel, next: () => string): ReportModel {
  return replaced(model, '', next) as ReportModel
}

function replaced(value: unknown, key: string, next: () => string): unknown {
  if (isLocalText(value)) {
    const text = next()
    return { es: text, en: text, pt: text }
  }
  if (typeof value === 'string') return WORDS.has(key) ? next() : value
  if (Array.isArray(value)) {
    return value.map((inner) =>
      key === 'aside' ? next() : replaced(inner, key === 'fields' ? '' : '', next),
    )
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name, next)]))
}
