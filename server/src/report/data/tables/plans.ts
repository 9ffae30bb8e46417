/** The plan: what it grew from, its rows, who stands for them, who was asked, and what is missing. */
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { contributionsOf, type TableSource } from '../table-source.ts'

export function planTables({ model, words: { local } }: TableSource): DataTable[] {
  const plans = contributionsOf(model, 'plan', (detail) => PlanReport.safeParse(detail))
  const rows = plans.flatMap(({ step, report }) => report.rows.map((row) => ({ step, row })))
  return [
    dataTable(
      'plan_items',
      { step: 'id', item: 'id', text: 'text', why: 'text', from: 'text', ground: 'text', reason: 'text' },
      plans.flatMap(({ step, report }) =>
        report.items.map(({ id, text, why, from, ground, reason }) => ({
          step,
          item: id,
          text: local(text),
          why: why && local(why),
          from: ids(from),
          ground,
          reason,
        })),
      ),
    ),
    dataTable(
      'plan_rows',
      {
        step: 'id',
        row: 'id',
        item: 'id',
        term: 'text',
        action: 'text',
        milestone: 'text',
        due: 'day',
        status: 'text',
        resources: 'text',
        barriers: 'text',
        opportunities: 'text',
        support_needed: 'text',
        addressee: 'text',
        partner: 'text',
        check_ins: 'text',
        note: 'text',
        earlier: 'yes-no',
      },
      rows.map(({ step, row }) => ({
        step,
        row: row.id,
        item: row.item,
        term: row.term,
        action: row.action,
        milestone: row.milestone,
        due: row.due,
        status: row.status,
        resources: row.resources,
        barriers: row.barriers,
        opportunities: row.opportunities,
        support_needed: row.support,
        addressee: row.addressee,
        partner: row.partner,
        check_ins: ids(row.checkIns),
        note: row.note,
        earlier: row.earlier,
      })),
    ),
    dataTable(
      'plan_people',
      { step: 'id', row: 'id', part_of: 'text', stands: 'text', name: 'text', group: 'id', reason: 'text' },
      rows.flatMap(({ step, row }) => [
        ...Object.entries(row.pledges).map(([part_of, pledge]) => ({
          step,
          row: row.id,
          part_of,
          stands: 'pledged',
          name: pledge?.name,
          group: pledge?.group,
          reason: null,
        })),
        ...Object.entries(row.asked).map(([part_of, ask]) => ({
          step,
          row: row.id,
          part_of,
          stands: 'asked',
          name: ask?.name,
          group: ask?.group,
          reason: null,
        })),
        ...row.declined.map(({ as, name, group, reason }) => ({
          step,
          row: row.id,
          part_of: as,
          stands: 'declined',
          name,
          group,
          reason,
        })),
      ]),
    ),
    dataTable(
      'plan_gaps',
      { step: 'id', gap: 'text', of: 'id' },
      plans.flatMap(({ step, report }) => report.gaps.map(({ gap, of }) => ({ step, gap, of }))),
    ),
  ]
}
