/** How a parked line is put into a step that is open: as what its facilitator may write there. */
import type { Language } from '@cabildo/shared/text'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'

export type TakesUp = { as: 'card' | 'question'; action: (text: string, language: Language) => unknown }

/** Null where nothing can be put into it. */
export function takesUp({ setup, phase, manage }: AgendaEntry): TakesUp | null {
  if (phase !== 'open') return null
  if (setup.kind === 'gather')
    return { as: 'card', action: (text, language) => ({ type: 'add-card', text, language }) }
  if (setup.kind !== 'discuss') return null
  const question = setup.config.mode === 'questions' ? askedNow(manage) : null
  return { as: 'question', action: (text, language) => ({ type: 'post', question, text, language }) }
}

/** The key question that is talked about, or the first; null where the step itself is the question. */
function askedNow(manage: AgendaEntry['manage']): string | null {
  if (typeof manage?.focus === 'string') return manage.focus
  const [first]: unknown[] = Array.isArray(manage?.questions) ? manage.questions : []
  const named = typeof first === 'object' && first !== null && 'id' in first ? first.id : null
  return typeof named === 'string' ? named : null
}
