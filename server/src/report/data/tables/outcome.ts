/** Where it led: priorities and the way they came, what was parked, notes, what was changed on the way, and the table of what is consensual. */
import { type DataTable, dataTable, ids } from '../data-table.ts'
import type { TableSource } from '../table-source.ts'

export function outcomeTables(source: TableSource): DataTable[] {
  const { model, words } = source
  const { local } = words
  const { activity, list } = model.priorities
  return [
    dataTable(
      'priorities',
      {
        step: 'id',
        place: 'whole',
        tied: 'yes-no',
        item: 'id',
        text: 'text',
        label: 'text',
        from: 'text',
      },
      list.map(({ place, tied, item, label }) => ({
        step: activity,
        place,
        tied,
        item: item.id,
        text: local(item.text),
        label,
        from: ids(item.from),
      })),
    ),
    dataTable(
      'priority_steps',
      {
        item: 'id',
        step: 'id',
        round: 'whole',
        place: 'whole',
        places: 'whole',
        tied: 'yes-no',
        label: 'text',
      },
      list.flatMap(({ item, steps }) =>
        steps.map(({ activity: step, round, place, of, tied, label }) => ({
          item: item.id,
          step,
          round,
          place,
          places: of,
          tied,
          label,
        })),
      ),
    ),
    dataTable(
      'priority_cards',
      { item: 'id', card: 'id', text: 'text', why: 'text' },
      list.flatMap(({ item, cards }) =>
        cards.map((card) => ({
          item: item.id,
          card: card.id,
          text: local(card.text),
          why: card.why && local(card.why),
        })),
      ),
    ),
    dataTable(
      'parked',
      { text: 'text', step_title: 'text', state: 'text', taken_to: 'text' },
      model.parked.map(({ text, step, state, to }) => ({
        text: local(text),
        step_title: step && local(step),
        state,
        taken_to: to && local(to),
      })),
    ),
    dataTable(
      'notes',
      { step_title: 'text', text: 'text', aside: 'text' },
      (model.notes ?? []).map(({ step, text, aside }) => ({
        step_title: step && local(step),
        text,
        aside: aside.length > 0 ? aside.join('\n') : null,
      })),
    ),
    dataTable(
      'deeds',
      { deed: 'text', times: 'whole' },
      (model.deeds ?? []).map(({ deed, count }) => ({ deed, times: count })),
    ),
    ...consensusTables(source),
  ]
}

function consensusTables({ model, words }: TableSource): DataTable[] {
  const tables = model.activities.flatMap(({ id, table }) => (table ? [{ step: id, table }] : []))
  return [
    dataTable(
      'consensus_items',
      {
        step: 'id',
        item: 'id',
        text: 'text',
        column: 'text',
        vote: 'id',
        label: 'text',
        label_basis: 'text',
        evidence_mark: 'text',
        support: 'whole',
        counted: 'whole',
        signs: 'text',
      },
      tables.flatMap(({ step, table }) =>
        table.rows.flatMap((row) => {
          const said = { step, item: row.id, text: words.local(row.text), column: row.column }
          return row.evidence.map(({ vote, label, basis, mark, support, answered, signs }) => ({
            ...said,
            vote,
            label,
            label_basis: basis,
            evidence_mark: mark === null ? null : JSON.stringify(mark),
            support,
            counted: answered,
            signs: signs && JSON.stringify(signs),
          }))
        }),
      ),
    ),
    dataTable(
      'consensus_votes',
      {
        step: 'id',
        vote: 'id',
        title: 'text',
        untold: 'text',
        missing: 'whole',
        support_threshold: 'number',
        gap_threshold: 'number',
        smallest_group: 'whole',
        exchanged: 'yes-no',
        signed: 'text',
      },
      tables.flatMap(({ step, table }) =>
        table.votes.map(({ id, title, untold, missing, rule, signed }) => ({
          step,
          vote: id,
          title: words.local(title),
          untold,
          missing,
          support_threshold: rule?.thresholds.support,
          gap_threshold: rule?.thresholds.gap,
          smallest_group: rule?.smallestGroup,
          exchanged: rule?.exchanged,
          signed,
        })),
      ),
    ),
  ]
}
