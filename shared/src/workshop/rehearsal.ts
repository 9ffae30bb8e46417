/** A rehearsal: a workshop of its own with the set-up of a real one, marked from its first event on, where nothing counts. */
import type { ActivitySetup, Source, WorkshopSetup } from './setup.ts'
import type { WorkshopState } from './state.ts'

/** The set-up as it stands now, and nothing of what people have said. */
export function rehearsalSetup(state: WorkshopState): WorkshopSetup {
  const { title, purpose, languages, groups, smallestGroup, template, activities } = state
  const agenda = activities.map(({ setup }) => setup)
  const written = new Set(agenda.flatMap(({ items }) => items.map(({ id }) => id)))
  const copied = agenda.map((setup) => ({ ...setup, source: copiedSource(setup, written) }))
  return { title, purpose, languages, groups, smallestGroup, template, agenda: copied }
}

/** What was picked among cards that people wrote is not there to be picked. */
function copiedSource({ source }: ActivitySetup, written: ReadonlySet<string>): Source | null {
  if (source?.take.rule !== 'picked') return source
  const items = source.take.items.filter((id) => written.has(id))
  return { ...source, take: items.length === 0 ? { rule: 'picked', items } : { ...source.take, items } }
}
