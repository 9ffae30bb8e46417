/** What the console asks a preview to show, and how the two pages speak: the preview says that it is there, and is told. */
import type { Item } from '@cabildo/shared/kinds/item'
import type { Language } from '@cabildo/shared/text'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'

export type PreviewAsk = {
  preview: 'show'
  /** The join code, for the board. */
  code: string
  setup: WorkshopSetup
  /** The step to be shown. */
  activity: string
  /** What earlier steps hand on by now; none for those that are not closed. */
  outcomes: Record<string, Item[]>
  as: 'phone' | 'board'
  language: Language
}

/** What the preview tells the console. */
export type PreviewSaid =
  | { preview: 'ready' }
  /** Whether examples stand in for items that are not there yet, or the result of an earlier step is left out. */
  | { preview: 'shown'; examples: boolean; withoutResult: boolean }

export function askFor(
  view: FacilitatorView,
  activity: string,
): Pick<PreviewAsk, 'code' | 'setup' | 'activity' | 'outcomes'> {
  const { workshop, groups, smallestGroup, agenda } = view
  const { title, purpose, languages, code } = workshop
  const setup = {
    title,
    purpose,
    languages,
    groups,
    smallestGroup,
    agenda: agenda.map((entry) => entry.setup),
    template: null,
  }
  const outcomes = Object.fromEntries(
    agenda.flatMap(({ setup: { id }, outcome }) => (outcome === null ? [] : [[id, outcome]])),
  )
  return { code, setup, activity, outcomes }
}

export function isPreviewMessage(data: unknown): data is PreviewAsk | PreviewSaid {
  return typeof data === 'object' && data !== null && 'preview' in data
}
