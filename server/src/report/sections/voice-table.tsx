/** Who spoke how often, group by group, beside who was present and the target seats. */
import type { DiscussReport } from '@cabildo/shared/kinds/discuss/report'
import type { ReportContext } from '../report-context.ts'

interface Props {
  context: ReportContext
  voices: DiscussReport['voices']
}

export function VoiceTable({ context: { model, words }, voices: { total, parts, rest, withheld } }: Props) {
  const { t, local, number } = words
  if (!total) return null
  if (withheld) return <p>{t('discuss.voicesWithheld', { total: number(total) })}</p>
  const { rows } = model.room
  const others = rows.filter(({ id }) => !parts.some(({ group }) => group === id))
  const told = parts.map(({ group, turns }) => ({ turns, rows: rows.filter(({ id }) => id === group) }))
  const untold =
    rest === null ? others.map((row) => ({ turns: 0, rows: [row] })) : [{ turns: rest, rows: others }]
  return (
    <>
      <table>
        <caption>{t('discuss.voices', { count: total })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('room.group')}</th>
            <th scope="col" className="n">
              {t('discuss.turns')}
            </th>
            <th scope="col" className="n">
              {t('room.present')}
            </th>
            <th scope="col" className="n">
              {t('room.seats')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...told, ...untold].map(({ turns, rows: own }, place) => (
            <tr key={place}>
              <th scope="row">
                <bdi>
                  {own.length > 0
                    ? words.list(own.map(({ name }) => (name ? local(name) : t('room.ungrouped'))))
                    : t('room.ungrouped')}
                </bdi>
              </th>
              <td className="n">{number(turns ?? 0)}</td>
              <td className="n">{number(own.reduce((sum, { present }) => sum + present, 0))}</td>
              <td className="n">{number(own.reduce((sum, { seats }) => sum + seats, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t('method.discuss-floor')}</p>
    </>
  )
}
