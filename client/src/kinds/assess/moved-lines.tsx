/** Before and after: where those who answered both rounds stood and stand, row by row. */
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import styles from './moved-lines.module.css'
import { ShareBar } from './share-bar.tsx'
import { barOf } from './share-rows.ts'
import { ShareWords } from './share-words.tsx'
import type { Assessed } from './use-assessed.ts'
import { useScaleWords } from './use-scale-words.ts'

interface Props {
  assessed: Pick<Assessed, 'rows' | 'detail'>
  shown?: Shown | undefined
}

export function MovedLines({ assessed: { rows, detail }, shown }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const { labels } = useScaleWords()
  return (
    <ul aria-label={t('moved.title')}>
      {sliceOf(rows, shown).map(({ item, scale }) => {
        const moved = detail.rows.find(({ id }) => id === item.id)?.moved
        const bar = (counts: readonly number[]) => barOf(scale, labels(scale), counts)
        return (
          <li key={item.id} className={styles.row}>
            <p className={styles.text}>{text(item.text)}</p>
            {!moved && <p className={styles.changed}>{t('moved.few')}</p>}
            {moved &&
              (['before', 'now'] as const).map((when) => (
                <div key={when} className={styles.bar}>
                  <span>{t(`moved.${when}`)}</span>
                  <span>
                    <ShareBar bar={bar(moved[when])} />
                    <ShareWords bar={bar(moved[when])} />
                  </span>
                </div>
              ))}
            {moved && (
              <p className={styles.changed}>
                {t('moved.changed', { count: moved.changed, both: moved.both })}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
