/** What is missing on a map: people, leaders, links. */
import type { MapReport } from '@cabildo/shared/kinds/map/report'
import type { Translator } from '../translator.ts'

export function MapGaps({ words, report }: { words: Translator; report: MapReport }) {
  const { t } = words
  const lines = linesOf(words, report)
  return (
    <>
      <h4>{t('map.missing')}</h4>
      {lines.length === 0 ? <p>{t('map.nothingMissing')}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function linesOf({ t, local, list }: Translator, { gaps, actors, functions }: MapReport): string[] {
  const nameOf = (id: string) => local(actors.find((actor) => actor.id === id)?.name)
  const taskOf = (id: string) => local(functions.find((task) => task.id === id)?.text)
  const named = (ids: readonly string[]) => list(ids.map(nameOf))
  const several = (key: 'high' | 'emptyChairs' | 'absent' | 'unlinked') =>
    gaps[key].length === 0 ? [] : [t(`map.${key}`, { actors: named(gaps[key]) })]
  return [
    ...several('high'),
    ...several('emptyChairs'),
    ...several('absent'),
    ...(gaps.sectors.length === 0
      ? []
      : [t('map.sectors', { sectors: list(gaps.sectors.map((sector) => t(`map.sector.${sector}`))) })]),
    ...gaps.overlaps.map(({ function: task, actors: leaders }) =>
      t('map.overlap', { function: taskOf(task), actors: named(leaders) }),
    ),
    ...gaps.orphans.map(({ function: task, shouldLead }) =>
      shouldLead.length === 0
        ? t('map.orphan', { function: taskOf(task) })
        : t('map.orphanShould', { function: taskOf(task), actors: named(shouldLead) }),
    ),
    ...gaps.pairs.map(({ one, other, functions: shared }) =>
      t('map.pair', { one: nameOf(one), other: nameOf(other), functions: list(shared.map(taskOf)) }),
    ),
    ...(gaps.morePairs === 0 ? [] : [t('map.morePairs', { count: gaps.morePairs })]),
    ...several('unlinked'),
  ]
}
