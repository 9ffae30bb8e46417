/** Who can see this answer: one word always in sight, the whole of it one tap away (S10). */
import type { Secrecy } from '@cabildo/shared/secrecy'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { isReadableOnTheWay } from '../transport.ts'
import styles from './activity-page.module.css'

interface Props {
  secrecy: Secrecy
}

const signs = { open: 'eye', confidential: 'eye-off', anonymous: 'lock' } as const

export function SecrecyLine({ secrecy }: Props) {
  const { t } = useTranslation('phone')
  return (
    <details className={styles.secrecy}>
      <summary>
        <Icon name={signs[secrecy]} size="1.2em" /> <span>{t(`secrecy.short.${secrecy}`)}</span>
      </summary>
      <p>{t(`secrecy.this.${secrecy}`)}</p>
      {isReadableOnTheWay(window.location) && <p>{t('secrecy.http')}</p>}
    </details>
  )
}
