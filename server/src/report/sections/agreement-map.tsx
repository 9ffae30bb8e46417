/** The map of agreement as the screens show it, with both figures of every item: drawn, and as the table of its numbers (C17). */
import { isDrawn, mapPlaces } from '@cabildo/shared/workshop/result/map-places'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { AgreementPlot } from '../agreement-plot.tsx'
import type { Translator } from '../translator.ts'

/** More signs than that are too small to read on paper, and take long to set apart. */
const MOST_DRAWN = 80

export function AgreementMap({ words, result }: { words: Translator; result: Result }) {
  const { t, local, number, percent } = words
  const items = [...result.items].sort((one, other) => one.people.place - other.people.place)
  const places = mapPlaces({ ...result, items }).map((place, at) => ({ ...place, number: at + 1 }))
  if (places.length === 0) return null
  const { support, gap } = result.thresholds
  const drawn = places.flatMap((place) => (isDrawn(place) ? [place] : []))
  const apart = places.filter((place) => !isDrawn(place))
  const figure = (share: number | null) => (share === null ? '–' : percent(share))
  return (
    <>
      {drawn.length > MOST_DRAWN ? (
        <p>{t('agreementMap.many')}</p>
      ) : (
        <AgreementPlot
          alt={`${t('result:map.title')}. ${t('agreementMap.seen')}`}
          points={drawn}
          thresholds={result.thresholds}
          words={words}
        />
      )}
      <p className="note">
        {t('result:map.desc')}{' '}
        {t('result:map.lines', {
          support: percent(support),
          agreement: percent(1 - gap),
          gap: Math.round(gap * 100),
        })}
        {apart.length === 0
          ? ''
          : `. ${t('result:map.apart')} ${words.list(apart.map((place) => number(place.number)))}`}
      </p>
      <table>
        <caption>{t('agreementMap.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('label.title')}</th>
            <th scope="col" className="n">
              {t('result:map.axis.support')}
            </th>
            <th scope="col" className="n">
              {t('result:map.axis.agreement')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ item, number: at, support: share, agreement }) => (
            <tr key={item.id} data-map={item.id}>
              <th scope="row">
                {number(at)}. <bdi>{local(item.text)}</bdi>
              </th>
              <td>{item.label === null ? '–' : t(`label.${item.label}`)}</td>
              <td className="n">{figure(share)}</td>
              <td className="n">{figure(agreement)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
