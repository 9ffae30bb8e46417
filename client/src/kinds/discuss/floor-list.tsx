/** Who has the floor and who may come next, with the rule of the suggestion in words. */
import type { DiscussShow, Speaker } from '@cabildo/shared/kinds/discuss/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './board.module.css'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  show: Pick<DiscussShow, 'speaking' | 'queue' | 'waiting'>
  room: readonly RoomGroup[]
  /** How many of the queue there is room for. */
  most: number
}

export function FloorList({ show: { speaking, queue, waiting }, room, most }: Props) {
  const { t } = useTranslation('kind-discuss')
  const groupOf = useGroupNames(room)
  const face = ({ group, name }: Speaker) => {
    const { name: groupName, mark } = groupOf(group)
    return (
      <>
        <GroupMark index={mark} />
        <span>
          {name !== null && <span className={styles.name}>{name}</span>}
          <span className={name === null ? undefined : styles.group}>{groupName}</span>
        </span>
      </>
    )
  }
  const next = queue.slice(0, most)
  return (
    <aside className={styles.floor} aria-label={t('floor.title')}>
      {speaking && (
        <p className={styles.speaking}>
          <span className={styles.floorKicker}>{t('floor.speaking')}</span>
          <strong className={styles.speaker}>{face(speaking)}</strong>
        </p>
      )}
      {next.length > 0 && (
        <>
          <p className={styles.floorKicker}>{t('floor.next')}</p>
          <Fit count={next.length} of={JSON.stringify([speaking, queue])}>
            {(shown) => (
              <ol className={styles.queue}>
                {sliceOf(next, shown).map((speaker) => (
                  <li key={speaker.hand} className={styles.speaker}>
                    {face(speaker)}
                  </li>
                ))}
              </ol>
            )}
          </Fit>
          {waiting > next.length && (
            <p className={styles.rule}>{t('floor.more', { count: waiting - next.length })}</p>
          )}
          <p className={styles.rule}>{t('floor.ruleShort')}</p>
        </>
      )}
    </aside>
  )
}
