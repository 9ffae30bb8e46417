/** That so few answers are notes and no measurement, and that raised hands say no more than how many they were. */
import { FEWEST_TO_MEASURE } from '@cabildo/shared/methods/answer-shape'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

interface Props {
  result: Pick<Result, 'n' | 'byHand'>
}

export function FewNote({ result: { n, byHand } }: Props) {
  const { t } = useTranslation('result')
  const few = n > 0 && n < FEWEST_TO_MEASURE
  if (!few && !byHand) return null
  return (
    <>
      {few && <p className={styles.finding}>{t('say.few', { count: n })}</p>}
      {byHand && <p className={styles.finding}>{t('say.byHand')}</p>}
    </>
  )
}
