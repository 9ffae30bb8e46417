/** √ and ? as the table they come from: a row may hold both, each with the share of people who put it there. */
import { TICK } from '@cabildo/shared/kinds/assess/scale'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import { classNames } from '../../ui/class-names.ts'
import type { ShareRow } from './share-rows.ts'
import { ShareWords } from './share-words.tsx'
import styles from './tick-table.module.css'

interface Props {
  rows: readonly ShareRow[]
  shown?: Shown | undefined
}

const MARKS = [
  { sign: '√', own: TICK.inPlace, key: 'ticks.inPlace' },
  { sign: '?', own: TICK.question, key: 'ticks.question' },
] as const

export function TickTable({ rows, shown }: Props) {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const write = useFormats()
  return (
    <table className={styles.table}>
      <caption className="sr-only">{t('ticks.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('result:item')}
          </th>
          {MARKS.map(({ sign, key }) => (
            <th key={sign} scope="col" className={styles.column}>
              {sign} {t(key)}
            </th>
          ))}
          <th scope="col" className={styles.column}>
            {t('ticks.both')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sliceOf(rows, shown).map(({ item, bars }) => {
          const bar = bars[0]
          const shareAt = (place: number) => bar?.segments[place]?.share ?? 0
          const both = shareAt(TICK.both)
          return (
            <tr key={item.id}>
              <th scope="row" className={styles.head}>
                {text(item.text)} {bar && <ShareWords bar={bar} withoutLabels />}
              </th>
              {MARKS.map(({ sign, own }) => {
                const share = shareAt(own) + both
                return (
                  <td key={sign} className={classNames(styles.cell, share >= 0.5 && styles.most)}>
                    {share > 0 ? (
                      <>
                        <span className={styles.sign}>{sign}</span> {write.percent(share)}
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
              <td className={styles.cell}>{write.percent(both)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
