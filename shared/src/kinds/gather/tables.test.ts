import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { takeBackCards } from './back.ts'
import { checkTables } from './check-tables.ts'
import { takeItems } from './evolve.ts'
import { gathering } from './gathering.ts'
import { reportCards } from './report.ts'
import { GatherAction, type GatherFact } from './schema.ts'
import { seenCards } from './seen.ts'
import { concernedBy, isWritten, leaveTable } from './table-people.ts'
import { broughtAt } from './tables.ts'
import {
  findCard,
  GatherManage,
  GatherMine,
  GatherShow,
  manageCards,
  outcomeOf,
  ownCards,
  showCards,
} from './view.ts'

const [ana, eva, luz, sol] = ['person-ana', 'person-eva', 'person-luz', 'person-sol'] as const
const room = [
  ...[ana, eva, luz].map((id) => ({ id, group: 'firms' })),
  ...['rio', 'mar', 'sur', 'oro'].map((id) => ({ id, group: 'civil' })),
]

/** Ana and Eva at table 1, Luz at table 2, nobody at the third; Ana has written c1 and c2, Luz c3, Eva c4. */
function seatedRoom(changes: Parameters<typeof gathering>[0] = {}) {
  const all = gathering({ tables: { count: 3, bring: 2 }, maxPerPerson: 9, ...changes }, 'open', room)
  const { does, writes } = all
  for (const person of [ana, eva]) does(person, { type: 'sit-at', table: 1 })
  does(luz, { type: 'sit-at', table: 2 })
  for (const text of ['Uno', 'Dos']) writes(ana, text)
  writes(luz, 'Tres')
  writes(eva, 'Cuatro')
  const brings = (who: string, card: string) => does(who, { type: 'bring-card', card })
  const lies = (person: string) => ownCards(all.slice, person).table?.cards.map(({ id }) => id)
  const flows = () => outcomeOf(all.slice).map(({ id }) => id)
  return { ...all, brings, lies, flows }
}

describe('[K-gather-7] people at tables', () => {
  it('are forty at most, whether they sit down or are dealt', () => {
    const many = Array.from({ length: 81 }, (_, index) => ({ id: `person-${index}`, group: 'firms' }))
    const { does } = gathering({ tables: { count: 2, bring: 1 } }, 'open', many)
    for (const { id } of many.slice(0, 40)) expect(does(id, { type: 'sit-at', table: 1 })).toHaveLength(1)
    expect(does('person-40', { type: 'sit-at', table: 1 })).toMatchObject({
      refused: 'table-full',
      params: { max: 40 },
    })
    expect(does('person-3', { type: 'sit-at', table: 1 })).toEqual([])
    expect(does('facilitator', { type: 'deal-tables' })).toMatchObject({ refused: 'table-full' })
  })

  it('sit down before they write, at a table there is, and each of their cards lies there', () => {
    const { does, writes, slice } = gathering({ tables: { count: 3, bring: 2 } })
    expect(writes(ana, 'Uno')).toMatchObject({ refused: 'table-needed' })
    expect(does(ana, { type: 'sit-at', table: 4 })).toMatchObject({
      refused: 'unknown-table',
      params: { max: 3 },
    })
    expect(does('facilitator', { type: 'sit-at', table: 1 })).toMatchObject({ refused: 'not-allowed' })
    does(ana, { type: 'sit-at', table: 2 })
    expect(does(ana, { type: 'sit-at', table: 2 })).toEqual([])
    writes(ana, 'Uno')
    does(ana, { type: 'sit-at', table: 3 })
    writes(ana, 'Dos')
    expect([...slice.cards.values()].map(({ table }) => table)).toEqual([2, 3])
    expect(does(ana, { type: 'bring-card', card: 'c1' })).toMatchObject({ refused: 'not-your-table' })
    expect(ownCards(slice, ana)).toMatchObject({ cards: [{ table: 2 }, { table: 3 }], table: { number: 3 } })
  })

  it('see what lies on their own table, and nothing of another', () => {
    const { slice, settings, lies, does } = seatedRoom()
    expect([lies(ana), lies(eva), lies(luz), lies(sol)]).toEqual([
      ['c1', 'c2', 'c4'],
      ['c1', 'c2', 'c4'],
      ['c3'],
      [],
    ])
    expect(JSON.stringify(ownCards(slice, eva))).not.toMatch(/person-|firms/)
    expect(JSON.stringify(showCards(settings, slice, false))).not.toMatch(/Uno|Tres/)
    does('facilitator', { type: 'hide-card', card: 'c1' })
    expect(lies(eva)).toEqual(['c2', 'c4'])
  })

  it('see a card that waits only once it was let through', () => {
    const { lies, does } = seatedRoom({ moderated: true })
    expect(lies(eva)).toEqual([])
    does('facilitator', { type: 'show-card', card: 'c1' })
    expect(lies(eva)).toEqual(['c1'])
  })

  it('are told of what happens at their own table alone', () => {
    const { slice, facts, writes, does } = seatedRoom()
    writes(luz, 'Cinco')
    const last = () => facts.at(-1) as GatherFact
    expect([...concernedBy(slice, last())]).toEqual([luz])
    does(eva, { type: 'bring-card', card: 'c1' })
    expect([...concernedBy(slice, last())]).toEqual([ana, eva])
    does(eva, { type: 'sit-at', table: 2 })
    expect([...concernedBy(slice, last())]).toEqual([])
    expect(facts.filter(isWritten).every(({ type }) => type === 'card-added')).toBe(true)
  })

  it('are dealt to them evenly, each group over all, and whoever comes later is offered the smallest', () => {
    const { does, slice, lies } = seatedRoom()
    expect(ownCards(slice, sol).table).toMatchObject({ number: null, offered: null })
    expect(does(ana, { type: 'deal-tables' })).toMatchObject({ refused: 'not-allowed' })
    does('facilitator', { type: 'deal-tables' })
    const tableOf = (person: string) => ownCards(slice, person).table?.number
    expect(room.map(({ id }) => tableOf(id))).toEqual([1, 2, 3, 1, 2, 3, 1])
    expect(ownCards(slice, sol).table).toMatchObject({ number: null, offered: 2 })
    // What was written before lies where it lay.
    expect(lies(ana)).toEqual(['c1', 'c2', 'c4'])
    expect(lies(eva)).toEqual(['c3'])
    leaveTable(slice, luz)
    leaveTable(slice, 'sur')
    expect(ownCards(slice, sol).table).toMatchObject({ offered: 3 })
  })

  it('[R7] sit where they sat once that is taken back, but for who has moved on since', () => {
    const { does, slice } = seatedRoom()
    const before = [...(slice.tables?.seats ?? [])]
    const [fact] = does('facilitator', { type: 'deal-tables' }) as GatherFact[]
    const again = seatedRoom()
    const back = takeBackCards(again.slice, fact as GatherFact)
    expect(back).toMatchObject({ type: 'deal-tables', back: { dealt: false } })
    does(eva, { type: 'sit-at', table: 3 })
    does('facilitator', GatherAction.parse(back))
    expect(new Map(slice.tables?.seats)).toEqual(new Map([...before, [eva, 3]]))
    expect(ownCards(slice, sol).table).toMatchObject({ offered: null })
  })

  it('are not found in anonymous activities, where a table would say who wrote, nor where all see all', () => {
    const { settings } = seatedRoom()
    expect(checkTables(settings, 'anonymous')).toMatchObject({ refused: 'tables-not-anonymous' })
    expect(checkTables(settings, 'confidential')).toBeNull()
    expect(checkTables({ ...settings, sharing: 'shared' }, 'open')).toMatchObject({ refused: 'bad-config' })
    expect(checkTables({ ...settings, contribute: false }, 'open')).toMatchObject({ refused: 'bad-config' })
    expect(checkTables({ ...settings, tables: null }, 'anonymous')).toBeNull()
  })
})

describe('[K-gather-8] what a table brings to the plenary', () => {
  it('is marked by anybody at it or by the facilitator, and by nobody else', () => {
    const { brings, does, flows } = seatedRoom()
    expect(brings(luz, 'c1')).toMatchObject({ refused: 'not-your-table' })
    expect(brings(sol, 'c1')).toMatchObject({ refused: 'not-your-table' })
    brings(eva, 'c1')
    brings('facilitator', 'c3')
    expect(flows()).toEqual(['c1', 'c3'])
    expect(brings(ana, 'c1')).toEqual([])
    does(ana, { type: 'leave-card', card: 'c1' })
    expect(does(ana, { type: 'leave-card', card: 'c1' })).toEqual([])
    expect(flows()).toEqual(['c3'])
  })

  it('is never more than was set', () => {
    const { brings, does } = seatedRoom()
    brings(ana, 'c1')
    brings(ana, 'c2')
    for (const who of [eva, 'facilitator']) {
      expect(brings(who, 'c4')).toMatchObject({ refused: 'brought-enough', params: { max: 2 } })
    }
    does(ana, { type: 'withdraw-card', card: 'c1' })
    expect(isRefusal(brings(eva, 'c4'))).toBe(false)
  })

  it('is not what was set aside, which comes back to it only where there is still room', () => {
    const { brings, does, flows, slice } = seatedRoom()
    brings(ana, 'c1')
    does('facilitator', { type: 'hide-card', card: 'c1' })
    expect(flows()).toEqual([])
    does('facilitator', { type: 'show-card', card: 'c1' })
    expect(flows()).toEqual(['c1'])
    brings(ana, 'c2')
    does('facilitator', { type: 'hide-card', card: 'c1' })
    expect(brings(ana, 'c1')).toMatchObject({ refused: 'unknown-card' })
    brings(ana, 'c4')
    does('facilitator', { type: 'show-card', card: 'c1' })
    expect(flows()).toEqual(['c2', 'c4'])
    expect(broughtAt(slice, 1)).toBe(2)
  })

  it('leaves its place to another while it waits for a second look, which nobody at the table can hasten', () => {
    const { brings, does, merges, flows, slice } = seatedRoom({
      moderated: true,
      tables: { count: 3, bring: 1 },
    })
    for (const card of ['c1', 'c2', 'c4']) does('facilitator', { type: 'show-card', card })
    brings(ana, 'c1')
    does(ana, { type: 'edit-card', card: 'c1', text: 'Uno, mejor' })
    expect(broughtAt(slice, 1)).toBe(0)
    expect(brings(eva, 'c4')).toMatchObject([{ type: 'card-brought' }])
    merges(['c1', 'c2'])
    expect(flows()).toEqual(['c4'])
    expect(broughtAt(slice, 1)).toBe(1)
  })

  it('flows on by itself or in what it was merged into; the rest stays, and what lay on no table goes too', () => {
    const { brings, merges, writes, does, flows, slice } = seatedRoom()
    takeItems(slice, [{ id: 'up', text: { es: 'De antes' }, from: [] }])
    writes('facilitator', 'De todos')
    does('facilitator', { type: 'add-card', text: 'De la tres', language: 'es', table: 3 })
    expect(does('facilitator', { type: 'add-card', text: 'x', language: 'es', table: 4 })).toMatchObject({
      refused: 'unknown-table',
    })
    expect(flows()).toEqual(['up', 'c5'])
    merges(['c1', 'c3'])
    expect(flows()).toEqual(['up', 'c5'])
    brings(luz, 'c3')
    expect(flows()).toEqual(['up', 'c5', 'c7'])
    expect(outcomeOf(slice).at(-1)).toMatchObject({ id: 'c7', from: ['c1', 'c3'] })
    expect(brings('facilitator', 'c7')).toMatchObject({ refused: 'unknown-card' })
  })

  it('[S1] is told by figures until the reveal, and then with the tables it came from', () => {
    const { brings, merges, slice, settings } = seatedRoom()
    brings(ana, 'c1')
    merges(['c1', 'c3'])
    const tables = [
      { table: 1, people: 2, written: 3, brought: 1 },
      { table: 2, people: 1, written: 1, brought: 0 },
      { table: 3, people: 0, written: 0, brought: 0 },
    ]
    expect(showCards(settings, slice, false)).toEqual({ count: 4, tables })
    expect(showCards(settings, slice, false, () => null)).toEqual({ count: null })
    const shown = showCards(settings, slice, true)
    expect(shown.cards).toMatchObject([{ id: 'c5', tables: [1, 2] }])
    expect(seenCards(settings, slice, true)).toMatchObject([{ id: 'c5', from: ['c1', 'c3'] }])
    expect(manageCards(settings, slice)).toMatchObject({
      tables,
      cards: [{ table: 1, brought: true }, {}, {}, {}, {}],
    })
    expect(reportCards(settings, slice, true)).toMatchObject({
      cards: [{ id: 'c5', tables: [1, 2] }],
      tables: [
        { table: 1, brought: 1, kept: [{ id: 'c2' }, { id: 'c4' }] },
        { table: 2, kept: [] },
        { table: 3, kept: [] },
      ],
    })
    expect(findCard(slice, 'c3')).toMatchObject({ table: 2 })
    for (const [schema, view] of [
      [GatherShow, shown],
      [GatherManage, manageCards(settings, slice)],
      [GatherMine, ownCards(slice, ana)],
    ] as const) {
      expect(schema.parse(view)).toEqual(view)
    }
  })

  it('is all there is where there are no tables, and nothing of tables is said there', () => {
    const { writes, slice, settings, does } = gathering()
    writes(ana, 'Uno')
    expect(does(ana, { type: 'bring-card', card: 'c1' })).toMatchObject({ refused: 'no-tables-here' })
    expect(outcomeOf(slice)).toHaveLength(1)
    const all = [
      showCards(settings, slice, true),
      manageCards(settings, slice),
      ownCards(slice, ana),
      reportCards(settings, slice, true),
    ]
    expect(JSON.stringify(all)).not.toContain('table')
  })
})
