/** The evidence that stands between two rounds of the same question. */
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import styles from './evidence.module.css'

interface Props {
  evidence: LocalText | undefined
  /** Which time people are asked. */
  asked: number
}

export function Evidence({ evidence, asked }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const foreign = useForeign()
  if (asked < 2 || !text(evidence)) return null
  return (
    <section className={styles.evidence} aria-label={t('evidence')}>
      <p className={styles.title}>{t('evidence')}</p>
      <p className={styles.text} lang={foreign(evidence)}>
        {text(evidence)}
      </p>
    </section>
  )
}
