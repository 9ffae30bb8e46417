import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

const items = ['roads', 'water'].map((id) => ({ id, text: { en: id.toUpperCase() }, from: [] }))
const columns = ['national', 'local'].map((id) => ({ id, text: { en: id } }))
const levels = ['none', 'small', 'large'].map((en) => ({ en }))
const rate = { mode: 'rate', columns, levels, supportFrom: 2, dontKnow: true }
const allocate = { mode: 'allocate', columns, several: true, overlay: { roads: ['national'] } }

/** The printed report of six people of two groups, who answer in turn. */
function printed(
  config: Record<string, unknown>,
  answers: readonly unknown[],
  language: 'en' | 'es' | 'pt' = 'en',
) {
  const agenda = [activity('asked', 'matrix', config, { items, secrecy: 'open' })]
  const { scene, people } = sampleScene(6, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [index, person] of people.entries()) {
    const answer = answers[index % answers.length]
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return inPrint(reportOf(scene.live.state), language)
}

/** What stands in every table that has the cell, without marks. */
const cell = (html: string, id: string) =>
  [...html.matchAll(new RegExp(`<td data-cell="${id.replace('.', '\\.')}">(.*?)</td>`, 'gs'))].map(
    ([, inside = '']) =>
      inside
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
  )

describe('a matrix in the report', () => {
  it('[K-matrix-3] prints mean, people and don’t know of each cell, and an empty cell in words', () => {
    const html = printed(rate, [
      { cells: { roads: { national: 2, local: null } } },
      { cells: { roads: { national: 1 } } },
    ])
    expect(cell(html, 'roads.national')[0]).toBe('1.5 n = 6')
    expect(cell(html, 'roads.local')[0]).toBe('nobody 3 do not know')
    expect(html).toContain('Cells nobody rated: ROADS – local; WATER – national; WATER – local.')
    expect(html).toContain(
      'The groups are furthest apart on “ROADS · national”: from 0% to 100% rate it high.',
    )
  })

  it('[K-matrix-5] prints shares of an allocation, orphans and overlaps, and no place of any row', () => {
    const html = printed(allocate, [{ places: { roads: ['national', 'local'] } }])
    expect(cell(html, 'roads.local')).toEqual(['100% (6 of 6)', 'Consensual'])
    expect(html).toContain('Rows nobody placed: WATER.')
    expect(html).toContain('Rows that most people put into several columns: ROADS.')
    expect(html).not.toContain('Both tallies')
    expect(html).toContain('No revealed result chooses among proposals.')
  })

  it('[K-matrix-6] prints who did what before beside what the room says now', () => {
    const html = printed(allocate, [{ places: { roads: ['local'] } }])
    const [, row = ''] = /data-compared="roads">(.*?)<\/tr>/s.exec(html) ?? []
    expect(
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('ROADS national local changed')
    expect(cell(html, 'roads.national')[0]).toBe('0% (0 of 6) ◆ earlier allocation')
  })

  it('lists cells that divide the groups among what people differ on', () => {
    const html = printed(rate, [{ cells: { water: { local: 2 } } }, { cells: { water: { local: 0 } } }])
    expect(html).toContain('divides the groups: support runs from 0% to 100%.')
    expect(html).not.toContain('No item divides the groups')
  })

  it.each(['es', 'en', 'pt'] as const)(
    'says that nobody filled it in, without a key for a word (%s)',
    (language) => {
      for (const config of [rate, allocate]) {
        const empty = config === rate ? { cells: {} } : { places: {} }
        const html = printed(config, [empty], language)
        expect(html).toMatch(/Nobody filled in|Nadie llenó|Ninguém preencheu/)
        expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(
          />[^<]*\b(?:matrix|value|rule|method)\.[a-z]/,
        )
      }
    },
  )
})
