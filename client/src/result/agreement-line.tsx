/** How far the room agrees on the order, as a figure, a word and the plain sentence of what was counted. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

interface Props {
  result: Result
}

export function AgreementLine({ result: { agreement, n } }: Props) {
  const { t } = useTranslation('result')
  if (agreement.overall === null || agreement.words === null) return null
  const share = Math.round(agreement.overall * 100)
  return (
    <div className={styles.agreement}>
      <p className={styles.agreementWord}>
        <span className={styles.agreementFigure}>{share}</span>
        <span>
          <strong>{t(`agreement.words.${agreement.words}`)}</strong>{' '}
          <span className={styles.soft}>{t('n', { n })}</span>
        </span>
      </p>
      <p className={styles.agreementSentence}>{t('agreement.sentence', { share })}</p>
    </div>
  )
}
