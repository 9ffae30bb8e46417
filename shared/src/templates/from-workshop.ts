/** A template made of a workshop as it is set up now: without its people, its answers or anything that was said in it. */
import type { Refusal } from '../refusal.ts'
import type { LocalText } from '../text.ts'
import { plannedMinutes } from '../workshop/planned-minutes.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { checkTemplate } from './check-template.ts'
import type { Template } from './template.ts'

/** Steps without a planned time count nothing in the minutes. Items picked by hand are not taken along: what they were picked from is not either. */
export function templateFrom(
  { title, purpose, languages, groups, smallestGroup, agenda }: Omit<WorkshopSetup, 'template'>,
  id: string,
): Template | Refusal {
  return checkTemplate({
    id,
    title,
    summary: purpose,
    minutes: plannedMinutes(agenda).sum,
    setup: {
      title,
      purpose,
      languages,
      groups,
      smallestGroup,
      agenda: agenda.map((setup) =>
        setup.source?.take.rule === 'picked'
          ? { ...setup, source: { ...setup.source, take: { rule: 'picked', items: [] } } }
          : setup,
      ),
      template: id,
    },
  })
}

/** A title as an id: small letters, digits and hyphens; `workshop` where nothing is left. */
export function templateId(title: LocalText): string {
  const words = Object.values(title).find((text) => text?.trim()) ?? ''
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 60).replace(/-+$/, '') || 'workshop'
}
