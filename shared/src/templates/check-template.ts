/** Whether a template can be run, whoever wrote it: the first thing wrong with it, with the place. */
import * as z from 'zod/mini'
import { kindOf } from '../kinds/index.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { LANGUAGES, type Language, LocalText } from '../text.ts'
import { checkAgenda } from '../workshop/decide/agenda.ts'
import { acceptGroups } from '../workshop/decide/workshop.ts'
import { LEAST_SMALLEST_GROUP, MINUTES_MAX, WorkshopSetup } from '../workshop/setup.ts'
import type { Template } from './template.ts'

/** The shape of a file; raised when older programs could not read it any more. */
export const TEMPLATE_FORMAT = { format: 'cabildo-template', version: 1 } as const

const TemplateFile = z.object({
  format: z.literal(TEMPLATE_FORMAT.format),
  version: z.int(),
  template: z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
    title: LocalText,
    summary: LocalText,
    minutes: z.int().check(z.gte(0), z.lte(60 * MINUTES_MAX)),
    setup: WorkshopSetup,
  }),
})

export function templateFile(template: Template): string {
  return `${JSON.stringify({ ...TEMPLATE_FORMAT, template }, null, 2)}\n`
}

/** Reads a template from the text of a file. Refusals name the place in `field`, as a path into the file. */
export function readTemplate(text: string): Template | Refusal {
  const json = parsed(text)
  if (json === undefined) return refuse('template-not-json')
  const { format, version } = Object(json) as Record<string, unknown>
  if (format !== TEMPLATE_FORMAT.format) return refuse('template-not-one')
  if (typeof version === 'number' && version > TEMPLATE_FORMAT.version) return refuse('template-newer')
  const read = TemplateFile.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return refuse('template-field', { field: placeOf([...(issue?.path ?? []), ...unknown]) })
  }
  return checkTemplate(read.data.template)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The template as it would be run, or the first thing wrong. */
export function checkTemplate(template: Template): Template | Refusal {
  const { setup } = template
  const lowered = (['open', 'confidential', 'anonymous'] as const).find(
    (mode) => setup.smallestGroup[mode] < LEAST_SMALLEST_GROUP[mode],
  )
  if (lowered) return refuse('threshold-lowered', { field: `setup.smallestGroup.${lowered}` })
  const groups = acceptGroups(setup.groups)
  if (isRefusal(groups)) return { ...groups, field: `setup.groups` }
  const missing = untranslated(template, setup.languages, [])
  if (missing !== null) return refuse('template-untranslated', missing)
  for (const [index, { id, kind, items }] of setup.agenda.entries()) {
    const most = kindOf(kind)?.needs.most ?? Number.POSITIVE_INFINITY
    const field = `setup.agenda[${index}].items (${id})`
    if (items.length > most) return refuse('too-many-items', { field, params: { most } })
    const twice = items.find((item, at) => items.findIndex((other) => other.id === item.id) !== at)
    if (twice) return refuse('item-twice', { field: `${field} ${twice.id}` })
  }
  // One step after the other, so that the first one wrong is the one that is named.
  for (const [index, { id }] of setup.agenda.entries()) {
    const agenda = checkAgenda(setup.agenda.slice(0, index + 1))
    if (isRefusal(agenda)) {
      const at = agenda.field === undefined || agenda.field === id ? '' : `.${agenda.field}`
      return { ...agenda, field: `setup.agenda[${index}]${at} (${id})` }
    }
  }
  return { ...template, setup: { ...setup, groups } }
}

/** The first text that some language of the workshop lacks while another has it. */
function untranslated(
  value: unknown,
  languages: readonly Language[],
  path: readonly (string | number)[],
): { field: string; params: { language: string } } | null {
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  const isText =
    entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string')
  if (isText) {
    const texts = new Map(entries)
    if (entries.every(([, text]) => text.trim() === '')) return null
    const language = languages.find((each) => String(texts.get(each) ?? '').trim() === '')
    return language === undefined ? null : { field: placeOf([...path, language]), params: { language } }
  }
  const inner = Array.isArray(value) ? [...value.entries()] : entries
  for (const [key, each] of inner) {
    const found = untranslated(each, languages, [...path, key])
    if (found !== null) return found
  }
  return null
}

function isLanguage(key: string): boolean {
  return LANGUAGES.some((language) => language === key)
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, part) =>
      typeof part === 'number'
        ? `${place}[${part}]`
        : place === ''
          ? String(part)
          : `${place}.${String(part)}`,
    '',
  )
}
