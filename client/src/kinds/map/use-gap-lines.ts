/** What is missing on the map, line by line, in words. */
import type { Gaps } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'

export type GapLine = { id: string; title: string; detail: string }

type Named = { id: string; name: LocalText }
type Task = { id: string; text: LocalText }

export function useGapLines(actors: readonly Named[], functions: readonly Task[]): (gaps: Gaps) => GapLine[] {
  const { t, i18n } = useTranslation('kind-map')
  const inWords = useLocalText()
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
  const nameOf = (id: string) => inWords(actors.find((actor) => actor.id === id)?.name)
  const taskOf = (id: string) => inWords(functions.find((task) => task.id === id)?.text)
  const named = (ids: readonly string[]) => list(ids.map(nameOf))
  return (gaps) => {
    const several = (id: 'high' | 'emptyChairs' | 'absent' | 'unlinked') =>
      gaps[id].length === 0 ? [] : [{ id, title: t(`gap.${id}`), detail: named(gaps[id]) }]
    const more =
      gaps.morePairs === 0
        ? []
        : [{ id: 'more', title: t('gap.morePairs', { count: gaps.morePairs }), detail: '' }]
    return [
      ...several('high'),
      ...several('emptyChairs'),
      ...several('absent'),
      ...(gaps.sectors.length === 0
        ? []
        : [
            {
              id: 'sectors',
              title: t('gap.sectors'),
              detail: list(gaps.sectors.map((sector) => t(`sector.${sector}`))),
            },
          ]),
      ...gaps.orphans.map(({ function: task, shouldLead }) => ({
        id: `orphan ${task}`,
        title: t('gap.orphan', { function: taskOf(task) }),
        detail: shouldLead.length === 0 ? '' : t('gap.should', { actors: named(shouldLead) }),
      })),
      ...gaps.overlaps.map(({ function: task, actors: leaders }) => ({
        id: `overlap ${task}`,
        title: t('gap.overlap', { function: taskOf(task) }),
        detail: named(leaders),
      })),
      ...gaps.pairs.map(({ one, other, functions: shared }) => ({
        id: `pair ${one} ${other}`,
        title: t('gap.pair', { one: nameOf(one), other: nameOf(other) }),
        detail: t('gap.shared', { functions: list(shared.map(taskOf)) }),
      })),
      ...more,
      ...several('unlinked'),
    ]
  }
}
