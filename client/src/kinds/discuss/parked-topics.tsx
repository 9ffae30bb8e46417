/** The parking lot on a phone: topics set aside, with what became of them. */
import type { Topic } from '@cabildo/shared/kinds/discuss/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import styles from './phone.module.css'

export function ParkedTopics({ topics }: { topics: readonly Topic[] }) {
  const { t } = useTranslation('kind-discuss')
  const text = useLocalText()
  const foreign = useForeign()
  if (topics.length === 0) return null
  return (
    <details className={styles.parked}>
      <summary>{t('parking.titleCount', { count: topics.length })}</summary>
      <p className={styles.small}>{t('parking.what')}</p>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <span lang={foreign(topic.text)}>
              {topic.text === null ? t('parking.private') : text(topic.text)}
            </span>
            {topic.outcome !== null && (
              <strong className={styles.fate} lang={foreign(topic.outcome)}>
                → {text(topic.outcome)}
              </strong>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
