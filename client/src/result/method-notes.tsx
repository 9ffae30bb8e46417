/** How it was counted, in words: one line per method of the result. */
import type { MethodNote } from '@cabildo/shared/kinds/kind'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

interface Props {
  methods: readonly MethodNote[]
}

export function MethodNotes({ methods }: Props) {
  const { t } = useTranslation(['result', 'report'])
  return (
    <details className={styles.methods}>
      <summary>{t('methods')}</summary>
      <ul>
        {methods.map(({ key, params }) => (
          <li key={key}>{t(`report:method.${key}`, params ?? {})}</li>
        ))}
      </ul>
    </details>
  )
}
