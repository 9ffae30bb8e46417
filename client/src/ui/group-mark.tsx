/** The sign of a stakeholder group: a colour and a shape of its own, so that it is known without colour too. */
import { groupColour, groupShape } from './group-shapes.ts'

interface Props {
  /** Place of the group in the workshop's list, from 0; from the ninth on signs repeat. */
  index: number
  /** CSS length; default 1.1em. */
  size?: string | undefined
}

export function GroupMark({ index, size = 'var(--mark)' }: Props) {
  return (
    <svg
      viewBox="-12 -12 24 24"
      aria-hidden="true"
      focusable="false"
      style={{ width: size, height: size, flex: 'none' }}
    >
      <path d={groupShape(index)} fill={groupColour(index)} />
    </svg>
  )
}
