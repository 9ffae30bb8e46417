/** Who is in the room against the target seats, by stakeholder group. */
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { GroupSeats } from '../ui/group-seats.tsx'

interface Props {
  room: readonly RoomGroup[]
}

export function RoomSeats({ room }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  return (
    <GroupSeats
      label={t('seats.label')}
      rows={room.map(({ id, name, seats, present }, index) => ({
        id: id ?? 'none',
        name: name === null ? t('seats.noGroup') : inWords(name),
        mark: index,
        present,
        target: seats === 0 ? null : seats,
        text: seats === 0 ? t('seats.present', { present }) : t('seats.of', { present, seats }),
      }))}
    />
  )
}
