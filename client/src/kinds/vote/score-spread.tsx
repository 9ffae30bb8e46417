/** Scores as they fell: per item a bar for every score, the mean, the middle, and how many scored it; best mean first. */
import type { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst } from '../../result/figures.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { useFormats } from '../../result/use-formats.ts'
import styles from './spread.module.css'

interface Props {
  result: Result
  detail: VoteDetail
  shown?: Shown | undefined
}

export function ScoreSpread({ result, detail, shown }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const middle = (median: [number, number] | null | undefined) => {
    if (!median) return ''
    const [low, high] = median
    return t(low === high ? 'vote.median' : 'vote.medianBetween', { low, high })
  }
  return (
    <ul aria-label={t('sums.scores')}>
      {sliceOf(bestFirst(result.items), shown).map(({ id, text, people }) => {
        const own = detail.items.find((item) => item.id === id)
        const spread = own?.spread ?? []
        const highest = Math.max(1, ...spread)
        return (
          <li key={id} className={styles.row}>
            <span className={styles.place}>{people.few ? '' : people.place}</span>
            <span className={styles.text}>{inWords(text)}</span>
            <span className={styles.scale}>
              <span className={styles.soft} aria-hidden="true">
                0
              </span>
              <span className={styles.histogram}>
                {spread.map((count, score) => (
                  <span key={`score ${score}`} className={styles.column}>
                    <span className={styles.level} style={{ height: `${(count / highest) * 100}%` }} />
                    <span className="sr-only">{t('vote.scores', { people: count, score })} </span>
                  </span>
                ))}
              </span>
              <span className={styles.soft} aria-hidden="true">
                {detail.cap}
              </span>
            </span>
            <span className={styles.figures}>
              <strong className={styles.figure}>
                {people.mean === null ? t('noFigure') : write.mean(people.mean)}
              </strong>
              <span className={styles.soft}>
                {people.few ? t('tooFew') : middle(own?.median)} · {t('n', { n: people.answered })}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
