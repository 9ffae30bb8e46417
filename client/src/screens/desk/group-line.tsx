/** A group with its sign. */
import { GroupMark } from '../../ui/group-mark.tsx'
import styles from './desk.module.css'
import type { GroupName } from './use-group-names.ts'

interface Props {
  group: GroupName
}

export function GroupLine({ group: { name, index } }: Props) {
  return (
    <span className={styles.group}>
      {index >= 0 && <GroupMark index={index} />}
      <span>{name}</span>
    </span>
  )
}
