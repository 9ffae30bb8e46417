/** Cards as they may be handed to anybody: where the layout asks who promises or answers for something, there is somebody. */
import type { Detail } from '../kind.ts'
import { SOMEBODY } from '../somebody.ts'
import type { CardForm, FieldValues } from './form-schema.ts'
import { type Part, partOf } from './layout-parts.ts'
import { GatherReport } from './report.ts'

const WHO: readonly Part[] = ['who', 'owner']

/** Only what people wrote: options to choose from were written into the set-up, and stand in it. */
export function withoutNames(detail: Detail): Detail {
  const report = GatherReport.parse(detail)
  const asked = new Set(WHO.flatMap((part) => namedIn(report.form ?? {}, part)))
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

function namedIn(form: CardForm, part: Part): string[] {
  const field = partOf(form, part)
  return field?.type === 'text' ? [field.id] : []
}

function coveredIn(fields: FieldValues, asked: ReadonlySet<string>): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [id, asked.has(id) ? SOMEBODY : value]),
  )
}
