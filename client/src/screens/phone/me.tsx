/** Who one is in this workshop: name, group, the way back, and the language to read in. */
import { displayCode } from '@cabildo/shared/join-code'
import type { Mine } from '@cabildo/shared/workshop/mine'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import type { Session } from '../../net/session.ts'
import styles from './phone.module.css'

interface Props {
  session: Session
  mine: Mine | null
}

export function Me({ session, mine }: Props) {
  const { t } = useTranslation(['phone', 'common'])
  const text = useLocalText()
  return (
    <dl className={styles.facts}>
      {mine?.name && (
        <div>
          <dt>{t('me.name')}</dt>
          <dd>{mine.name}</dd>
        </div>
      )}
      <div>
        <dt>{t('me.group')}</dt>
        <dd>{mine?.group ? text(mine.group.name) : t('common:group.none')}</dd>
      </div>
      <div>
        <dt>{t('me.rejoin')}</dt>
        <dd className={styles.code}>{displayCode(session.rejoinCode)}</dd>
      </div>
      <div>
        <dt>{t('common:language')}</dt>
        <dd>
          <LanguageSwitch />
        </dd>
      </div>
    </dl>
  )
}
