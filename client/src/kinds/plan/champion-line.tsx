/** Who stands for a row: sign, name and group; or, not to be overlooked, that nobody does yet. */
import type { Ask, Part, Pledge } from '@cabildo/shared/kinds/plan/schema'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import styles from './champion-line.module.css'

interface Props {
  as: Part
  pledge: Pledge | undefined
  ask: Ask | undefined
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
  /** The reader's own. */
  own?: boolean | undefined
  /** For the wall: without the group's name, which its sign stands for. */
  short?: boolean | undefined
}

export function ChampionLine({ as, pledge, ask, groups, own, short }: Props) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  const groupName = (id: string | null) => inWords(groups.find((group) => group.id === id)?.name)
  if (pledge) {
    const at = pledge.group === null ? -1 : groups.findIndex(({ id }) => id === pledge.group)
    const group = at < 0 ? '' : groupName(pledge.group)
    return (
      <span className={styles.line}>
        {at < 0 ? <Icon name="person" size="1.1em" /> : <GroupMark index={at} size="1em" />}
        <span>
          <span className={short && as === 'champion' ? 'sr-only' : styles.part}>{t(`part.${as}`)}: </span>
          <strong className={styles.name}>{pledge.name}</strong>
          {group !== '' && <span className={short ? 'sr-only' : undefined}> ({group})</span>}
          {own && <span className={styles.own}> · {t('you')}</span>}
          {pledge.onBehalf && !short && <span className={styles.part}> · {t('onBehalf')}</span>}
        </span>
      </span>
    )
  }
  const asked = ask && [ask.name, groupName(ask.group)].filter(Boolean).join(', ')
  return (
    <span className={classNames(styles.line, as === 'champion' ? styles.missing : styles.open)}>
      <Icon name={as === 'champion' ? 'alert' : 'person'} size="1.1em" />
      <span>
        {t(`nobody.${as}`)}
        {asked && <span> · {t('asked', { who: asked })}</span>}
      </span>
    </span>
  )
}
