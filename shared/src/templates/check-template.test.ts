import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { activity, dots, sampleSetup } from '../testing/sample-workshop.ts'
import { plannedMinutes } from '../workshop/planned-minutes.ts'
import type { ActivitySetup, WorkshopSetup } from '../workshop/setup.ts'
import { checkTemplate, readTemplate, templateFile } from './check-template.ts'
import { templates } from './index.ts'
import type { Template } from './template.ts'

const template = (changes: Partial<WorkshopSetup> = {}): Template => ({
  id: 'own',
  title: { en: 'Our own' },
  summary: { en: 'Written here' },
  minutes: 60,
  setup: { ...sampleSetup, languages: ['en'], ...changes },
})
const agenda = (...steps: ActivitySetup[]) => checkTemplate(template({ agenda: steps }))
const vote = activity('vote', 'vote', dots)
const item = (id: string) => ({ id, text: { en: id }, from: [] })
/** What a file with this in the place of something else is refused for. */
const changed = (from: string, to: string) => readTemplate(templateFile(template()).replace(from, to))

describe('a template', () => {
  it.each(templates)('that comes with the program can be run and goes through a file: $id', (own) => {
    expect(isRefusal(checkTemplate(own))).toBe(false)
    expect(readTemplate(templateFile(own))).toEqual(checkTemplate(own))
  })

  it.each(templates)(
    '[R8] that comes with the program plans each step, and leaves time to breathe: $id',
    (own) => {
      const { sum, open } = plannedMinutes(own.setup.agenda)
      expect(open).toBe(0)
      expect(sum / own.minutes).toBeGreaterThan(0.75)
      expect(sum).toBeLessThan(own.minutes)
    },
  )

  it('is refused with the place and the remedy when it is no file of ours', () => {
    expect(readTemplate('{"format": "cabildo-templ')).toEqual({ refused: 'template-not-json' })
    expect(readTemplate('[]')).toEqual({ refused: 'template-not-one' })
    expect(readTemplate('null')).toEqual({ refused: 'template-not-one' })
    expect(changed('"version": 1', '"version": 2')).toEqual({ refused: 'template-newer' })
    expect(changed('"minutes": 60', '"minutes": "long"')).toEqual({
      refused: 'template-field',
      field: 'template.minutes',
    })
    expect(changed('"minutes": 60', '"minutes": 60, "colour": "red"')).toEqual({
      refused: 'template-field',
      field: 'template.colour',
    })
  })

  it('is refused for a kind or a setting nobody knows', () => {
    expect(agenda({ ...vote, kind: 'dance' })).toMatchObject({
      refused: 'unknown-kind',
      field: 'setup.agenda[0].dance (vote)',
    })
    expect(agenda({ ...vote, config: { ...dots, budget: 0 } })).toMatchObject({
      refused: 'bad-config',
      field: 'setup.agenda[0].budget (vote)',
    })
    expect(agenda({ ...vote, minutes: 999 })).toMatchObject({
      refused: 'bad-minutes',
      field: 'setup.agenda[0].minutes (vote)',
    })
  })

  it('is refused where a text lacks one of the languages, and left alone where it has none at all', () => {
    expect(checkTemplate(template({ languages: ['en', 'es'], agenda: [vote] }))).toMatchObject({
      refused: 'template-untranslated',
      field: 'title.es',
      params: { language: 'es' },
    })
    expect(isRefusal(agenda({ ...vote, prompt: { en: '' } }))).toBe(false)
  })

  it('is refused for steps and items of one id, a source that comes later, and more items than a kind takes', () => {
    expect(agenda(vote, vote)).toMatchObject({ refused: 'step-twice', field: 'setup.agenda[1] (vote)' })
    expect(agenda({ ...vote, items: [item('a'), item('a')] })).toMatchObject({
      refused: 'item-twice',
      field: 'setup.agenda[0].items (vote) a',
    })
    const later = { ...vote, source: { activity: 'later', take: { rule: 'all' as const } } }
    expect(agenda(later, activity('later', 'vote', dots))).toMatchObject({
      refused: 'source-later',
      field: 'setup.agenda[0] (vote)',
    })
    const many = Array.from({ length: 500 }, (_, index) => item(`i${index}`))
    expect(
      agenda({ ...activity('order', 'rank', { top: null, ties: true, supportTop: 3 }), items: many }),
    ).toMatchObject({
      refused: 'too-many-items',
      field: 'setup.agenda[0].items (order)',
    })
  })
})
