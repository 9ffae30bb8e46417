/** The distribution: per row, and per heading under it, a bar of 100 % with the percentage of every label, and the same as a table. */
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import type { ChartTableData } from '../../ui/charts/chart-table.tsx'
import { Legend } from '../../ui/charts/legend.tsx'
import { classNames } from '../../ui/class-names.ts'
import { ShareBar } from './share-bar.tsx'
import styles from './share-chart.module.css'
import { type ShareLine, type ShareRow, shareLines, shareParts, sharesLabels } from './share-rows.ts'
import { ShareWords } from './share-words.tsx'

interface Props {
  config: AssessConfig
  rows: readonly ShareRow[]
  /** Which of `shareParts`, where there is no room for all. */
  shown?: Shown | undefined
  /** Offers the numbers as a table to the eye too. */
  withTable?: boolean | undefined
}

export function ShareChart({ config, rows, shown, withTable }: Props) {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const table = useShareTable(config, rows)
  const lines = sliceOf(shareParts(rows), shown).flat()
  const isOneKey = sharesLabels(rows)
  const underHeadings = config.headings.length > 0
  const key = isOneKey ? (rows[0]?.bars[0]?.segments ?? []) : []
  const headingOf = (id: string) => text(config.headings.find((heading) => heading.id === id)?.text)
  return (
    <ChartFrame
      title={t('shares.title')}
      desc={t('shares.desc', { count: rows.length })}
      tableToggle={withTable ? t('result:numbers') : undefined}
      table={table}
      legend={
        isOneKey ? (
          <Legend
            entries={key.map(({ place, label, tone }) => ({
              id: String(place),
              sign: <span className={styles.sign} style={{ background: tone.fill }} />,
              text: label,
            }))}
          />
        ) : undefined
      }
    >
      {lines.map(({ row, bar, opens }, at) => (
        <div key={`${row.item.id} ${bar.heading}`}>
          {underHeadings && (opens || at === 0) && <p className={styles.title}>{text(row.item.text)}</p>}
          <div className={classNames(styles.row, underHeadings && styles.under)}>
            <span className={styles.label}>
              {underHeadings ? headingOf(bar.heading) : text(row.item.text)}
            </span>
            <span className={classNames(styles.bar, isOneKey && bar.middle === '' && styles.aside)}>
              <ShareBar bar={bar} />
              <ShareWords bar={bar} withoutLabels={isOneKey} />
            </span>
          </div>
        </div>
      ))}
    </ChartFrame>
  )
}

function useShareTable(config: AssessConfig, rows: readonly ShareRow[]): ChartTableData {
  const { t } = useTranslation(['kind-assess', 'result'])
  const text = useLocalText()
  const write = useFormats()
  const isOneKey = sharesLabels(rows)
  const labels = isOneKey
    ? (rows[0]?.bars[0]?.segments.map(({ label }) => label) ?? [])
    : [t('shares.answers')]
  const headingOf = (id: string) => text(config.headings.find((heading) => heading.id === id)?.text)
  const figures = ({ bar: { segments, n } }: ShareLine) => {
    const said = segments.map(({ count, share }) => (n === 0 ? '–' : `${write.percent(share)} (${count})`))
    if (isOneKey) return said
    return [segments.map(({ label }, at) => `${label}: ${said[at]}`).join(' · ')]
  }
  return {
    columns: [t('result:item'), ...labels, t('shares.n'), t('unknown')],
    rows: shareLines(rows).map((line) => ({
      id: `${line.row.item.id} ${line.bar.heading}`,
      head: [text(line.row.item.text), headingOf(line.bar.heading)].filter(Boolean).join(' · '),
      cells: [...figures(line), write.count(line.bar.n), write.count(line.bar.unknown)],
    })),
  }
}
