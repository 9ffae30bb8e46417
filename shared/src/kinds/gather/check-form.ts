/** May a gathering be held with this form? The first thing wrong, at its field. */
import { isRefusal, type Refusal, type RefusalCode, refuse } from '../../refusal.ts'
import { acceptLocalText, type LocalText } from '../../text.ts'
import type { CardField, CardForm, FieldType } from './form-schema.ts'
import { fieldsOf, LAYOUT_PARTS, layoutOf, type PartRule } from './layout-parts.ts'
import { FORM_UNITS_MAX, LABEL_MAX } from './limits.ts'

/** Names that every object has: a value kept under one of them could not be told from what is there anyway. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype))

export function checkForm(form: CardForm): Refusal | null {
  const fields = fieldsOf(form)
  const seen = new Set<string>()
  for (const [index, field] of fields.entries()) {
    if (seen.has(field.id) || RESERVED.has(field.id))
      return refuse('bad-config', { field: `fields.${index}.id` })
    seen.add(field.id)
    const wrong = checkField(field, `fields.${index}`)
    if (wrong) return wrong
  }
  const title = form.titleLabel && checkName(form.titleLabel, 'titleLabel')
  if (title) return title
  if (JSON.stringify(fields).length > FORM_UNITS_MAX) {
    return refuse('text-too-long', { field: 'fields', params: { max: FORM_UNITS_MAX } })
  }
  return checkLayout(form)
}

function checkField({ label, type, options, unit }: CardField, at: string): Refusal | null {
  const wrong = checkName(label, `${at}.label`) ?? (unit ? checkName(unit, `${at}.unit`) : null)
  if (wrong) return wrong
  if (type !== 'choice') return null
  const ids = new Set((options ?? []).map(({ id }) => id))
  if (ids.size === 0 || ids.size < (options?.length ?? 0))
    return refuse('bad-config', { field: `${at}.options` })
  for (const [index, { text }] of (options ?? []).entries()) {
    const refusal = checkName(text, `${at}.options.${index}`)
    if (refusal) return refusal
  }
  return null
}

function checkName(name: LocalText, at: string): Refusal | null {
  const accepted = acceptLocalText(name, LABEL_MAX, at)
  return isRefusal(accepted) ? accepted : null
}

/** By the type that a part asks for; the sentence says what to add. */
const NEEDS: Record<FieldType, RefusalCode> = {
  text: 'layout-needs-text',
  long: 'layout-needs-text',
  number: 'layout-needs-text',
  date: 'layout-needs-date',
  choice: 'layout-needs-choice',
}

function checkLayout(form: CardForm): Refusal | null {
  const layout = layoutOf(form)
  if (layout === 'record' && fieldsOf(form).length === 0)
    return refuse('layout-needs-fields', { field: 'layout' })
  const rules = LAYOUT_PARTS[layout]
  const taken = new Set<string>()
  for (const rule of rules) {
    const wrong = checkPart(form, rule, taken)
    if (wrong) return wrong
  }
  const foreign = Object.keys(form.parts ?? {}).find((part) => !rules.some((rule) => rule.part === part))
  return foreign === undefined ? null : refuse('bad-config', { field: `parts.${foreign}` })
}

function checkPart(form: CardForm, { part, types, optional }: PartRule, taken: Set<string>): Refusal | null {
  const id = form.parts?.[part]
  if (id === undefined && optional) return null
  const field = fieldsOf(form).find((each) => each.id === id)
  if (field === undefined || !types.includes(field.type)) {
    return refuse(NEEDS[types[0] ?? 'text'], { field: `parts.${part}` })
  }
  if (taken.has(field.id)) return refuse('bad-config', { field: `parts.${part}` })
  taken.add(field.id)
  return null
}
