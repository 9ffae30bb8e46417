/** Is the configuration fit to be asked? What the schema cannot say: enough labels, words everywhere, bounds that hold. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptOptionalText, LANGUAGES, type LocalText } from '../../text.ts'
import { EVIDENCE_MAX, HEADING_MAX, LABEL_MAX, LABELS_LEAST, UNIT_MAX } from './limits.ts'
import type { AssessConfig, Scale } from './schema.ts'

export function checkAssess({ scale, scales = {}, headings, evidence }: AssessConfig): Refusal | null {
  for (const each of [scale, ...Object.values(scales)]) {
    const refusal = checkScale(each)
    if (refusal) return refusal
  }
  if (new Set(headings.map(({ id }) => id)).size < headings.length)
    return refuse('bad-config', { field: 'headings' })
  for (const { text } of headings) {
    const accepted = acceptLocalText(text, HEADING_MAX, 'headings')
    if (isRefusal(accepted)) return accepted
  }
  return checkOptional(evidence ?? {}, EVIDENCE_MAX, 'evidence')
}

function checkScale(scale: Scale): Refusal | null {
  switch (scale.type) {
    case 'ordinal':
      return checkLabels(scale.labels) ?? within(scale.supportFrom, 1, scale.labels.length - 1)
    case 'choice':
      return checkLabels(scale.labels) ?? within(scale.supportLabel ?? 0, 0, scale.labels.length - 1)
    case 'numeric':
      if (scale.min >= scale.max) return refuse('bad-config', { field: 'max' })
      return within(scale.supportFrom, scale.min, scale.max) ?? checkOptional(scale.unit, UNIT_MAX, 'unit')
    default:
      return null
  }
}

function checkLabels(labels: readonly LocalText[]): Refusal | null {
  if (labels.length < LABELS_LEAST)
    return refuse('too-few-labels', { field: 'labels', params: { least: LABELS_LEAST } })
  for (const label of labels) {
    const accepted = acceptLocalText(label, LABEL_MAX, 'labels')
    if (isRefusal(accepted)) return accepted
  }
  return null
}

function within(value: number, least: number, most: number): Refusal | null {
  return value < least || value > most ? refuse('bad-config', { field: 'supportFrom' }) : null
}

function checkOptional(text: LocalText, max: number, field: string): Refusal | null {
  for (const language of LANGUAGES) {
    const accepted = acceptOptionalText(text[language], max, field)
    if (isRefusal(accepted)) return accepted
  }
  return null
}
