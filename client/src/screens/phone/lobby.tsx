/** Nothing to answer now: before the first step, between steps, or at the end. One's own way back stands here. */
import { displayCode } from '@cabildo/shared/join-code'
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { ParticipantView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { Session } from '../../net/session.ts'
import { Arcade } from '../../ui/arcade.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { IdeasButton } from './ideas-button.tsx'
import styles from './lobby.module.css'

interface Props {
  session: Session
  view: ParticipantView
  mine: Mine
  onIdeas: () => void
}

export function Lobby({ session, view, mine, onIdeas }: Props) {
  const { t } = useTranslation('phone')
  const text = useLocalText()
  const foreign = useForeign()
  const ended = view.workshop.status === 'ended'
  const mark = view.groups.findIndex(({ id }) => id === mine.group?.id)
  return (
    <div className={styles.lobby}>
      <div className={styles.sign}>
        <Icon name="check" size="2.4rem" />
      </div>
      <h1>{t(ended ? 'lobby.ended' : 'lobby.in')}</h1>
      <p className={styles.lead}>{t(ended ? 'lobby.thanks' : 'lobby.look')}</p>
      <Arcade />
      {mine.group && (
        <p className={styles.group} lang={foreign(mine.group.name)}>
          {mark >= 0 && <GroupMark index={mark} />}
          <strong>{text(mine.group.name)}</strong>
        </p>
      )}
      <IdeasButton onOpen={onIdeas} />
      <section className={styles.rejoin}>
        <h2>{t('lobby.rejoin')}</h2>
        <p className={styles.code}>{displayCode(session.rejoinCode)}</p>
        <p className={styles.help}>{t('lobby.rejoinHelp')}</p>
      </section>
    </div>
  )
}
