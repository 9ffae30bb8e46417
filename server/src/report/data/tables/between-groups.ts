/** Agreement within and between the parts of the room, findings, what leaving one out would change, and what moved between rounds. */
import { type DataTable, dataTable } from '../data-table.ts'
import { AT, at, resultsOf, type TableSource } from '../table-source.ts'

export function betweenGroups({ model }: TableSource): DataTable[] {
  const results = resultsOf(model)
  return [
    dataTable(
      'agreement',
      { ...AT, part: 'id', other_part: 'id', value: 'number' },
      results.flatMap((found) => {
        const { within, between } = found.result.agreement
        return [
          ...within.map(({ id, value }) => ({ ...at(found), part: id, other_part: id, value })),
          ...between.map(({ one, other, value }) => ({ ...at(found), part: one, other_part: other, value })),
        ]
      }),
    ),
    dataTable(
      'findings',
      {
        ...AT,
        finding: 'text',
        item: 'id',
        top: 'whole',
        in_people: 'yes-no',
        in_groups: 'yes-no',
      },
      results.flatMap((found) =>
        found.result.findings.map(({ finding, item, top, inPeople, inGroups }) => ({
          ...at(found),
          finding,
          item,
          top,
          in_people: inPeople,
          in_groups: inGroups,
        })),
      ),
    ),
    dataTable(
      'capture',
      { ...AT, part: 'id', item: 'id', change: 'text' },
      results.flatMap((found) =>
        (found.result.capture ?? []).flatMap(({ group, leaves, enters }) => [
          ...leaves.map((item) => ({ ...at(found), part: group, item, change: 'leaves' })),
          ...enters.map((item) => ({ ...at(found), part: group, item, change: 'enters' })),
        ]),
      ),
    ),
    ...delphiTables(results),
  ]
}

function delphiTables(results: ReturnType<typeof resultsOf>): DataTable[] {
  const moved = results.flatMap((found) =>
    found.result.delphi ? [{ found, delphi: found.result.delphi }] : [],
  )
  return [
    dataTable(
      'delphi',
      {
        ...AT,
        planned: 'whole',
        stop: 'text',
        people_before: 'whole',
        people_now: 'whole',
        people_back: 'whole',
        kendall_w: 'number',
        kendall_w_before: 'number',
        pair_agreement: 'number',
        pair_agreement_before: 'number',
        same_top: 'yes-no',
      },
      moved.map(({ found, delphi: { planned, stop, people, ranking } }) => ({
        ...at(found),
        planned,
        stop,
        people_before: people?.before,
        people_now: people?.now,
        people_back: people?.back,
        kendall_w: ranking?.w,
        kendall_w_before: ranking?.wBefore,
        pair_agreement: ranking?.pairAgreement,
        pair_agreement_before: ranking?.pairAgreementBefore,
        same_top: ranking?.sameTop,
      })),
    ),
    dataTable(
      'delphi_items',
      {
        ...AT,
        item: 'id',
        asked: 'whole',
        status: 'text',
        agreed: 'yes-no',
        change_share: 'number',
        moved: 'number',
      },
      moved.flatMap(({ found, delphi }) =>
        delphi.items.map(({ id, asked, status, agreed, change, moved: share }) => ({
          ...at(found),
          item: id,
          asked,
          status,
          agreed,
          change_share: change,
          moved: share,
        })),
      ),
    ),
    dataTable(
      'delphi_parts',
      { ...AT, part: 'id', people_before: 'whole', people_back: 'whole', moved: 'number' },
      moved.flatMap(({ found, delphi }) =>
        delphi.groups.map(({ id, before, back, moved: share }) => ({
          ...at(found),
          part: id,
          people_before: before,
          people_back: back,
          moved: share,
        })),
      ),
    ),
  ]
}
