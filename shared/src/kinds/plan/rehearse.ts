/** A plan in a rehearsal: the first few propose actions, then the facilitator notes who stands for them. */
import type { Language } from '../../text.ts'
import type { Rehearsed } from '../kind.ts'
import { TERMS } from './lists.ts'
import type { PlanAction, PlanConfig } from './schema.ts'
import { PlanShow } from './view.ts'

const WORDS: Record<Language, { action: string; milestone: string; name: string }> = {
  es: { action: 'Formar la mesa técnica', milestone: 'La mesa técnica está formada', name: 'Institución' },
  en: { action: 'Set up the working group', milestone: 'The working group is set up', name: 'Institution' },
  pt: { action: 'Formar a mesa técnica', milestone: 'A mesa técnica está formada', name: 'Instituição' },
}

/** So many rows a room can still talk about. */
const WRITERS = 8

export function rehearsePlan(seen: Rehearsed<PlanConfig>): PlanAction[] {
  return seen.role === 'participant' ? proposes(seen) : finishes(seen)
}

function proposes(seen: Rehearsed<PlanConfig>): PlanAction[] {
  const { config, items, turn, language, anonymous, newKey, show } = seen
  const before = PlanShow.parse(show).rows.filter(({ earlier }) => earlier).length
  const item = items[turn % Math.max(1, items.length)]
  const term = TERMS[turn % TERMS.length]
  const most = Math.min(WRITERS, config.mostRows - before)
  if (!item || !term || turn >= most || config.writers !== 'everyone') return []
  const { action, milestone } = WORDS[language]
  const key = anonymous ? { key: newKey() } : {}
  return [
    { type: 'add-row', item: item.id, term, action: `${action} ${turn + 1}`, milestone, language, ...key },
  ]
}

function finishes({ manage, language, groups }: Rehearsed<PlanConfig>): PlanAction[] {
  const { name } = WORDS[language]
  return PlanShow.parse(manage)
    .rows.filter(({ pledges }) => !pledges.champion)
    .map(({ id }, index) => ({
      type: 'offer',
      row: id,
      as: 'champion',
      name: `${name} ${index + 1}`,
      group: groups[index % Math.max(1, groups.length)] ?? null,
    }))
}
