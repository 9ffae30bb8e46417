/** A plan in a rehearsal: the first few propose actions, then the facilitator notes who stands for them. */
import type { Language } from '../../text.ts'
import type { Rehearsed } from '../kind.ts'
import { TERMS } from './lists.ts'
import type { PlanAction, PlanConfig } from './schema.ts'
import { PlanShow } from './view.ts'

type Words = { action: string; milestone: string; name: string; reason: string }
const WORDS: Record<Language, Words> = {
  es: {
    action: 'Formar la mesa técnica',
    milestone: 'La mesa técnica está formada',
    name: 'Institución',
    reason: 'La sala pidió empezar por aquí',
  },
  en: {
    action: 'Set up the working group',
    milestone: 'The working group is set up',
    name: 'Institution',
    reason: 'The room asked to begin here',
  },
  pt: {
    action: 'Formar a mesa técnica',
    milestone: 'A mesa técnica está formada',
    name: 'Instituição',
    reason: 'A sala pediu para começar por aqui',
  },
}

/** So many rows a room can still talk about. */
const WRITERS = 8

export function rehearsePlan(seen: Rehearsed<PlanConfig>): PlanAction[] {
  return seen.role === 'participant' ? proposes(seen) : finishes(seen)
}

function proposes(seen: Rehearsed<PlanConfig>): PlanAction[] {
  const { config, turn, language, anonymous, newKey, show } = seen
  const { items, rows } = PlanShow.parse(show)
  const before = rows.filter(({ earlier }) => earlier).length
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

/** Where nothing that came in was agreed, the facilitator lets the first of it in, and writes the first row. */
function finishes({ manage, language, groups }: Rehearsed<PlanConfig>): PlanAction[] {
  const { name, reason, action, milestone } = WORDS[language]
  const { items, rows } = PlanShow.parse(manage)
  const [first] = items
  if (first && items.every(({ ground }) => ground === null)) {
    return [{ type: 'admit-item', item: first.id, text: first.text, reason }]
  }
  const admitted = items.find(({ ground }) => ground === 'admitted')
  if (admitted && rows.length === 0) {
    return [{ type: 'add-row', item: admitted.id, term: 'short', action, milestone, language }]
  }
  return rows
    .filter(({ pledges }) => !pledges.champion)
    .map(({ id }, index) => ({
      type: 'offer',
      row: id,
      as: 'champion',
      name: `${name} ${index + 1}`,
      group: groups[index % Math.max(1, groups.length)] ?? null,
    }))
}
