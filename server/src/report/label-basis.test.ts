import { consentScene, people } from '@cabildo/shared/testing/consent-scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'
import { dataTables } from './data/data-tables.ts'

describe('[S3] the printed label of an item', () => {
  it.each([
    ['en', /too few answers to this/, /Over the whole room/],
    ['es', /pocas respuestas a esto/, /Sobre toda la sala/],
  ] as const)('says that too few of some group answered it (%s)', (language, pooled, room) => {
    const printed = (state: Record<string, number>[], civil: Record<string, number>[]) =>
      inPrint(reportOf(consentScene({ firms: people(5, { roads: 1 }), state, civil }).live.state), language)
    const all = printed(people(4, { roads: 8 }), people(5, { roads: 8 }))
    expect([pooled.test(all), room.test(all)]).toEqual([false, false])
    const few = printed(people(4, { roads: 8 }), [...people(2, { roads: 8 }), ...people(3, {})])
    expect([pooled.test(few), room.test(few)]).toEqual([true, false])
    const none = printed(people(4, {}), people(5, {}))
    expect([pooled.test(none), room.test(none)]).toEqual([false, true])
  })
})

describe('[E4] the label of an item in the data', () => {
  it('rests on the room where no groups were told apart, and on the groups where they were', () => {
    const basis = (state: Record<string, number>[]) => {
      const model = reportOf(consentScene({ firms: people(5, { roads: 1 }), state }).live.state)
      const table = dataTables(model, 'en').find(({ name }) => name === 'item_results')
      return table?.rows.map((row) => row[table.columns.findIndex(({ name }) => name === 'label_basis')])
    }
    expect(basis(people(2, { roads: 1 }))).toEqual(['room'])
    expect(basis(people(5, { roads: 1 }))).toEqual(['groups'])
  })
})
