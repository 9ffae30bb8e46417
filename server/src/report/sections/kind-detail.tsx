/** What a kind adds to the common result: head-to-head for rankings, the eight levels for consent. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'
import { Majority } from './majority.tsx'
import { VoteFigures } from './vote-figures.tsx'

type Props = { words: Translator; result: Result; kind: string }

export function KindDetail({ words, result, kind }: Props) {
  if (kind === 'rank') return <HeadToHead words={words} result={result} />
  if (kind === 'vote') return <VoteFigures words={words} result={result} />
  if (kind === 'consent') return <Levels words={words} result={result} />
  return null
}

function HeadToHead({ words, result }: Omit<Props, 'kind'>) {
  const detail = RankDetail.safeParse(result.detail)
  if (!detail.success) return null
  const { t, local, number } = words
  const { items, matrix } = detail.data
  const text = (id: string) => local(result.items.find((item) => item.id === id)?.text)
  return (
    <>
      <Majority words={words} detail={detail.data} nameOf={text} />
      <div className="wide">
        <table>
          <caption>{t('majority.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {items.map(({ id }, index) => (
                <th scope="col" className="n" key={id}>
                  {number(index + 1)}
                </th>
              ))}
              <th scope="col" className="n">
                {t('majority.copeland')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, copelandDoubled }, row) => (
              <tr key={id}>
                <th scope="row">
                  {number(row + 1)}. <bdi>{text(id)}</bdi>
                </th>
                {items.map((other, column) => (
                  <td className="n" key={other.id}>
                    {row === column ? '·' : number(matrix[row]?.[column] ?? 0)}
                  </td>
                ))}
                <td className="n">{number(copelandDoubled / 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Levels({ words, result }: Omit<Props, 'kind'>) {
  const detail = ConsentDetail.safeParse(result.detail)
  if (!detail.success) return null
  const { t, local, number } = words
  const text = (id: string) => local(result.items.find((item) => item.id === id)?.text)
  return (
    <div className="wide">
      <table>
        <caption>{t('consent.levels')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((level) => (
              <th scope="col" className="n" key={level}>
                {t(`consent.level.${level}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {detail.data.items.map(({ id, counts }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{text(id)}</bdi>
              </th>
              {counts.map((count, level) => (
                // A level is its place on the scale.
                <td className="n" key={`${id}-${level + 1}`}>
                  {number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
