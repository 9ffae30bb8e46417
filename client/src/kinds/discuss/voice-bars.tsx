/** Voice balance: how often each group has spoken, beside who is here and the seats it should have. */
import type { Voices } from '@cabildo/shared/kinds/discuss/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { GroupSeats } from '../../ui/group-seats.tsx'
import { useGroupNames } from './use-group-names.ts'

interface Props {
  voices: Voices
  room: readonly RoomGroup[]
}

export function VoiceBars({ voices: { total, parts, rest, withheld }, room }: Props) {
  const { t } = useTranslation('kind-discuss')
  const groupOf = useGroupNames(room)
  if (total === null) return null
  if (total === 0) return <p>{t('voice.none')}</p>
  if (withheld) return <p>{t('voice.withheld', { count: total })}</p>
  const others = room.filter(({ id }) => !parts.some(({ group }) => group === id))
  const pooled = {
    name: t('group.others'),
    mark: room.length,
    seats: others.reduce((sum, { seats }) => sum + seats, 0),
    present: others.reduce((sum, { present }) => sum + present, 0),
  }
  const told = parts.map(({ group, turns }) => ({ id: group ?? '', turns, ...groupOf(group) }))
  const untold =
    rest === null
      ? others.map(({ id }) => ({ id: id ?? '', turns: 0, ...groupOf(id) }))
      : [{ id: 'rest of the room', turns: rest, ...pooled }]
  return (
    <GroupSeats
      label={t('voice.title')}
      rows={[...told, ...untold].map(({ id, name, mark, turns, seats, present }) => {
        const count = turns ?? 0
        const here = seats > 0 ? t('voice.seats', { present, seats }) : t('voice.present', { present })
        return {
          id,
          name,
          mark,
          present: count,
          target: null,
          text: `${t('voice.turns', { count })} · ${here}`,
        }
      })}
    />
  )
}
