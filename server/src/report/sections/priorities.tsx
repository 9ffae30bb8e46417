/** The priorities with their labels, from the last revealed choice that the agenda led to. */
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import { agreementText } from '../agreement-text.ts'
import { BasisSign, captionWithSigns, VerdictSign } from '../basis-signs.tsx'
import { isCompared } from '../judged.ts'
import { activityTitle, type ReportContext } from '../report-context.ts'
import { verdictText } from '../verdict-text.ts'
import { NoPriorities } from './no-priorities.tsx'

type Props = { context: ReportContext; sections: readonly ReportSection[] }

export function Priorities({ context, sections }: Props) {
  const { model, words } = context
  const { t, local, number, percent } = words
  const { activity, list } = model.priorities
  if (activity === null) {
    return (
      <section>
        <h2>{t('priorities.title')}</h2>
        <NoPriorities words={words} sections={sections} />
      </section>
    )
  }
  const result = model.activities
    .find(({ id }) => id === activity)
    ?.rounds.findLast((round) => round.result !== null)?.result
  const rowOf = (item: string) => result?.items.find(({ id }) => id === item)
  const signs = captionWithSigns(
    words,
    '',
    list.map(({ item }) => rowOf(item.id)),
  )
  const ruled = result?.items.some(({ verdict }) => verdict !== null)
  return (
    <section>
      <h2>{t('priorities.title')}</h2>
      <p>{t('priorities.from', { activity: activityTitle(context, activity), n: number(result?.n ?? 0) })}</p>
      <table>
        {signs === '' ? null : <caption>{signs}</caption>}
        <thead>
          <tr>
            <th scope="col" className="n">
              {t('place')}
            </th>
            <th scope="col">{t('priorities.priority')}</th>
            <th scope="col">{t('label.title')}</th>
            <th scope="col" className="n">
              {t('support')}
            </th>
            <th scope="col" className="n">
              {t('lowestGroup')}
            </th>
            {ruled ? <th scope="col">{t('verdict.title')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {list.map(({ item, place, tied, label }) => {
            const row = rowOf(item.id)
            return (
              <tr key={item.id}>
                <td className="n">
                  {place}
                  {tied ? ` ${t('tied')}` : ''}
                </td>
                <th scope="row">
                  <bdi>{local(item.text)}</bdi>
                </th>
                <td className="label">
                  {label === null ? '–' : t(`label.${label}`)}
                  <BasisSign of={row} />
                </td>
                <td className="n">{row?.why.overall == null ? '–' : percent(row.why.overall)}</td>
                <td className="n">{row?.why.lowest == null ? '–' : percent(row.why.lowest)}</td>
                {row?.verdict ? (
                  <td>
                    {verdictText(words, row.verdict)}
                    <VerdictSign of={row} />
                  </td>
                ) : null}
              </tr>
            )
          })}
        </tbody>
      </table>
      {result && !isCompared(result) ? <p>{t('priorities.notCompared')}</p> : null}
      {result ? <p>{agreementText(words, result)}</p> : null}
    </section>
  )
}
