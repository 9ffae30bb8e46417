/** What a kind adds to the common result: head-to-head for rankings, the eight levels for consent, labels for assessments. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { ReactNode } from 'react'
import type { Translator } from '../translator.ts'
import { AssessFigures } from './assess/assess-figures.tsx'
import { Majority } from './majority.tsx'
import { MatrixReport } from './matrix/matrix-report.tsx'
import { VoteFigures } from './vote-figures.tsx'

/** `config`: as it was frozen when the round opened. */
type Block = { words: Translator; result: Result; config: Record<string, unknown> }
type Props = Block & { kind: string }

const BLOCKS = new Map<string, (block: Block) => ReactNode>([
  ['rank', HeadToHead],
  ['vote', VoteFigures],
  ['consent', Levels],
  ['assess', AssessFigures],
  ['matrix', MatrixReport],
])

export function KindDetail({ kind, ...block }: Props) {
  const Own = BLOCKS.get(kind)
  return Own ? <Own {...block} /> : null
}

function HeadToHead({ words, result }: Block) {
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

function Levels({ words, result }: Block) {
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
