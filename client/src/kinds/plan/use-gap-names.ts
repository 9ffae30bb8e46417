/** What a gap is about, in words: an action, an item, a term or a group. */
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { GapLine } from './gap-words.ts'

export function useGapNames({ items, rows }: PlanShow, groups: readonly Pick<RoomGroup, 'id' | 'name'>[]) {
  const { t } = useTranslation('kind-plan')
  const inWords = useLocalText()
  return ({ gap, of }: GapLine): string[] =>
    of.flatMap((id) => {
      if (gap === 'all-long') return []
      if (gap === 'empty-term') return [t(`term.${id}`)]
      if (gap === 'one-group') return [inWords(groups.find((group) => group.id === id)?.name) || id]
      if (gap === 'no-row') return [inWords(items.find((item) => item.id === id)?.text)]
      return [rows.find((row) => row.id === id)?.action ?? '']
    })
}
