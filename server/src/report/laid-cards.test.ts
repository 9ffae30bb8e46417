import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import type { CardForm, FieldValues } from '@cabildo/shared/kinds/gather/form-schema'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const course = { contribute: true, maxPerPerson: 9, sharing: 'private', moderated: false, askWhy: false }

type Written = { text: string; fields: FieldValues }

/** A revealed gathering with this form, and the report of it. */
function gathered(form: CardForm, cards: readonly Written[], more: (ids: string[]) => unknown[] = () => []) {
  const agenda = [activity('cards', 'gather', { ...course, ...form })]
  const { scene, people } = sampleScene(3, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const ids = cards.map(({ text, fields }) => {
    const action = { type: 'add-card', text, fields, language: 'en' }
    const [event] = scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action })
    return event?.type === 'contributed' ? (event.fact as { card: string }).card : ''
  })
  for (const action of more(ids)) scene.run(facilitator, { type: 'act', activity: 'cards', action })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
  const model = reportOf(scene.live.state)
  return { model, html: printed(model, 'en') }
}

/** The rows of the first table that has this heading, cell by cell, as text. */
function rowsUnder(heading: string, html: string): string[][] {
  const text = (piece: string) => piece.replace(/<[^>]*>/g, '')
  const table = html.split('<table>').find((piece) => text(piece.split('</tr>')[0] ?? '').startsWith(heading))
  const rows = (table?.split('</table>')[0] ?? '').split('</tr>').slice(0, -1)
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => text(cell)),
  )
}

describe('cards with fields in the report', () => {
  it('[K-gather-4] prints pairs in two columns with their owner, merged ones with the answers inside', () => {
    const cards = ['Train', 'Hire'].map((mitigation) => ({
      text: `No ${mitigation}`,
      fields: { mitigation, phase: 'design', owner: 'Region' },
    }))
    const { html } = gathered(CARD_FORMS.pairs, cards, (ids) => [
      { type: 'merge-cards', cards: ids, text: 'No people', language: 'en' },
    ])
    const [head, row] = rowsUnder('Risk', html)
    expect(head).toEqual(['Risk', 'Mitigation', 'Owner', 'Phase', 'Probability', 'Impact'])
    expect(row).toEqual([
      'No peopleNo TrainNo Hire',
      'TrainHire',
      'Region',
      'Design',
      'nothing said',
      'nothing said',
    ])
  })

  it('prints a timeline in order and commitments with what became of them', () => {
    const events = gathered(CARD_FORMS.timeline, [
      { text: 'Second', fields: { when: '2010-02' } },
      { text: 'First', fields: { when: '2007' } },
    ])
    expect(rowsUnder('Event', events.html).slice(1)).toEqual([
      ['First', '2007', 'nothing said'],
      ['Second', 'February 2010', 'nothing said'],
    ])
    const promised = gathered(
      CARD_FORMS.commitments,
      [
        { text: 'Later', fields: { who: 'Port', by: '2030' } },
        { text: 'Sooner', fields: { who: 'Agency', by: '2027-03-01' } },
      ],
      ([, sooner]) => [{ type: 'set-field', card: sooner, field: 'status', value: 'kept' }],
    )
    expect(rowsUnder('Commitment', promised.html)).toEqual([
      ['Commitment', 'Who', 'By when', 'Status', 'With what resources'],
      ['Sooner', 'Agency', '1 March 2027', 'Kept', 'nothing said'],
      ['Later', 'Port', '2030', 'Made', 'nothing said'],
    ])
    expect(promised.html.replace(/<[^>]*>/g, '')).toContain('Made: 1 · Kept: 1 · Pending: 0')
  })

  it('[K-gather-5] prints a matrix with its empty cells', () => {
    const { html } = gathered(CARD_FORMS.grid, [
      { text: 'Lab', fields: { industry: 'mining', area: 'research' } },
    ])
    const rows = rowsUnder('Industry × Enabling area', html)
    expect(rows).toHaveLength(5)
    expect(rows[1]).toEqual(['Mining', 'empty', 'Lab', 'empty', 'empty'])
  })

  it('prints record cards as lists of what was filled in', () => {
    const { html } = gathered(CARD_FORMS.record, [
      { text: 'Basin table', fields: { country: 'Chile', institution: 'Region', updated: '2026-05' } },
    ])
    const text = html.replace(/<dt>.*?<\/dt>/gs, (piece) => `[${piece.replace(/<[^>]*>/g, '')}]`)
    expect(text).toContain('[Last updated]')
    expect(html).toContain('<bdi>May 2026</bdi>')
    expect(html).not.toContain('Achievements')
  })

  it('[S8] prints what was written into fields as text and nothing else', () => {
    const nasty = '<script>alert(1)</script>'
    const { html } = gathered(CARD_FORMS.pairs, [
      { text: 'Risk', fields: { mitigation: nasty, owner: nasty, phase: 'design' } },
    ])
    expect(html).not.toContain('<script')
    expect(html.split('&lt;script&gt;')).toHaveLength(3)
  })

  it('[I7] hands the form on with the data, so that the values can be read', () => {
    const { model } = gathered(CARD_FORMS.grid, [
      { text: 'Lab', fields: { industry: 'mining', area: 'research' } },
    ])
    expect(model.activities[0]?.contributions).toMatchObject({
      form: CARD_FORMS.grid,
      cards: [{ fields: { industry: 'mining', area: 'research' } }],
    })
  })
})

describe('[E9] the public edition of cards with fields', () => {
  const promise = (who: string) => ({ fields: { who, by: '2031', resources: 'A room' } })

  it('does not name who promised, nor whoever is inside a merged card', () => {
    const cards = [promise('Ana Torres'), promise('Luis Rojas'), promise('Rosa Mamani')].map((card, at) => ({
      ...card,
      text: `Promise ${at}`,
    }))
    const { model } = gathered(CARD_FORMS.commitments, cards, ([, two = '', three = '']) => [
      { type: 'merge-cards', cards: [two, three], text: 'Both', language: 'en' },
    ])
    const open = publicReport(model)
    for (const { fields } of cards) {
      expect(JSON.stringify(model)).toContain(fields.who)
      expect(JSON.stringify(open)).not.toContain(fields.who)
    }
    expect(rowsUnder('Commitment', printed(open, 'en')).slice(1)).toEqual([
      ['Promise 0', 'somebody, not named here', '2031', 'Made', 'A room'],
      ['BothPromise 1Promise 2', 'somebody, not named here', '2031', 'Made', 'A room'],
    ])
  })

  it('does not name who answers for a risk, and leaves what was to be chosen from', () => {
    const risk = { text: 'Drought', fields: { mitigation: 'Wells', phase: 'design', owner: 'Ana Torres' } }
    const { model } = gathered(CARD_FORMS.pairs, [risk])
    const open = JSON.stringify(publicReport(model))
    expect(open).not.toContain('Ana Torres')
    expect(open).toContain('"phase":"design"')
  })

  it('does not say what a field that asks for a person was told, in however many words', () => {
    const card = {
      text: 'Fog nets',
      fields: { country: 'Chile', institution: 'UTA', people: 'Ana Torres,\nLuis' },
    }
    const { model } = gathered(CARD_FORMS.record, [card])
    const open = publicReport(model)
    expect(JSON.stringify(open)).not.toContain('Ana Torres')
    expect(printed(model, 'en')).toContain('Ana Torres')
    expect(printed(open, 'en')).not.toMatch(/Ana Torres|Luis/)
    expect(printed(open, 'en')).toMatch(/UTA.*somebody, not named here/s)
  })

  it('does not name who promised at a table and was not brought to the plenary', () => {
    const form = { ...CARD_FORMS.commitments, tables: { count: 2, bring: 1 } }
    const agenda = [activity('cards', 'gather', { ...course, ...form })]
    const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
    const acts = (who: number, action: object) =>
      scene.run(participant(people[who] ?? ''), { type: 'act', activity: 'cards', action })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    acts(0, { type: 'sit-at', table: 1 })
    acts(0, { type: 'add-card', ...promise('Ana Torres'), text: 'Wells', language: 'en' })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
    const model = reportOf(scene.live.state)
    expect(JSON.stringify(model)).toContain('Ana Torres')
    expect(JSON.stringify(publicReport(model))).not.toContain('Ana Torres')
  })
})
