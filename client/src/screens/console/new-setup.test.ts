import type { Template } from '@cabildo/shared/templates/template'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { describe, expect, it } from 'vitest'
import { newSetup } from './new-setup.ts'

const template: Template = {
  id: 'sample',
  title: { es: 'Plantilla' },
  summary: { es: 'Una plantilla' },
  minutes: 60,
  setup: { ...sampleSetup, title: { es: 'Taller', en: 'Workshop' }, languages: ['es', 'en'] },
}

describe('a new workshop', () => {
  it('speaks the languages asked for, under the title typed', () => {
    const setup = newSetup(template, { en: 'Our priorities' }, ['en'])
    expect(setup).toEqual({ ...template.setup, title: { en: 'Our priorities' }, languages: ['en'] })
  })

  it('can be in Portuguese from the first word', () => {
    const setup = newSetup(undefined, { pt: 'Nossas prioridades' }, ['pt'])
    expect([setup.title, setup.languages, setup.agenda]).toEqual([{ pt: 'Nossas prioridades' }, ['pt'], []])
  })

  it('keeps the words of a template that has none in the languages asked for where they can be read and edited', () => {
    expect(newSetup(template, { pt: 'Nossas prioridades' }, ['pt'])).toMatchObject({
      title: { pt: 'Nossas prioridades' },
      languages: ['pt', 'es'],
    })
    expect(newSetup(template, { pt: ' ' }, ['pt']).title).toEqual(template.setup.title)
  })
})
