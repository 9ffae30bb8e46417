/** How it was counted, what was not shown and why, and what fixes the record. */
import { dataHashOf } from '@cabildo/shared/record/data-hash'
import { activityTitle, type ReportContext } from '../report-context.ts'
import { Deeds } from './deeds.tsx'
import { RuleLine } from './rule-line.tsx'

export function Methods({ context }: { context: ReportContext }) {
  const { model, head, words } = context
  const { t, number } = words
  const sealed = model.activities.flatMap((activity) =>
    activity.rounds.flatMap(({ n, asked, seal }) =>
      seal ? [{ activity: activity.id, n, asked, seal }] : [],
    ),
  )
  return (
    <section>
      <h2>{t('methods.title')}</h2>
      {model.activities.map(({ id, rounds }) => {
        const result = rounds.findLast((round) => round.result !== null)?.result
        return result ? (
          <div key={id}>
            <h4>{activityTitle(context, id)}</h4>
            <RuleLine words={words} result={result} />
            <ul>
              {result.methods.map(({ key, params }) => (
                <li key={key}>{t(`method.${key}`, params)}</li>
              ))}
            </ul>
          </div>
        ) : null
      })}
      <h4>{t('methods.everywhere')}</h4>
      <ul>
        <li>{t('methods.people')}</li>
        <li>{t('methods.groups')}</li>
        <li>{t('methods.ties')}</li>
        <li>{t('methods.agreement')}</li>
        <li>{t('methods.capture')}</li>
        <li>{t('methods.lowest')}</li>
        <li>{t('methods.small', { ...model.smallestGroup })}</li>
        <li>{t('methods.exchanged')}</li>
      </ul>
      <Deeds context={context} />
      <h3>{t('record.title')}</h3>
      <p>{t('record.log', { rev: number(model.rev) })}</p>
      <p>
        <code>{head}</code>
      </p>
      <p>{t('record.data')}</p>
      <p>
        <code>{dataHashOf(model)}</code>
      </p>
      <p>{t('record.recount')}</p>
      {sealed.length === 0 ? null : (
        <table>
          <caption>{t('record.seals')}</caption>
          <tbody>
            {sealed.map(({ activity, n, asked, seal }) => (
              <tr key={`${activity}/${n}`}>
                <th scope="row">
                  {activityTitle(context, activity)} · {t('round', { n: number(asked) })}
                </th>
                <td className="n">{t('record.ballots', { count: seal.ballots })}</td>
                <td>
                  <code>{seal.root}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
