/** The tables of a map: actors against functions with sectors and seats, links, and what was settled with its reason. */
import type { MapReport } from '@cabildo/shared/kinds/map/report'
import type { Translator } from '../translator.ts'
import { seatIn, toldIn } from './map-words.ts'

type Props = { words: Translator; report: MapReport }

export function MapTables({ words, report }: Props) {
  return (
    <>
      <Marks words={words} report={report} />
      <Links words={words} report={report} />
      <Reasons words={words} report={report} />
    </>
  )
}

function Marks({ words, report: { actors, functions, hasSeats } }: Props) {
  const { t, local } = words
  if (actors.length === 0) return null
  return (
    <div className="wide">
      <table>
        <caption>{t(functions.length > 0 ? 'map.table' : 'map.seatTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.actor')}</th>
            <th scope="col">{t('map.sectorTitle')}</th>
            {functions.map(({ id, text }) => (
              <th scope="col" key={id}>
                <bdi>{local(text)}</bdi>
              </th>
            ))}
            {hasSeats ? <th scope="col">{t('map.seatTitle')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {actors.map(({ id, name, sector, marks, seat }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{local(name)}</bdi>
              </th>
              <td>{t(`map.sector.${sector ?? 'none'}`)}</td>
              {functions.map((task) => {
                const told = marks.find((mark) => mark.function === task.id)?.told
                return (
                  <td key={task.id}>{told ? toldIn(words, told, (mark) => t(`map.mark.${mark}`)) : ''}</td>
                )
              })}
              {hasSeats ? <td>{toldIn(words, seat, (value) => seatIn(words, value))}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Links({ words, report: { actors, links } }: Props) {
  const { t, local } = words
  if (links.length === 0) return null
  const nameOf = (id: string) => local(actors.find((actor) => actor.id === id)?.name)
  return (
    <table>
      <caption>{t('map.linkTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.actor')}</th>
          <th scope="col">{t('map.with')}</th>
          <th scope="col">{t('map.strengthTitle')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ one, other, told }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">
              <bdi>{nameOf(one)}</bdi>
            </th>
            <td>
              <bdi>{nameOf(other)}</bdi>
            </td>
            <td>{toldIn(words, told, (strength) => t(`map.strength.${strength}`))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reasons({ words, report: { actors, functions, links } }: Props) {
  const { t, local } = words
  const nameOf = (id: string) => local(actors.find((actor) => actor.id === id)?.name)
  const rows = [
    ...actors.flatMap(({ name, marks }) =>
      marks.map(({ function: task, told }) => ({
        title: `${local(name)} – ${local(functions.find(({ id }) => id === task)?.text)}`,
        reason: told.settled?.reason ?? null,
      })),
    ),
    ...links.map(({ one, other, told }) => ({
      title: `${nameOf(one)} – ${nameOf(other)}`,
      reason: told.settled?.reason ?? null,
    })),
    ...actors.map(({ name, seat }) => ({ title: local(name), reason: seat.settled?.reason ?? null })),
  ].filter(({ reason }) => reason !== null)
  if (rows.length === 0) return null
  return (
    <>
      <h4>{t('map.reasons')}</h4>
      <ul>
        {rows.map(({ title, reason }, place) => (
          <li key={place}>
            <bdi>{title}</bdi>: <bdi>{local(reason)}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
