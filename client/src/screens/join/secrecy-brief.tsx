/** Beside the button that joins: in one line what holds for answers here, and the way to the whole of it (S10). */
import type { Secrecy } from '@cabildo/shared/secrecy'
import { useTranslation } from 'react-i18next'
import { isReadableOnTheWay } from '../transport.ts'
import styles from './join-form.module.css'

interface Props {
  secrecy: readonly Secrecy[]
}

export function SecrecyBrief({ secrecy }: Props) {
  const { t } = useTranslation('phone')
  const modes = secrecy.map((mode) => t(`secrecy.brief.${mode}`)).join(', ')
  return (
    <p className={styles.brief}>
      {modes && t('secrecy.brief.answers', { modes })}{' '}
      {isReadableOnTheWay(window.location) && t('secrecy.brief.http')}{' '}
      <a href="#secrecy">{t('secrecy.brief.whole')}</a>
    </p>
  )
}
