/** What was changed on the way: rounds asked again, acts taken back, people merged, cards merged and hidden. */
import type { ReportContext } from '../report-context.ts'

export function Deeds({ context: { model, words } }: { context: ReportContext }) {
  const { t, number } = words
  const reopened = model.activities.flatMap(({ rounds }) => rounds.filter((round) => round.reopened)).length
  const rows = [
    { name: 'reopened', count: reopened },
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
