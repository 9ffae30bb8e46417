/** Who was in the room, group by group, against the target seats. */
import type { ReportContext } from '../report-context.ts'
import { Channels } from './channels.tsx'
import { LimitNote } from './limit-note.tsx'

/** Rounded first, so that a nothing has no sign. */
function signed(gap: number, percent: (share: number) => string): string {
  const rounded = Math.round(gap * 100) / 100 || 0
  return `${rounded > 0 ? '+' : ''}${percent(rounded)}`
}

export function Room({ context }: { context: ReportContext }) {
  const { model, words } = context
  const { t, local, number, percent } = words
  const { rows, people, seats, mirror } = model.room
  return (
    <section>
      <h2>{t('room.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('room.group')}</th>
            <th scope="col" className="n">
              {t('room.present')}
            </th>
            <th scope="col" className="n">
              {t('room.seats')}
            </th>
            <th scope="col" className="n">
              {t('room.gap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, present, seats: target, gap }) => (
            <tr key={id ?? ''}>
              <th scope="row">
                <bdi>{name ? local(name) : t('room.ungrouped')}</bdi>
              </th>
              <td className="n">{number(present)}</td>
              <td className="n">{number(target)}</td>
              <td className="n">{gap === null ? '–' : signed(gap, percent)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('room.total')}</th>
            <td className="n">{number(people)}</td>
            <td className="n">{number(seats)}</td>
            <td className="n" />
          </tr>
        </tbody>
      </table>
      <Channels context={context} />
      {mirror === null ? null : <p>{t('room.mirror', { percent: percent(mirror) })}</p>}
      <LimitNote context={context} />
    </section>
  )
}
