/** How people took part, group by group, and how many heads were counted; nothing where all had a phone and nobody counted. */
import { CHANNELS } from '@cabildo/shared/workshop/channels'
import type { GroupCount } from '@cabildo/shared/workshop/people-view'
import type { ReportContext } from '../report-context.ts'

const sumOf = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

export function Channels({ context: { model, words } }: { context: ReportContext }) {
  const { t, local, number } = words
  const { rows, counts } = model.room
  const by = (channel: keyof GroupCount['channels']) => sumOf(counts.map((count) => count.channels[channel]))
  const used = CHANNELS.filter((channel) => channel === 'phone' || by(channel) > 0)
  const counted = counts.some(({ heads }) => heads !== null)
  if (used.length === 1 && !counted) return null
  const nameOf = (id: string | null) => {
    const name = rows.find((row) => row.id === id)?.name
    return name ? local(name) : t('room.ungrouped')
  }
  const [paper, hands] = [by('paper'), by('hands')]
  return (
    <>
      <h3>{t('room.channels.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('room.group')}</th>
            {used.map((channel) => (
              <th key={channel} scope="col" className="n">
                {t(`room.channels.${channel}`)}
              </th>
            ))}
            {counted && (
              <th scope="col" className="n">
                {t('room.channels.heads')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ id, channels, heads }) => (
            <tr key={id ?? ''}>
              <th scope="row">
                <bdi>{nameOf(id)}</bdi>
              </th>
              {used.map((channel) => (
                <td key={channel} className="n">
                  {number(channels[channel])}
                </td>
              ))}
              {counted && <td className="n">{heads === null ? '–' : number(heads)}</td>}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('room.total')}</th>
            {used.map((channel) => (
              <td key={channel} className="n">
                {number(by(channel))}
              </td>
            ))}
            {counted && <td className="n">{number(sumOf(counts.map(({ heads }) => heads)))}</td>}
          </tr>
        </tbody>
      </table>
      {paper + hands > 0 && <p>{t('room.channels.entered', { count: paper + hands, paper, hands })}</p>}
      {hands > 0 && <p className="note">{t('room.channels.seen')}</p>}
    </>
  )
}
