/** What was changed on the way: rounds asked again, acts taken back, people merged, cards and actors merged, hidden and withdrawn. */
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import { MapReport } from '@cabildo/shared/kinds/map/report'
import type { ReportActivity } from '@cabildo/shared/workshop/report/report-model'
import type { ReportContext } from '../report-context.ts'

const FATES = ['merged', 'hidden', 'withdrawn'] as const

export function Deeds({ context: { model, words } }: { context: ReportContext }) {
  const { t, number } = words
  const reopened = model.activities.flatMap(({ rounds }) => rounds.filter((round) => round.reopened)).length
  const rows = [
    { name: 'reopened', count: reopened },
    ...fatesOf('cards', model.activities, GatherReport),
    ...fatesOf('actors', model.activities, MapReport),
    ...(model.deeds ?? []).map(({ deed, count }) => ({ name: deed, count })),
  ].filter(({ count }) => count > 0)
  return (
    <>
      <h3>{t('deeds.title')}</h3>
      {rows.length === 0 ? (
        <p>{t('deeds.none')}</p>
      ) : (
        <table>
          <caption>{t('deeds.caption')}</caption>
          <tbody>
            {rows.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{t(`deeds.${name}`)}</th>
                <td className="n">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

type Counted = { counts: Record<(typeof FATES)[number], number> }
type Schema = { safeParse: (detail: unknown) => { data?: Counted | undefined } }

/** A card is counted in the step where it happened: it does not flow on. */
function fatesOf(what: 'cards' | 'actors', activities: readonly ReportActivity[], { safeParse }: Schema) {
  const told = activities.flatMap(({ kind, contributions }) =>
    kind === KIND_OF[what] ? (safeParse(contributions).data ?? []) : [],
  )
  return FATES.map((fate) => ({
    name: `${what}-${fate}`,
    count: told.reduce((sum, { counts }) => sum + counts[fate], 0),
  }))
}

const KIND_OF = { cards: 'gather', actors: 'map' } as const
