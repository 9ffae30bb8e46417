/** The batteries of a report: every assessment whose result it prints, ready to be held against another. */
import type { Battery, ComparedRow } from '@cabildo/shared/kinds/assess/compare'
import { AssessConfig, AssessDetail, type Heading } from '@cabildo/shared/kinds/assess/schema'
import { REPORT_FORMAT } from '@cabildo/shared/report-format'
import type { LocalText } from '@cabildo/shared/text'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'

export type NamedBattery = { id: string; title: LocalText; workshop: LocalText; battery: Battery }

/** Of every assessment the last round that was shown. */
export function batteriesOf({ activities, workshop }: ReportModel): NamedBattery[] {
  return activities.flatMap(({ id, kind, title, rounds }): NamedBattery[] => {
    const round = kind === 'assess' ? rounds.findLast(({ result }) => result !== null) : undefined
    const config = AssessConfig.safeParse(round?.rule?.config)
    const detail = AssessDetail.safeParse(round?.result?.detail)
    if (!round?.rule || !config.success || !detail.success) return []
    const battery = { rule: round.rule, config: config.data, items: round.items, detail: detail.data }
    return [{ id, title, workshop: workshop.title, battery }]
  })
}

/** Reads a report that was saved as data; null for anything else. */
export function readReport(text: string): ReportModel | null {
  try {
    const file: unknown = JSON.parse(text)
    const { format, report } = Object(file) as { format?: unknown; report?: ReportModel }
    const isReport = format === REPORT_FORMAT && Array.isArray(report?.activities) && Object(report.workshop)
    return isReport && report ? report : null
  } catch {
    return null
  }
}

/** The battery with the answers of two workshops as units beside each other, so that it is drawn like units of one workshop. */
export function asUnits(
  rows: readonly ComparedRow[],
  { config, items }: Battery,
  names: { one: LocalText; other: LocalText },
): Pick<Battery, 'config' | 'items' | 'detail'> {
  const sides = ['one', 'other'] as const
  const under = (heading: string, side: string) => (heading === '' ? side : `${heading}-${side}`)
  const headings: Heading[] = (config.headings.length === 0 ? [null] : config.headings).flatMap((heading) =>
    sides.map((side) => ({
      id: under(heading?.id ?? '', side),
      text: heading === null ? names[side] : joined(heading.text, names[side]),
      weight: 1,
    })),
  )
  const detail: Battery['detail'] = {
    ballots: 0,
    abstained: 0,
    reasons: [],
    rows: items.map(({ id }) => ({
      id,
      moved: null,
      cells: rows
        .filter(({ item }) => item === id)
        .flatMap(({ heading, ...compared }) =>
          sides.map((side) => {
            const { n, unknown, shares } = compared[side]
            const counts = shares.map((share) => Math.round(share * n))
            return {
              heading: under(heading, side),
              n,
              unknown,
              counts,
              median: null,
              mean: null,
              middle: null,
            }
          }),
        ),
    })),
  }
  return { config: { ...config, headings, headingsAre: 'units' }, items, detail }
}

function joined(one: LocalText, other: LocalText): LocalText {
  const text: LocalText = {}
  for (const language of ['es', 'en', 'pt'] as const) {
    const [first, second] = [one[language], other[language] ?? Object.values(other)[0]]
    if (first !== undefined) text[language] = `${first} · ${second ?? ''}`
  }
  return text
}
