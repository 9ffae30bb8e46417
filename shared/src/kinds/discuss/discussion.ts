/** A discussion in a test: it decides and folds as the workshop would, and keeps its log. */
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { Item } from '../item.ts'
import { decideDiscussion } from './decide.ts'
import { evolveDiscussion, takeQuestions } from './evolve.ts'
import type { DiscussAction, DiscussConfig, DiscussFact } from './schema.ts'
import { emptyDiscussion } from './slice.ts'

const config: DiscussConfig = {
  mode: 'questions',
  maxPerPerson: 2,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}

export const QUESTIONS: readonly Item[] = [
  { id: 'why', text: { es: '¿Por qué?' }, from: ['card'] },
  { id: 'how', text: { es: '¿Cómo?' }, from: [] },
]

/**
 * `facts` is its log. Ids are d1, d2, … in the order they come; whoever is not 'facilitator' is a person, of the group
 * that stands before the dash in their name.
 */
export function discussion(
  changes: Partial<DiscussConfig> = {},
  secrecy: Secrecy = 'open',
  questions: readonly Item[] = QUESTIONS,
) {
  const slice = emptyDiscussion()
  const facts: DiscussFact[] = []
  const settings = { ...config, ...changes }
  let ids = 0
  takeQuestions(slice, questions)
  function does(who: string, action: DiscussAction): DiscussFact[] | Refusal {
    const isPerson = who !== 'facilitator'
    const decided = decideDiscussion({
      config: settings,
      slice,
      action,
      role: isPerson ? 'participant' : 'facilitator',
      person: isPerson && secrecy !== 'anonymous' ? who : null,
      group: isPerson ? (who.split('-')[0] ?? null) : null,
      secrecy,
      open: true,
      newId: () => `d${++ids}`,
    })
    if (isRefusal(decided)) return decided
    for (const fact of decided) evolveDiscussion(slice, fact)
    facts.push(...decided)
    return decided
  }
  const leads = (action: DiscussAction) => does('facilitator', action)
  const writes = (who: string, text: string, question: string | null = 'why', key?: string) =>
    does(who, { type: 'post', question, text, language: 'es', ...(key && { key }) })
  return { slice, facts, settings, does, leads, writes }
}
