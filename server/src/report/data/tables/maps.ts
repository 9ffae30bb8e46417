/** The map of actors: who was said to do what, who works with whom, and what is missing. Statements, never votes. */
import { MapReport } from '@cabildo/shared/kinds/map/report'
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { contributionsOf, type TableSource } from '../table-source.ts'

const SAID = { value: 'text', people: 'whole', settled: 'text', reason: 'text' } as const

type Told = MapReport['links'][number]['told']

export function mapTables({ model, words }: TableSource): DataTable[] {
  const { local } = words
  const maps = contributionsOf(model, 'map', (detail) => MapReport.safeParse(detail))
  const actors = maps.flatMap(({ step, report }) => report.actors.map((actor) => ({ step, actor })))
  /** A row for each thing said; one without where something was settled that nobody said. */
  const told = (all: { said: readonly { value: string; n: number | null }[]; settled: SettledText }) => {
    const settled = {
      settled: all.settled?.value,
      reason: all.settled?.reason ? local(all.settled.reason) : null,
    }
    const said = all.said.map(({ value, n }) => ({ value, people: n, ...settled }))
    return said.length > 0 || all.settled === null ? said : [{ value: null, people: null, ...settled }]
  }
  return [
    dataTable(
      'map_functions',
      { step: 'id', function: 'id', text: 'text' },
      maps.flatMap(({ step, report }) =>
        report.functions.map(({ id, text }) => ({ step, function: id, text: local(text) })),
      ),
    ),
    dataTable(
      'map_actors',
      { step: 'id', actor: 'id', name: 'text', sector: 'text', merged: 'whole' },
      actors.map(({ step, actor: { id, name, sector, merged } }) => ({
        step,
        actor: id,
        name: local(name),
        sector,
        merged,
      })),
    ),
    dataTable(
      'map_marks',
      { step: 'id', actor: 'id', function: 'id', ...SAID },
      actors.flatMap(({ step, actor }) =>
        actor.marks.flatMap((mark) =>
          told(mark.told).map((row) => ({ step, actor: actor.id, function: mark.function, ...row })),
        ),
      ),
    ),
    dataTable(
      'map_seats',
      { step: 'id', actor: 'id', ...SAID },
      actors.flatMap(({ step, actor: { id, seat } }) => {
        const text = (value: { state: string; rank: string } | null) =>
          value && `${value.state} ${value.rank}`
        const said = seat.said.map(({ value, n }) => ({ value: text(value) ?? '', n }))
        const settled = seat.settled && { ...seat.settled, value: text(seat.settled.value) }
        return told({ said, settled }).map((row) => ({ step, actor: id, ...row }))
      }),
    ),
    dataTable(
      'map_links',
      { step: 'id', actor: 'id', other_actor: 'id', ...SAID },
      maps.flatMap(({ step, report }) =>
        report.links.flatMap(({ one, other, told: link }) =>
          told(link).map((row) => ({ step, actor: one, other_actor: other, ...row })),
        ),
      ),
    ),
    gaps(maps),
    dataTable(
      'map_fates',
      { step: 'id', fate: 'text', actor_count: 'whole' },
      maps.flatMap(({ step, report }) =>
        Object.entries(report.counts).map(([fate, count]) => ({ step, fate, actor_count: count })),
      ),
    ),
  ]
}

type SettledText = { value: string | null; reason: NonNullable<Told['settled']>['reason'] } | null

function gaps(maps: { step: string; report: MapReport }[]): DataTable {
  return dataTable(
    'map_gaps',
    { step: 'id', gap: 'text', function: 'id', actors: 'text', of: 'text' },
    maps.flatMap(({ step, report }) => {
      const found = report.gaps
      const row = (
        gap: string,
        actors: readonly string[],
        more: { function?: string; of?: string } = {},
      ) => ({
        step,
        gap,
        actors: ids(actors),
        function: more.function,
        of: more.of,
      })
      return [
        ...found.overlaps.map((each) => row('overlap', each.actors, { function: each.function })),
        ...found.orphans.map((each) => row('orphan', each.shouldLead, { function: each.function })),
        ...found.pairs.map(({ one, other, functions }) =>
          row('no-link', [one, other], { of: functions.join(' ') }),
        ),
        ...(['unlinked', 'absent', 'emptyChairs', 'high'] as const).flatMap((gap) =>
          found[gap].map((actor) => row(gap, [actor])),
        ),
        ...found.sectors.map((sector) => row('sector', [], { of: sector })),
        ...(found.morePairs > 0 ? [row('more-pairs', [], { of: String(found.morePairs) })] : []),
      ]
    }),
  )
}
