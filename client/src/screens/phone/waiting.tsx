/** A question that is announced and not yet open. */
import type { Secrecy } from '@cabildo/shared/secrecy'
import { useTranslation } from 'react-i18next'
import styles from './activity-page.module.css'

interface Props {
  secrecy: Secrecy
}

export function Waiting({ secrecy }: Props) {
  const { t } = useTranslation('phone')
  return (
    <div className={styles.waiting}>
      <p>
        <strong>{t('waiting.soon')}</strong>
      </p>
      <p>{t(`secrecy.this.${secrecy}`)}</p>
    </div>
  )
}
