/** The set-up a new workshop is opened with: a template's, or an empty one, under its own title and languages. */
import type { Template } from '@cabildo/shared/templates/template'
import type { Language, LocalText } from '@cabildo/shared/text'
import { LEAST_SMALLEST_GROUP, type WorkshopSetup } from '@cabildo/shared/workshop/setup'

export function newSetup(
  template: Template | undefined,
  title: LocalText,
  languages: readonly Language[],
): WorkshopSetup {
  const base: WorkshopSetup = template?.setup ?? {
    title,
    purpose: {},
    languages: [],
    groups: [],
    smallestGroup: LEAST_SMALLEST_GROUP,
    agenda: [],
    template: null,
  }
  return { ...base, title, languages: [...languages] }
}
