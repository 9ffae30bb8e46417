/** The groups of a result with their names in the reader's language and the sign each has in the whole workshop. */
import type { ResultGroup } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'

export type MarkedGroup = { id: string; name: string; mark: number; n: number; present: number }

/** Pooled small groups take the sign after the last group's. */
export function useMarkedGroups(
  groups: readonly ResultGroup[],
  room: readonly Pick<RoomGroup, 'id'>[],
): MarkedGroup[] {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const named = room.filter(({ id }) => id !== null)
  return groups.map(({ id, name, n, present }) => {
    const place = named.findIndex((group) => group.id === id)
    return {
      id,
      n,
      present,
      name: name === null ? t('otherGroups') : inWords(name),
      mark: place < 0 ? named.length : place,
    }
  })
}
