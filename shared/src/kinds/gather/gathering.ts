/** A gathering in a test: it decides and folds as the workshop would, and keeps its log. */
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { Role } from '../../roles.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { InRoom } from '../kind.ts'
import { decideCards } from './decide.ts'
import { evolveCards } from './evolve.ts'
import type { GatherAction, GatherConfig, GatherFact } from './schema.ts'
import { emptySlice } from './slice.ts'

const config: GatherConfig = {
  contribute: true,
  maxPerPerson: 2,
  sharing: 'private',
  moderated: false,
  askWhy: true,
}

/** `facts` is its log. Cards are c1, c2, … in the order they come; whoever is not 'facilitator' is a person. `room`: who can be dealt to tables. */
export function gathering(
  changes: Partial<GatherConfig> = {},
  secrecy: Secrecy = 'open',
  room: readonly InRoom[] = [],
) {
  const settings = { ...config, ...changes }
  const slice = emptySlice(settings)
  const facts: GatherFact[] = []
  let ids = 0
  function does(who: string, action: GatherAction): GatherFact[] | Refusal {
    const role: Role = who === 'facilitator' ? 'facilitator' : 'participant'
    const isPerson = role === 'participant'
    const decided = decideCards({
      config: settings,
      slice,
      action,
      role,
      person: isPerson && secrecy !== 'anonymous' ? who : null,
      group: isPerson ? 'firms' : null,
      secrecy,
      open: true,
      newId: () => `c${++ids}`,
      inRoom: () => room,
    })
    if (isRefusal(decided)) return decided
    for (const fact of decided) evolveCards(slice, fact)
    facts.push(...decided)
    return decided
  }
  const writes = (who: string, text: string, withKey?: string) =>
    does(who, { type: 'add-card', text, language: 'es', ...(withKey && { key: withKey }) })
  const merges = (cards: string[], text = 'Juntas') =>
    does('facilitator', { type: 'merge-cards', cards, text, language: 'es' })
  return { slice, facts, settings, does, writes, merges }
}
