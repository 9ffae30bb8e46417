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
  const [first] = base.languages
  // A template that has no words in any language asked for brings its own first one: else nobody could read or edit them.
  if (first !== undefined && !languages.some((each) => base.languages.includes(each))) {
    const titled = Object.values(title).some((text) => text?.trim())
    return { ...base, title: titled ? title : base.title, languages: [...languages, first] }
  }
  return { ...base, title, languages: [...languages] }
}
