/** That so few answers are notes and no measurement. */
import { FEWEST_TO_MEASURE } from '@cabildo/shared/methods/answer-shape'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

interface Props {
  result: Pick<Result, 'n'>
}

export function FewNote({ result: { n } }: Props) {
  const { t } = useTranslation('result')
  if (n === 0 || n >= FEWEST_TO_MEASURE) return null
  return <p className={styles.finding}>{t('say.few', { count: n })}</p>
}
