/** Labels without order: which one most people chose, and how many of them. */
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import styles from './leading-lines.module.css'
import { type ShareLine, type ShareRow, shareLines } from './share-rows.ts'

interface Props {
  rows: readonly ShareRow[]
  headingOf: (id: string) => string
  shown?: Shown | undefined
}

export function LeadingLines({ rows, headingOf, shown }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const write = useFormats()
  const leading = ({ bar: { segments, n, unknown } }: ShareLine) => {
    if (n === 0) return unknown > 0 ? t('allUnknown', { count: unknown }) : t('nobody')
    const most = Math.max(...segments.map(({ count }) => count))
    const first = segments.filter(({ count }) => count === most).map(({ label }) => label)
    if (first.length > 1) return t('leading.tied', { labels: write.list(first) })
    return t('leading.one', { label: first[0], share: write.percent(most / n), n })
  }
  return (
    <ul aria-label={t('leading.title')}>
      {sliceOf(shareLines(rows), shown).map((line) => (
        <li key={`${line.row.item.id} ${line.bar.heading}`} className={styles.row}>
          <span className={styles.text}>
            {[text(line.row.item.text), headingOf(line.bar.heading)].filter(Boolean).join(' · ')}
          </span>
          <strong className={styles.leading}>{leading(line)}</strong>
        </li>
      ))}
    </ul>
  )
}
