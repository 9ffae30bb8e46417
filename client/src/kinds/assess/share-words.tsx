/** The figures of one bar in words: each label with its percentage, then how many answered and how many do not know. */
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../result/use-formats.ts'
import { ROOM_FOR_TEXT, type ShareBarData } from './share-rows.ts'
import styles from './share-words.module.css'

interface Props {
  bar: ShareBarData
  /** A key over all rows says the labels already: only what has no room in its segment is said here. */
  withoutLabels?: boolean | undefined
}

export function ShareWords({ bar: { segments, n, unknown, middle }, withoutLabels }: Props) {
  const { t } = useTranslation('kind-assess')
  const write = useFormats()
  if (n === 0) {
    return (
      <span className={styles.words}>{unknown > 0 ? t('allUnknown', { count: unknown }) : t('nobody')}</span>
    )
  }
  return (
    <span className={styles.words}>
      {segments
        .filter(({ count, share }) => count > 0 && !(withoutLabels && share >= ROOM_FOR_TEXT))
        .map(({ place, label, share, tone }) => (
          <span key={place} className={styles.label}>
            <span className={styles.sign} style={{ background: tone.fill }} aria-hidden="true" />
            {label} <strong>{write.percent(share)}</strong>
          </span>
        ))}
      {middle && <span className={styles.label}>{middle}</span>}
      <span className={styles.n}>
        {t('n', { n })}
        {unknown > 0 && ` · ${t('unknownCount', { count: unknown })}`}
      </span>
    </span>
  )
}
