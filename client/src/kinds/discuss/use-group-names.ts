/** The name and sign of a stakeholder group; null stands for people without one. */
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

export type NamedGroup = { name: string; mark: number; seats: number; present: number }

/** The sign after the last group's stands for what is no group. */
export function useGroupNames(room: readonly RoomGroup[]): (group: string | null) => NamedGroup {
  const { t } = useTranslation('kind-discuss')
  const inWords = useLocalText()
  return (group) => {
    const row = room.find(({ id }) => id === group)
    return {
      name: inWords(row?.name) || t('group.none'),
      mark: row && group !== null ? room.indexOf(row) : room.length,
      seats: row?.seats ?? 0,
      present: row?.present ?? 0,
    }
  }
}
