/** At the door: who let themselves in by the code waits here until a facilitator lets them in. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { ParticipantView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-browser-location'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { leave } from '../../net/joining.ts'
import type { Session } from '../../net/session.ts'
import { Arcade } from '../../ui/arcade.tsx'
import { Button } from '../../ui/button.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './lobby.module.css'

interface Props {
  session: Session
  view: ParticipantView
  mine: Mine
}

export function AtDoor({ session, view, mine }: Props) {
  const { t } = useTranslation('phone')
  const text = useLocalText()
  const foreign = useForeign()
  const mark = view.groups.findIndex(({ id }) => id === mine.group?.id)
  return (
    <div className={styles.lobby}>
      <h1>{t('atDoor.title')}</h1>
      <p className={styles.lead}>{t('atDoor.text')}</p>
      <Arcade />
      {mine.group && (
        <p className={styles.group} lang={foreign(mine.group.name)}>
          {mark >= 0 && <GroupMark index={mark} />}
          <strong>{text(mine.group.name)}</strong>
        </p>
      )}
      <Button
        onClick={() => {
          leave(session.code)
          navigate(`/j/${session.code}`)
        }}
      >
        {t('atDoor.leave')}
      </Button>
    </div>
  )
}
