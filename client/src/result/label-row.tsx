/** One item with its label: words, the line from the least to the most convinced group, the figures. */
import type { ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { Badge } from '../ui/badge.tsx'
import styles from './label-list.module.css'
import { SupportRange } from './support-range.tsx'
import { useFormats } from './use-formats.ts'

interface Props {
  item: ResultItem
  /** The one group whose priority it is. */
  owner: string | null
  fact: string | null
  threshold: number
}

export function LabelRow({
  item: { text, label, why, people, shape, basis },
  owner,
  fact,
  threshold,
}: Props) {
  const { t } = useTranslation(['result', 'common'])
  const inWords = useLocalText()
  const write = useFormats()
  const kind = label ?? 'undecided'
  const low = why.lowest
  const high = why.highest
  return (
    <li className={styles.row}>
      <span className={styles.text}>
        {inWords(text)}
        {fact !== null && <span className={styles.fact}>{fact}</span>}
        {(basis === 'pooled' || basis === 'room') && (
          <span className={styles.fact}>{t(`basis.${basis}`)}</span>
        )}
        {(shape === 'polarised' || shape === 'spread') && (
          <span className={styles.fact}>{t(`say.shape.${shape}`)}</span>
        )}
      </span>
      <span className={styles.badge}>
        <Badge kind={kind} text={t(`common:label.${kind}`)} />
        {owner !== null && <span className={styles.owner}>{owner}</span>}
      </span>
      <span className={styles.line}>
        <SupportRange {...why} threshold={threshold} />
      </span>
      <span className={styles.figures}>
        <strong>{why.overall === null ? t('noFigure') : write.percent(why.overall)}</strong>{' '}
        <span className={styles.n}>{t('n', { n: people.answered })}</span>
        {low !== null && high !== null && (
          <span className={styles.groups}>
            {t('why.range', { low: write.percent(low), high: write.percent(high) })}
          </span>
        )}
      </span>
    </li>
  )
}
