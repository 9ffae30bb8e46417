/** The speaking list in the console: who has the floor, whom the rule suggests next, and how often each group has spoken. */
import type { DiscussManage, Speaker } from '@cabildo/shared/kinds/discuss/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { Button } from '../../ui/button.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import desk from '../desk.module.css'
import { AddSpeaker } from './add-speaker.tsx'
import styles from './facilitator.module.css'
import type { Leading } from './leading.ts'
import { useGroupNames } from './use-group-names.ts'
import { VoiceBars } from './voice-bars.tsx'

interface Props extends Leading {
  manage: DiscussManage
  room: readonly RoomGroup[]
  /** People may be announced by name. */
  named: boolean
}

export function FloorDesk({ manage, room, named, ...leading }: Props) {
  const { t } = useTranslation('kind-discuss')
  const groupOf = useGroupNames(room)
  const { run, attempt } = leading
  const { speaking, queue, waiting, voices } = manage
  const wordsOf = ({ group, name }: Speaker) => {
    const { name: groupName } = groupOf(group)
    return name === null ? groupName : `${name} · ${groupName}`
  }
  const face = (speaker: Speaker) => (
    <span className={styles.speaker}>
      <GroupMark index={groupOf(speaker.group).mark} /> <span>{wordsOf(speaker)}</span>
    </span>
  )
  const give = (speaker: Speaker) => {
    run(
      `floor ${speaker.hand}`,
      { type: 'give-floor', hand: speaker.hand },
      t('said.floor', { speaker: wordsOf(speaker) }),
    ).catch(() => {})
  }
  const act = (name: string, action: Parameters<typeof run>[1], done: string) => () => {
    run(name, action, done).catch(() => {})
  }
  return (
    <>
      <section className={styles.now}>
        <h3>{t('floor.speaking')}</h3>
        {speaking === null ? (
          <p className={desk.help}>{t('floor.nobody')}</p>
        ) : (
          <p className={styles.row}>
            {face(speaking)}
            <Button
              icon="stop"
              busy={attempt.busy === 'floor end'}
              onClick={act('floor end', { type: 'end-turn' }, t('said.turnEnded'))}
            >
              {t('floor.end')}
            </Button>
          </p>
        )}
      </section>
      <section>
        <h3>{t('floor.next')}</h3>
        <p className={desk.help}>{t('floor.rule')}</p>
        {queue.length === 0 && <p>{t('floor.empty')}</p>}
        <ol className={styles.queue}>
          {queue.map((speaker, index) => (
            <li key={speaker.hand} className={styles.row}>
              <span className={styles.place}>{index + 1}</span>
              {face(speaker)}
              <Button
                look={index === 0 ? 'primary' : 'secondary'}
                icon="play"
                busy={attempt.busy === `floor ${speaker.hand}`}
                onClick={() => give(speaker)}
              >
                {t('floor.give')}
                <span className="sr-only">: {wordsOf(speaker)}</span>
              </Button>
              <Button
                look="quiet"
                icon="close"
                busy={attempt.busy === `floor off ${speaker.hand}`}
                onClick={act(
                  `floor off ${speaker.hand}`,
                  { type: 'lower-hand', hand: speaker.hand },
                  t('said.takenOff', { speaker: wordsOf(speaker) }),
                )}
              >
                {t('floor.off')}
                <span className="sr-only">: {wordsOf(speaker)}</span>
              </Button>
            </li>
          ))}
        </ol>
        {waiting > queue.length && (
          <p className={desk.help}>{t('floor.more', { count: waiting - queue.length })}</p>
        )}
        <RefusalLine attempt={attempt} of="floor" />
        <AddSpeaker room={room} named={named} {...leading} />
      </section>
      <section>
        <h3>{t('voice.title')}</h3>
        <p className={desk.help}>{t(named ? 'voice.what' : 'voice.whatSecret')}</p>
        <VoiceBars voices={voices} room={room} />
      </section>
    </>
  )
}
