/** Rows against headings, each cell with its words and figure, tinted by height: it is its own table. */
import { shareOfScale } from '@cabildo/shared/kinds/assess/figure'
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessCell, AssessConfig, AssessDetail, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './heat-table.module.css'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  config: AssessConfig
  items: readonly Pick<Item, 'id' | 'text'>[]
  detail: AssessDetail
  shown?: Shown | undefined
}

const heat = (share: number) => Math.min(5, Math.max(1, Math.ceil(share * 5)))

export function HeatTable({ config, items, detail, shown }: Props) {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const words = useScaleWords()
  const write = useFormats()
  const weighs = new Set(config.headings.map(({ weight }) => weight)).size > 1
  /** Labels without order have no height: the one most chosen is named. */
  const said = (scale: Scale, cell: AssessCell) => {
    if (cell.mean !== null) return words.mean(scale, cell.mean)
    const most = Math.max(...cell.counts)
    const labels = words.labels(scale).filter((_, place) => cell.counts[place] === most)
    return t('mean.share', { share: write.percent(most / cell.n), label: labels.join(' / ') })
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">{t(`heat.${config.headingsAre}`)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('result:item')}
            </th>
            {config.headings.map(({ id, text: heading, weight }) => (
              <th key={id} scope="col" className={styles.column}>
                {text(heading)} {weighs && <span className={styles.weight}>{t('weighs', { weight })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sliceOf(items, shown).map((item) => {
            const scale = scaleOf(config, item.id)
            const cells = detail.rows.find(({ id }) => id === item.id)?.cells ?? []
            return (
              <tr key={item.id}>
                <th scope="row" className={styles.head}>
                  {text(item.text)}
                </th>
                {config.headings.map(({ id }) => {
                  const cell = cells.find(({ heading }) => heading === id)
                  const isAnswered = cell !== undefined && cell.n > 0
                  const step = isAnswered && cell.mean !== null ? heat(shareOfScale(scale, cell.mean)) : null
                  return (
                    <td
                      key={id}
                      className={classNames(styles.cell, step === null && styles.none)}
                      style={
                        step === null
                          ? undefined
                          : { background: `var(--heat-${step})`, color: `var(--heat-ink-${step})` }
                      }
                    >
                      {isAnswered && said(scale, cell)}{' '}
                      {!isAnswered &&
                        (cell !== undefined && cell.unknown > 0
                          ? t('allUnknown', { count: cell.unknown })
                          : t('nobody'))}
                      {isAnswered && <span className={styles.n}>{t('n', { n: cell.n })}</span>}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
