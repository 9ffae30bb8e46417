/** Cards as they may be handed to anybody: where the form asks for a person, or its layout who promises or answers for something, there is somebody. */
import type { Detail } from '../kind.ts'
import { SOMEBODY } from '../somebody.ts'
import type { CardField, CardForm, FieldValues } from './form-schema.ts'
import { fieldsOf, partOf, WHO } from './layout-parts.ts'
import { GatherReport } from './report.ts'

/** Only what people wrote: options to choose from were written into the set-up, and stand in it. */
export function withoutNames(detail: Detail): Detail {
  const report = GatherReport.parse(detail)
  const form = report.form ?? {}
  const asked = new Set(
    fieldsOf(form)
      .filter((field) => asksForPerson(form, field))
      .map(({ id }) => id),
  )
  if (asked.size === 0) return report
  const covered = <Card extends Worded>(card: Card): Card =>
    card.fields === undefined ? card : { ...card, fields: coveredIn(card.fields, asked) }
  const each = (card: GatherReport['cards'][number]) => ({
    ...covered(card),
    leaves: card.leaves.map(covered),
  })
  const tables = report.tables?.map((table) => ({ ...table, kept: table.kept.map(each) }))
  return { ...report, cards: report.cards.map(each), ...(tables && { tables }) }
}

type Worded = { fields?: FieldValues | undefined }

function asksForPerson(form: CardForm, { id, type, personal }: CardField): boolean {
  const plays = WHO.some((part) => partOf(form, part)?.id === id)
  return (type === 'text' && plays) || personal === true
}

function coveredIn(fields: FieldValues, asked: ReadonlySet<string>): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [id, asked.has(id) ? SOMEBODY : value]),
  )
}
