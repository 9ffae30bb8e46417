/** Changes to a form that leave it one a gathering can be held with: a layout always has the fields for its parts. */
import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import type { CardField, CardForm, FieldType, Layout, Parts } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf, LAYOUT_PARTS, layoutOf, type Part } from '@cabildo/shared/kinds/gather/layout-parts'
import type { LocalText } from '@cabildo/shared/text'

/** An id that is not among these: word-1, word-2, … */
export function freshId(word: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  let n = 1
  while (ids.has(`${word}-${n}`)) n += 1
  return `${word}-${n}`
}

/** The form in another layout. Without fields it begins as the ready form; else it keeps them and gains what is missing. */
export function withLayout(form: CardForm, layout: Layout): CardForm {
  const { titleLabel, fields } = form
  if (layout === 'wall') return tidy({ titleLabel, fields })
  const ready = CARD_FORMS[layout]
  if (fieldsOf(form).length === 0) return ready
  const kept = [...fieldsOf(form)]
  const parts: Parts = {}
  for (const { part, types, optional } of LAYOUT_PARTS[layout]) {
    const free = kept.find(({ id, type }) => types.includes(type) && !Object.values(parts).includes(id))
    if (free) parts[part] = free.id
    else if (!optional) {
      const brought = bringFor(ready, part, kept)
      if (brought === null) continue
      kept.push(brought)
      parts[part] = brought.id
    }
  }
  return tidy({ titleLabel, fields: kept, layout, parts })
}

/** The field of the ready form for a part, under an id that is still free. */
function bringFor(ready: CardForm, part: Part, taken: readonly CardField[]): CardField | null {
  const field = fieldsOf(ready).find(({ id }) => id === ready.parts?.[part])
  if (field === undefined) return null
  return taken.some(({ id }) => id === field.id) ? { ...field, id: freshId(field.id, taken) } : field
}

export function withFields(form: CardForm, fields: CardField[]): CardForm {
  const ids = new Set(fields.map(({ id }) => id))
  const parts = Object.fromEntries(Object.entries(form.parts ?? {}).filter(([, id]) => ids.has(id)))
  return tidy({ ...form, fields, parts })
}

export function withPart(form: CardForm, part: Part, id: string | null): CardForm {
  const { [part]: _before, ...others } = form.parts ?? {}
  return tidy({ ...form, parts: id === null ? others : { ...others, [part]: id } })
}

export function withTitleLabel(form: CardForm, titleLabel: LocalText): CardForm {
  return tidy({ ...form, titleLabel: Object.keys(titleLabel).length === 0 ? undefined : titleLabel })
}

/** A field of another type: what only the earlier one had goes, what the new one needs comes. */
export function retyped(field: CardField, type: FieldType, firstOption: LocalText): CardField {
  const { id, label, required, options, personal } = field
  const base = { id, label, type, required, ...(personal && isInWords(type) && { personal }) }
  return type === 'choice' ? { ...base, options: options ?? [{ id: 'option-1', text: firstOption }] } : base
}

/** Whether a field of this type holds people's own words. */
export function isInWords(type: FieldType): boolean {
  return type === 'text' || type === 'long'
}

export function moved<Thing>(things: readonly Thing[], from: number, to: number): Thing[] {
  const next = [...things]
  const [thing] = next.splice(from, 1)
  if (thing !== undefined) next.splice(to, 0, thing)
  return next
}

/** The part that a field plays, and whether the layout can do without it there. */
export function playedBy(form: CardForm, { id }: CardField): { part: Part; needed: boolean } | null {
  const rule = LAYOUT_PARTS[layoutOf(form)].find(({ part }) => form.parts?.[part] === id)
  return rule ? { part: rule.part, needed: !rule.optional } : null
}

type Loose = { [Key in keyof CardForm]: CardForm[Key] | undefined }

/** Nothing is said of what there is not, so that a gathering of plain cards is written as it always was. */
function tidy({ titleLabel, fields, layout, parts }: Loose): CardForm {
  return {
    ...(titleLabel && { titleLabel }),
    ...(fields && fields.length > 0 && { fields }),
    ...(layout && layout !== 'wall' && { layout }),
    ...(parts && Object.keys(parts).length > 0 && { parts }),
  }
}
