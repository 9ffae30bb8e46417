/** Yes against no, abstentions between: one line per item, most yes first. */
import type { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { bestFirst } from '../../result/figures.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { SplitBar } from '../../result/split-bar.tsx'
import { useFormats } from '../../result/use-formats.ts'
import styles from './spread.module.css'

interface Props {
  result: Result
  detail: VoteDetail
  shown?: Shown | undefined
}

export function YesNoSpread({ result, detail, shown }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  return (
    <ul aria-label={t('sums.yes')}>
      {sliceOf(bestFirst(result.items), shown).map(({ id, text, people }) => {
        const [no = 0, yes = 0] = detail.items.find((item) => item.id === id)?.spread ?? []
        const abstained = detail.ballots - yes - no
        return (
          <li key={id} className={styles.row}>
            <span className={styles.place}>{people.place}</span>
            <span className={styles.text}>{inWords(text)}</span>
            <SplitBar first={yes} between={abstained} second={no} />
            <span className={styles.figures}>
              <strong className={styles.figure}>
                {people.mean === null ? t('noFigure') : write.percent(people.mean)}
              </strong>
              <span className={styles.soft}>{t('vote.yesNo', { yes, no, abstained })}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
