/** Who can see what one answers, said before joining, for the modes on the agenda and the network one is on (S10). */
import type { Secrecy } from '@cabildo/shared/secrecy'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { isReadableOnTheWay } from '../transport.ts'
import styles from './join-form.module.css'

interface Props {
  secrecy: readonly Secrecy[]
}

export function SecrecyNotice({ secrecy }: Props) {
  const { t } = useTranslation('phone')
  return (
    <section className={styles.notice} aria-labelledby="secrecy">
      <h2 id="secrecy">
        <Icon name="eye" /> <span>{t('secrecy.title')}</span>
      </h2>
      <ul>
        {secrecy.map((mode) => (
          <li key={mode}>{t(secrecy.length === 1 ? `secrecy.all.${mode}` : `secrecy.some.${mode}`)}</li>
        ))}
        {isReadableOnTheWay(window.location) && <li>{t('secrecy.http')}</li>}
      </ul>
    </section>
  )
}
