/** What `cabildo rehearse` was asked for, checked before anything starts. */
import { parseArgs } from 'node:util'
import { templateOf, templates } from '@cabildo/shared/templates/index'
import type { Template } from '@cabildo/shared/templates/template'
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { systemLanguage } from '../system-language.ts'
import { Stopped } from './stopped.ts'

export type RehearsalCall = {
  list: boolean
  json: boolean
  template: Template
  /** Null: as many as the file of preferences has ballots, or as a full room. */
  people: number | null
  seed: number
  out: string
  preferences: string | null
  url: string | null
  data: string | null
}

export const PEOPLE_MAX = 2000

export function readRehearsalCall(args: string[]): RehearsalCall {
  const values = parsed(args)
  const template = templateOf(values.template)
  if (template === undefined) {
    const known = templates.map(({ id }) => id).join(', ')
    throw new Stopped('unknown-template', { template: values.template, known })
  }
  const people = values.people === undefined ? null : wholeNumber(values.people)
  if (people !== null && !(people >= 1 && people <= PEOPLE_MAX)) {
    throw new Stopped('bad-people', { people: values.people ?? '', most: PEOPLE_MAX })
  }
  const seed = wholeNumber(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Stopped('bad-seed', { seed: values.seed })
  const { list, json, out, preferences = null, url = null, data = null } = values
  return { list, json, template, people, seed, out, preferences, url, data }
}

/** The language asked for, else that of the system where we speak it. Read by itself, for a bad option is told in it. */
export function readLanguage(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => /^--lang(uage)?(=|$)/.test(arg))
  if (at < 0) return systemLanguage(LANGUAGES)
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? ''
  const language = spoken(asked)
  if (language === null) throw new Stopped('bad-language', { language: asked })
  return language
}

function spoken(asked: string): Language | null {
  return LANGUAGES.find((language) => language === asked) ?? null
}

function parsed(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        people: { type: 'string' },
        template: { type: 'string', default: 'competitive-cities' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: 'out' },
        preferences: { type: 'string' },
        url: { type: 'string' },
        data: { type: 'string' },
        lang: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new Stopped('bad-option', { message: error instanceof Error ? error.message : String(error) })
  }
}

/** NaN for anything but digits. */
function wholeNumber(text: string): number {
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN
}
