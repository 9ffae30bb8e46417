import { describe, expect, it } from 'vitest'
import { isRefusal, type RefusalCode } from '../../refusal.ts'
import { CARD_FORMS } from './card-forms.ts'
import { checkForm } from './check-form.ts'
import type { CardField, CardForm } from './form-schema.ts'
import { gathering } from './gathering.ts'
import { FIELD_LONG_MAX, FIELD_TEXT_MAX, OPTIONS_MAX } from './limits.ts'
import { gatherSamples } from './samples.ts'
import { GatherConfig, type GatherFact } from './schema.ts'

const ana = 'person-ana'
const { pairs, timeline, commitments, grid } = CARD_FORMS
const one = (field: Partial<CardField> & Pick<CardField, 'type'>): CardForm => ({
  fields: [{ id: 'f', label: { en: 'Cost' }, required: false, ...field }],
})

/** What becomes of a card with this value in a form of one field. */
function tries(field: Partial<CardField> & Pick<CardField, 'type'>, value: string | number) {
  const { does, slice } = gathering(one(field))
  const said = does(ana, { type: 'add-card', text: 'Uno', language: 'en', fields: { f: value } })
  return isRefusal(said) ? said : (slice.cards.get('c1')?.fields.f ?? null)
}

describe('[K-gather-1] a form', () => {
  it.each(Object.entries(CARD_FORMS))('ready for %s holds together', (_layout, form) => {
    expect(checkForm(form)).toBeNull()
  })

  it.each<[string, CardForm, RefusalCode, string]>([
    ['without the field', { ...pairs, parts: {} }, 'layout-needs-text', 'parts.right'],
    [
      'with a field that is not there',
      { ...timeline, parts: { when: 'gone' } },
      'layout-needs-date',
      'parts.when',
    ],
    ['of the wrong type', { ...timeline, parts: { when: 'meaning' } }, 'layout-needs-date', 'parts.when'],
    [
      'without a choice',
      { ...commitments, parts: { ...commitments.parts, status: 'resources' } },
      'layout-needs-choice',
      'parts.status',
    ],
    [
      'with one field in two parts',
      { ...grid, parts: { row: 'area', column: 'area' } },
      'bad-config',
      'parts.column',
    ],
    [
      'with a part it does not have',
      { ...grid, parts: { ...grid.parts, who: 'area' } },
      'bad-config',
      'parts.who',
    ],
    ['of no fields', { layout: 'record', fields: [] }, 'layout-needs-fields', 'layout'],
  ])('is refused for a layout %s, at the part, saying what to add', (_what, form, refused, field) => {
    expect(checkForm(form)).toMatchObject({ refused, field })
  })

  it('takes an optional part as optional, but not of another type', () => {
    expect(checkForm({ ...pairs, parts: { right: 'mitigation' } })).toBeNull()
    const dated = [...(pairs.fields ?? []), { ...(timeline.fields?.[0] as CardField) }]
    expect(
      checkForm({ ...pairs, fields: dated, parts: { right: 'mitigation', owner: 'when' } }),
    ).toMatchObject({
      refused: 'layout-needs-text',
      field: 'parts.owner',
    })
  })

  it('has fields of different ids, with names, and choices with answers', () => {
    const [field] = one({ type: 'text' }).fields ?? []
    if (!field) throw new Error('no field')
    const refusal = (fields: CardField[]) => checkForm({ fields })
    expect(refusal([field, field])).toMatchObject({ refused: 'bad-config', field: 'fields.1.id' })
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(refusal([{ ...field, id }])).toMatchObject({ refused: 'bad-config', field: 'fields.0.id' })
    }
    expect(refusal([{ ...field, label: {} }])).toMatchObject({
      refused: 'text-empty',
      field: 'fields.0.label',
    })
    expect(refusal([{ ...field, label: { en: 'a\u202eb' } }])).toMatchObject({ refused: 'text-control' })
    expect(refusal([{ ...field, type: 'choice' }])).toMatchObject({ field: 'fields.0.options' })
    const twice = [
      { id: 'a', text: { en: 'A' } },
      { id: 'a', text: { en: 'B' } },
    ]
    expect(refusal([{ ...field, type: 'choice', options: twice }])).toMatchObject({ refused: 'bad-config' })
    expect(checkForm({ titleLabel: { en: '' } })).toMatchObject({
      refused: 'text-empty',
      field: 'titleLabel',
    })
  })

  it('is never so long that it would not be let through to the server', () => {
    const options = Array.from({ length: OPTIONS_MAX }, (_, n) => ({
      id: `o${n}`,
      text: { es: 'x'.repeat(80) },
    }))
    const fields = Array.from({ length: 24 }, (_, n) => ({
      id: `f${n}`,
      label: { es: 'Campo' },
      type: 'choice' as const,
      required: false,
      options,
    }))
    expect(checkForm({ fields })).toMatchObject({ refused: 'text-too-long', field: 'fields' })
  })

  it('is left out by earlier gatherings, which stay as they were', () => {
    const plain = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: true }
    expect(GatherConfig.parse(plain)).toEqual(plain)
    const { writes, facts } = gathering()
    writes(ana, 'Uno')
    expect(Object.keys(facts[0] ?? {})).not.toContain('fields')
  })
})

describe('[K-gather-2] what is written into a field', () => {
  it.each<[string, CardField['type'], string | number, string | number]>([
    ['a line', 'text', '  Puerto \r\n norte ', 'Puerto \n norte'],
    ['a paragraph', 'long', 'x'.repeat(FIELD_LONG_MAX), 'x'.repeat(FIELD_LONG_MAX)],
    ['a year', 'date', '2031', '2031'],
    ['a month', 'date', '2031-04', '2031-04'],
    ['a day', 'date', '2028-02-29', '2028-02-29'],
    ['a number', 'number', -0, 0],
    ['what looks like markup, as text', 'text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('is kept when it is %s', (_what, type, value, kept) => {
    expect(tries({ type }, value)).toBe(kept)
  })

  it.each<[string, CardField['type'], string | number, RefusalCode]>([
    ['too long for a line', 'text', 'x'.repeat(FIELD_TEXT_MAX + 1), 'text-too-long'],
    ['ten thousand characters', 'long', 'x'.repeat(10_000), 'text-too-long'],
    ['marks without end', 'text', `a${'\u0301'.repeat(2000)}`, 'text-too-long'],
    ['words in the wrong direction', 'long', 'abc\u202edef', 'text-control'],
    ['a day that does not exist', 'date', '2027-02-29', 'not-a-date'],
    ['a month that does not exist', 'date', '2027-13', 'not-a-date'],
    ['a day zero', 'date', '2027-01-00', 'not-a-date'],
    ['a date in another order', 'date', '31-12-2027', 'not-a-date'],
    ['a number for a date', 'date', 2027, 'not-a-date'],
    ['words for a number', 'number', '12', 'not-a-number'],
    ['a number without bounds', 'number', 1e300, 'not-a-number'],
    ['an answer that was not offered', 'choice', 'purple', 'unknown-option'],
    ['a number for an answer', 'choice', 1, 'unknown-option'],
  ])('is refused, with the name of the field, when it is %s', (_what, type, value, refused) => {
    const options = [{ id: 'red', text: { en: 'Red' } }]
    const said = tries({ type, ...(type === 'choice' && { options }) }, value)
    expect(said).toMatchObject({ refused, field: 'fields.f' })
    if (!refused.startsWith('text-')) expect(said).toMatchObject({ params: { name: 'Cost' } })
  })

  it('must be there where it is required, and may be missing where not', () => {
    expect(tries({ type: 'text', required: true }, '   ')).toMatchObject({
      refused: 'field-missing',
      field: 'fields.f',
      params: { name: 'Cost' },
    })
    expect(tries({ type: 'text' }, '   ')).toBeNull()
    const { writes } = gathering(one({ type: 'number', required: true }))
    expect(writes(ana, 'Uno')).toMatchObject({ refused: 'field-missing' })
  })

  it('is nothing that the form does not ask for, whatever it is called', () => {
    const { does } = gathering(one({ type: 'text' }))
    for (const id of ['other', 'constructor', 'toString']) {
      const said = does(ana, { type: 'add-card', text: 'Uno', language: 'en', fields: { [id]: 'x' } })
      expect(said).toMatchObject({ refused: 'unknown-field', field: `fields.${id}` })
    }
  })

  it('is no more in all than a frame of the wire carries', () => {
    const fields = Array.from({ length: 12 }, (_, n) => ({
      id: `f${n}`,
      label: { en: `F${n}` },
      type: 'long' as const,
      required: false,
    }))
    const { does } = gathering({ fields })
    const values = Object.fromEntries(fields.map(({ id }) => [id, 'x'.repeat(FIELD_LONG_MAX)]))
    expect(does(ana, { type: 'add-card', text: 'Uno', language: 'en', fields: values })).toMatchObject({
      refused: 'text-too-long',
      field: 'fields',
    })
  })

  it('changes with the card, and stays when the change is refused', () => {
    const { does, slice } = gathering(pairs)
    const fields = { mitigation: 'Train', phase: 'design' }
    does(ana, { type: 'add-card', text: 'Uno', language: 'en', fields })
    const without = { type: 'edit-card' as const, card: 'c1', text: 'Dos', fields: { phase: 'delivery' } }
    expect(does(ana, without)).toMatchObject({ refused: 'field-missing', params: { name: 'Mitigation' } })
    expect(slice.cards.get('c1')).toMatchObject({ text: { en: 'Uno' }, fields })
    does(ana, { ...without, fields: { mitigation: 'Hire', phase: 'delivery' } })
    expect(slice.cards.get('c1')).toMatchObject({
      text: { en: 'Dos' },
      fields: { mitigation: 'Hire', phase: 'delivery' },
    })
  })
})

describe('[K-gather-3] what became of a promise', () => {
  const promise = { type: 'add-card' as const, text: 'Datos', language: 'es' as const }
  const fields = { who: 'Aguas', by: '2027-03' }

  it('begins with the first answer, is not for its author to say, and is set by the facilitator', () => {
    const { does, slice } = gathering(commitments)
    const kept = does(ana, { ...promise, fields: { ...fields, status: 'kept' } })
    expect(kept).toEqual({ refused: 'not-allowed', field: 'fields.status' })
    does(ana, { ...promise, fields })
    expect(slice.cards.get('c1')?.fields.status).toBe('made')
    does('facilitator', { type: 'set-field', card: 'c1', field: 'status', value: 'kept' })
    does(ana, { type: 'edit-card', card: 'c1', text: 'Más datos', fields })
    expect(slice.cards.get('c1')?.fields.status).toBe('kept')
  })
})

describe('fields in the hands of the facilitator', () => {
  const set = (card: string, field: string, value: string | number | null) =>
    ({ type: 'set-field', card, field, value }) as const

  it('are set one by one, checked like any other, and nobody else may', () => {
    const { does, slice } = gathering(pairs)
    does(ana, {
      type: 'add-card',
      text: 'Uno',
      language: 'en',
      fields: { mitigation: 'Train', phase: 'design' },
    })
    expect(does(ana, set('c1', 'owner', 'Ana'))).toEqual({ refused: 'not-allowed' })
    expect(does('facilitator', set('c1', 'owner', 'x\u202e'))).toMatchObject({ refused: 'text-control' })
    expect(does('facilitator', set('c1', 'nowhere', 'x'))).toMatchObject({ refused: 'unknown-field' })
    expect(does('facilitator', set('c1', 'mitigation', null))).toMatchObject({ refused: 'field-missing' })
    expect(does('facilitator', set('gone', 'owner', 'x'))).toMatchObject({ refused: 'unknown-card' })
    does('facilitator', set('c1', 'owner', 'Gobierno'))
    expect(does('facilitator', set('c1', 'owner', 'Gobierno'))).toEqual([])
    expect(slice.cards.get('c1')?.fields).toEqual({ mitigation: 'Train', phase: 'design', owner: 'Gobierno' })
    does('facilitator', set('c1', 'owner', null))
    expect(slice.cards.get('c1')?.fields).toEqual({ mitigation: 'Train', phase: 'design' })
  })

  it('are asked of the cards that the facilitator types as well', () => {
    const { writes } = gathering(pairs)
    expect(writes('facilitator', 'Uno')).toMatchObject({ refused: 'field-missing' })
  })
})

describe('every sample form', () => {
  it.each(
    gatherSamples.configs.filter(({ contribute }) => contribute).map((config, index) => [index, config]),
  )('takes cards made for it (%i)', (_index, config) => {
    const { does, facts } = gathering(config as GatherConfig)
    for (const [index, action] of (gatherSamples.actions ?? []).entries()) {
      const first = gatherSamples.begins?.(config as GatherConfig, index) ?? []
      for (const each of [...first, action]) does(`person-${index}`, each)
    }
    const fits = (fact: GatherFact) => fact.type === 'card-added' && config !== undefined
    expect(facts.filter(fits).length).toBeGreaterThan(0)
  })
})
