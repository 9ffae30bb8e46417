import { describe, expect, it } from 'vitest'
import { activity, dots, sampleSetup } from '../testing/sample-workshop.ts'
import { readTemplate, templateFile } from './check-template.ts'
import { templateFrom, templateId } from './from-workshop.ts'
import type { Template } from './template.ts'

describe('a template made of a workshop', () => {
  const picked = { activity: 'cards', take: { rule: 'picked' as const, items: ['id-7'] } }
  const cards = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: true }
  const setup = {
    ...sampleSetup,
    languages: ['en' as const],
    agenda: [activity('cards', 'gather', cards), activity('vote', 'vote', dots, { source: picked })],
  }

  it('takes groups, seats and agenda along, and nothing of what was said', () => {
    const made = templateFrom(setup, 'ours') as Template
    expect(made.setup).toMatchObject({ groups: sampleSetup.groups, template: 'ours' })
    expect(made.setup.agenda[1]?.source).toEqual({ activity: 'cards', take: { rule: 'picked', items: [] } })
    expect(readTemplate(templateFile(made))).toEqual(made)
  })

  it('[R8] takes the planned times along, and says how long they are together', () => {
    const agenda = setup.agenda.map((step, at) => ({ ...step, minutes: 20 + at }))
    const made = templateFrom({ ...setup, agenda }, 'ours') as Template
    expect(made).toMatchObject({ minutes: 41, setup: { agenda: [{ minutes: 20 }, { minutes: 21 }] } })
    expect(readTemplate(templateFile(made))).toEqual(made)
  })

  it('is refused where it could not be opened again', () => {
    expect(templateFrom({ ...setup, languages: ['en', 'pt'] }, 'ours')).toMatchObject({
      refused: 'template-untranslated',
    })
  })

  it('is called by its title', () => {
    expect(templateId({ es: ' Visión de la Región: ¿qué sigue? ' })).toBe('vision-de-la-region-que-sigue')
    expect(templateId({ es: '水', en: '' })).toBe('workshop')
    expect(templateId({ en: 'x'.repeat(80) })).toHaveLength(60)
  })
})
