/** Which words stand large over a slide, and which under them. */
import type { ActivityView } from '@cabildo/shared/workshop/view'

/** Longer prompts do not fit at question size: then the title is the question. */
const QUESTION_MAX = 120

type Shown = Pick<ActivityView, 'revealStep' | 'presents' | 'phase' | 'show'> &
  Partial<Pick<ActivityView, 'table'>>

/** While people answer, the prompt is the question; over a result the short title leaves room for the figures. */
export function headline(
  title: string,
  prompt: string,
  { revealStep, presents, phase, show, table }: Shown,
): { question: string; prompt: string | null } {
  const isDrawn = Boolean(table?.rows.length)
  const showsResult = revealStep > 0 || isDrawn || (presents !== null && presents.revealStep > 0)
  const showsCards = phase !== 'planned' && Array.isArray(show?.cards) && show.cards.length > 0
  if (showsResult || showsCards || prompt === '') return { question: title, prompt: null }
  if (prompt.length > QUESTION_MAX) return { question: title, prompt }
  return { question: prompt, prompt: null }
}
