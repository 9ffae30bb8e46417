/** What was gathered: cards that stand with what was merged into them, their fields, and what became of all of them. */
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { contributionsOf, type TableSource } from '../table-source.ts'

type Report = GatherReport
type Stands = { card: Report['cards'][number]; kept: number | null }

/** Where it stands: before everybody, or kept by the table that wrote it. */
function standing({ cards, tables }: Report): Stands[] {
  return [
    ...cards.map((card) => ({ card, kept: null })),
    ...(tables ?? []).flatMap(({ table, kept }) => kept.map((card) => ({ card, kept: table }))),
  ]
}

export function cardTables({ model, words: { local } }: TableSource): DataTable[] {
  const gathered = contributionsOf(model, 'gather', (detail) => GatherReport.safeParse(detail))
  const all = gathered.flatMap(({ step, report }) =>
    standing(report).flatMap(({ card, kept }) => [
      { step, form: report.form, card, inside: null, from: card.from, tables: card.tables ?? [], kept },
      ...card.leaves.map((leaf) => ({
        step,
        form: report.form,
        card: leaf,
        inside: card.id,
        from: [],
        tables: [],
        kept,
      })),
    ]),
  )
  return [
    dataTable(
      'cards',
      {
        step: 'id',
        card: 'id',
        inside: 'id',
        text: 'text',
        why: 'text',
        from: 'text',
        tables: 'text',
        kept_at: 'whole',
      },
      all.map(({ step, card, inside, from, tables, kept }) => ({
        step,
        card: card.id,
        inside,
        text: local(card.text),
        why: card.why && local(card.why),
        from: ids(from),
        tables: ids(tables.map(String)),
        kept_at: kept,
      })),
    ),
    dataTable(
      'card_fields',
      {
        step: 'id',
        card: 'id',
        field: 'id',
        field_name: 'text',
        value: 'text',
        value_number: 'number',
        value_name: 'text',
      },
      all.flatMap(({ step, form, card }) =>
        Object.entries(card.fields ?? {}).map(([id, value]) => {
          const field = form?.fields?.find((each) => each.id === id)
          const option = field?.options?.find((each) => each.id === value)
          return {
            step,
            card: card.id,
            field: id,
            field_name: field ? local(field.label) : null,
            value: String(value),
            value_number: typeof value === 'number' ? value : null,
            value_name: option ? local(option.text) : null,
          }
        }),
      ),
    ),
    dataTable(
      'card_tables',
      { step: 'id', table: 'whole', people: 'whole', written: 'whole', brought: 'whole', kept: 'whole' },
      gathered.flatMap(({ step, report }) =>
        (report.tables ?? []).map(({ table, people, written, brought, kept }) => ({
          step,
          table,
          people,
          written,
          brought,
          kept: kept.length,
        })),
      ),
    ),
    dataTable(
      'card_fates',
      { step: 'id', fate: 'text', cards: 'whole' },
      gathered.flatMap(({ step, report }) =>
        Object.entries(report.counts).map(([fate, cards]) => ({ step, fate, cards })),
      ),
    ),
  ]
}
