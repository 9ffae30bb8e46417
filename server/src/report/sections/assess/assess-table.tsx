/** Rows of one scale: per row and heading the percentage of each label, who does not know, the middle, and the widest gap. */
import { type Gap, gapsOf } from '@cabildo/shared/kinds/assess/gaps'
import type { AssessCell, AssessConfig, AssessDetail, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { groupName } from '../../group-name.ts'
import type { Translator } from '../../translator.ts'
import { gapText, labelsText, meanText } from './scale-text.ts'

type Props = {
  words: Translator
  result: Result
  config: AssessConfig
  detail: AssessDetail
  scale: Scale
  ids: readonly string[]
}

export function AssessTable({ words, result, config, detail, scale, ids }: Props) {
  const { t, local, number, percent } = words
  const labels = labelsText(words, scale)
  const gaps = gapsOf(result)
  const isUnder = config.headings.length > 0
  const rows = detail.rows.filter(({ id }) => ids.includes(id))
  const textOf = (id: string) => local(result.items.find((item) => item.id === id)?.text)
  const headingOf = (id: string) => local(config.headings.find((heading) => heading.id === id)?.text)
  const gapOf = (item: string, heading: string) =>
    gaps.find((gap) => gap.item === item && (gap.heading ?? '') === heading)
  const share = (count: number, n: number) =>
    n === 0 ? '–' : t('assess.cell', { share: percent(count / n), count })
  return (
    <div className="wide">
      <table>
        <caption>{t('assess.shares')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {isUnder ? <th scope="col">{t(`assess.heading.${config.headingsAre}`)}</th> : null}
            {labels.map((label) => (
              <th scope="col" className="n" key={label}>
                {label}
              </th>
            ))}
            <th scope="col" className="n">
              {t('assess.n')}
            </th>
            {config.dontKnow ? (
              <th scope="col" className="n">
                {t('assess.unknown')}
              </th>
            ) : null}
            {scale.type === 'choice' ? null : <th scope="col">{t(middleName(scale))}</th>}
            <th scope="col">{t('assess.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ id, cells }) =>
            cells.map((cell) => (
              <tr key={`${id} ${cell.heading}`} data-assess={id} data-heading={cell.heading}>
                <th scope="row">
                  <bdi>{textOf(id)}</bdi>
                  {cell.n === 0 && cell.unknown > 0 ? (
                    <div className="note">{t('assess.allUnknown')}</div>
                  ) : null}
                </th>
                {isUnder ? (
                  <td>
                    <bdi>{headingOf(cell.heading)}</bdi>
                  </td>
                ) : null}
                {cell.counts.map((count, place) => (
                  <td className="n" key={labels[place] ?? place}>
                    {share(count, cell.n)}
                  </td>
                ))}
                <td className="n">{number(cell.n)}</td>
                {config.dontKnow ? <td className="n">{number(cell.unknown)}</td> : null}
                {scale.type === 'choice' ? null : <td>{middleText(words, scale, cell)}</td>}
                <td>
                  <GapText words={words} result={result} scale={scale} gap={gapOf(id, cell.heading)} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

function middleName({ type }: Scale): string {
  if (type === 'ordinal') return 'assess.median'
  return type === 'numeric' ? 'assess.middle' : 'assess.mean'
}

function middleText(words: Translator, scale: Scale, { median, middle, mean }: AssessCell): string {
  const { t, number } = words
  if (middle) {
    const half = t('assess.between', { one: number(middle.low, 1), other: number(middle.high, 1) })
    return `${number(middle.median, 1)} (${half})`
  }
  if (scale.type !== 'ordinal') return mean === null ? '–' : meanText(words, scale, mean)
  if (median === null) return '–'
  const labels = labelsText(words, scale)
  const [low, high] = median
  const one = labels[low] ?? ''
  return low === high ? one : t('assess.between', { one, other: labels[high] ?? '' })
}

function GapText(props: { words: Translator; result: Result; scale: Scale; gap: Gap | undefined }) {
  const { words, result, scale, gap } = props
  if (gap === undefined || gap.gap === 0) return '–'
  const side = ({ id, mean }: Gap['high']) =>
    `${groupName(words, result, id)} (${meanText(words, scale, mean)})`
  return words.t('assess.gapLine', {
    gap: gapText(words, scale, gap.gap),
    high: side(gap.high),
    low: side(gap.low),
  })
}
