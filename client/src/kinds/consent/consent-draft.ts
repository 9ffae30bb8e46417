/** A consent ballot in the making: the answer, and which proposal stands in front. */
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'

export type ConsentDraft = ConsentAnswer & { at: number }

/** Reads a draft, or a plain answer as a draft that begins at the first proposal; null for anything else. */
export function readConsentDraft(value: unknown): ConsentDraft | null {
  if (!isConsent(value)) return null
  const at = 'at' in value && typeof value.at === 'number' ? value.at : 0
  return { levels: value.levels, reservations: value.reservations, at }
}

function isConsent(value: unknown): value is ConsentAnswer {
  return typeof value === 'object' && value !== null && 'levels' in value && 'reservations' in value
}
