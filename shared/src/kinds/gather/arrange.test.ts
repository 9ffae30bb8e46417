import { describe, expect, it } from 'vitest'
import { countOptions, inGrid, inTime, type Laid, valuesOf } from './arrange.ts'
import { CARD_FORMS } from './card-forms.ts'
import { dateText } from './date-value.ts'
import type { CardField, FieldValues } from './form-schema.ts'
import { gathering } from './gathering.ts'
import { fieldsOf } from './layout-parts.ts'
import { GatherReport, reportCards } from './report.ts'
import { readTyped } from './typed-value.ts'
import { findCard, GatherManage, GatherMine, GatherShow, manageCards, ownCards, showCards } from './view.ts'

const field = (layout: keyof typeof CARD_FORMS, id: string): CardField => {
  const found = fieldsOf(CARD_FORMS[layout]).find((each) => each.id === id)
  if (!found) throw new Error(`no field ${id}`)
  return found
}
const card = (name: string, fields: FieldValues, inside: FieldValues[] = []): Laid & { name: string } => ({
  name,
  fields,
  inside: inside.map((each) => ({ fields: each })),
})
const names = (cards: readonly { name: string }[]) => cards.map(({ name }) => name)

describe('[K-gather-4] fields of merged cards', () => {
  const risk = (mitigation: string, phase = 'design') => ({ mitigation, phase })

  it('are the ones inside, each thing once, unless the merged card has its own', () => {
    const mitigation = field('pairs', 'mitigation')
    const inside = [risk('Train'), risk('Hire'), risk('Train')]
    expect(valuesOf(card('m', {}, inside), mitigation)).toEqual(['Train', 'Hire'])
    expect(valuesOf(card('m', { mitigation: 'Both' }, inside), mitigation)).toEqual(['Both'])
  })

  it('stay with each card through merge and split, and in every view', () => {
    const { does, merges, slice, settings } = gathering(CARD_FORMS.pairs)
    for (const [index, mitigation] of ['Train', 'Hire'].entries()) {
      does(`person-${index}`, {
        type: 'add-card',
        text: mitigation,
        language: 'en',
        fields: risk(mitigation),
      })
    }
    merges(['c1', 'c2'])
    expect(slice.cards.get('c3')?.fields).toEqual({})
    const show = showCards(settings, slice, true)
    expect(show.cards?.[0]).not.toHaveProperty('fields')
    expect(show.cards?.[0]?.children.map(({ fields }) => fields?.mitigation)).toEqual(['Train', 'Hire'])
    const report = reportCards(settings, slice, true)
    expect(report?.form).toEqual(CARD_FORMS.pairs)
    expect(report?.cards[0]?.leaves.map(({ fields }) => fields?.mitigation)).toEqual(['Train', 'Hire'])
    expect(findCard(slice, 'c1')).toMatchObject({ fields: risk('Train') })
    for (const [schema, view] of [
      [GatherShow, show],
      [GatherReport, report],
      [GatherManage, manageCards(settings, slice)],
      [GatherMine, ownCards(slice, 'person-0')],
    ] as const) {
      expect(schema.parse(view)).toEqual(view)
    }
    does('facilitator', { type: 'split-card', card: 'c3' })
    expect(slice.cards.get('c1')?.fields).toEqual(risk('Train'))
  })

  it('are given to the merged card where the facilitator gives them, none of them required', () => {
    const { writes, does, slice } = gathering(CARD_FORMS.pairs)
    const words = { type: 'add-card' as const, language: 'en' as const, fields: risk('Train') }
    for (const text of ['Uno', 'Dos']) does('facilitator', { ...words, text })
    expect(writes('facilitator', 'Tres')).toMatchObject({ refused: 'field-missing' })
    const merge = { type: 'merge-cards' as const, cards: ['c1', 'c2'], text: 'Both', language: 'en' as const }
    expect(does('facilitator', { ...merge, fields: { owner: 'x'.repeat(500) } })).toMatchObject({
      refused: 'text-too-long',
    })
    does('facilitator', { ...merge, fields: { owner: 'Gobierno' } })
    expect(slice.cards.get('c3')?.fields).toEqual({ owner: 'Gobierno' })
  })
})

describe('cards in time', () => {
  it('stand in order, a year before its months and those before their days; the others after them', () => {
    const cards = [
      card('day', { when: '2010-02-27' }),
      card('none', {}),
      card('year', { when: '2010' }),
      card('month', { when: '2010-02' }),
      card('agreed', {}, [{ when: '2009' }, { when: '2009' }]),
      card('divided', {}, [{ when: '2008' }, { when: '2009' }]),
    ]
    const { dated, undated } = inTime(cards, field('timeline', 'when'))
    expect(names(dated.map((each) => each.card))).toEqual(['agreed', 'year', 'month', 'day'])
    expect(names(undated)).toEqual(['none', 'divided'])
  })

  it('say their date in the words of the reader, as far as it is known', () => {
    expect(dateText('2031', 'es')).toBe('2031')
    expect(dateText('2031-04', 'es-CL')).toBe('abril de 2031')
    expect(dateText('2031-04-30', 'en-GB')).toBe('30 April 2031')
  })
})

describe('[K-gather-5] a matrix', () => {
  it('has every row and column, empty cells too, and keeps apart what has no place', () => {
    const cards = [
      card('lab', { industry: 'mining', area: 'research' }),
      card('both', {}, [
        { industry: 'mining', area: 'research' },
        { industry: 'mining', area: 'research' },
      ]),
      card('half', { industry: 'mining' }),
      card('unknown', { industry: 'mining', area: 'gone' }),
    ]
    const [row, column] = [field('grid', 'industry'), field('grid', 'area')]
    const { rows, unplaced } = inGrid(cards, row, column)
    expect(rows).toHaveLength(4)
    expect(rows.every(({ cells }) => cells.length === 4)).toBe(true)
    const filled = rows.flatMap(({ option, cells }) =>
      cells.map((cell) => [option.id, cell.option.id, names(cell.cards)] as const),
    )
    expect(filled.filter(([, , inside]) => inside.length > 0)).toEqual([
      ['mining', 'research', ['lab', 'both']],
    ])
    expect(names(unplaced)).toEqual(['half', 'unknown'])
  })
})

describe('promises', () => {
  it('are counted by what became of them, those without an answer too', () => {
    const cards = [card('a', { status: 'kept' }), card('b', { status: 'kept' }), card('c', {})]
    const { options, none } = countOptions(cards, field('commitments', 'status'))
    expect(options.map(({ option, count }) => `${option.id} ${count}`)).toEqual([
      'made 0',
      'kept 2',
      'pending 0',
    ])
    expect(none).toBe(1)
  })
})

describe('what is typed', () => {
  const of = (type: CardField['type'], typed: string, required = false) =>
    readTyped({ id: 'f', label: {}, type, required, options: [{ id: 'a', text: {} }] }, typed)

  it.each([
    ['number', '12', 12],
    ['number', '2,5', 2.5],
    ['number', '-0.125', -0.125],
    ['number', '1.500', { trouble: 'not-a-number' }],
    ['number', '1e9', { trouble: 'not-a-number' }],
    ['number', '0x10', { trouble: 'not-a-number' }],
    ['date', '2031-02', '2031-02'],
    ['date', '2031-02-30', { trouble: 'not-a-date' }],
    ['date', '-02', { trouble: 'not-a-date' }],
    ['choice', 'a', 'a'],
    ['choice', 'b', null],
    ['text', '  x ', 'x'],
    ['text', 'x'.repeat(201), { trouble: 'too-long' }],
    ['long', ' ', null],
  ] as const)('as %s: %s', (type, typed, read) => {
    expect(of(type, typed)).toEqual(read)
  })

  it('is missed where it is required', () => {
    for (const type of ['text', 'number', 'date', 'choice'] as const) {
      expect(of(type, ' ', true)).toEqual({ trouble: 'missing' })
    }
  })
})
