/**
 * Logs as earlier programs wrote them fold for ever (I6). One is added when events change; none is edited or removed.
 * `first.json`: every event there was at first, written before rounds noted their limit and their rule.
 * `card-fields.json`: cards with a form, changed, merged, set by the facilitator, and anonymous.
 * `undone.json`: acts of a facilitator and what took them back, a timer, and phones that were paused.
 * `people.json`: people moved, merged, removed and let in, on paper, by raised hands and at a kiosk.
 * `notes.json`: notes of two facilitators, lines parked, shown, taken up and dropped, and what was undone in a discussion.
 * `plan.json`: a plan whose items came in before it was noted on what they rest.
 * `moved.json`: a follow-up workshop handed over, gone on elsewhere, and taken from there as a copy.
 * `tables.json`: cards written at tables, people dealt to them, and what they brought.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { kindOf } from '@cabildo/shared/kinds/index'
import { type LoggedEvent, WorkshopEvent } from '@cabildo/shared/workshop/events'
import { replay } from '@cabildo/shared/workshop/live'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { describe, expect, it } from 'vitest'

/** As `load-workshop.ts` reads a log. */
function workshopOf(log: string) {
  const events: LoggedEvent[] = JSON.parse(readFileSync(resolve(import.meta.dirname, 'logs', log), 'utf8'))
  return {
    types: new Set(events.map(({ event }) => event.type)),
    live: replay(events.map((logged) => ({ ...logged, event: WorkshopEvent.parse(logged.event) }))),
  }
}

/** Per item: sum, place, people in support of people who answered, label; and who is shown apart. */
function figuresOf({ items, groups, n, answered, smallestGroup }: Result) {
  return {
    n: `${n} of ${answered}, k ${smallestGroup}`,
    groups: groups.map(({ id, n: people }) => `${id} ${people}`),
    items: items.map(
      ({ text, people, label }) =>
        `${text.en}: ${people.sum}, place ${people.place}, ${people.support}/${people.answered}, ${label}`,
    ),
  }
}

describe('[I6] a log of an earlier program', () => {
  it('has every event, so that none can change without notice', () => {
    const known = WorkshopEvent.def.options.map(({ def }) => def.shape.type.def.values[0])
    const written = ['first.json', 'undone.json', 'people.json', 'notes.json', 'moved.json'].flatMap(
      (log) => [...workshopOf(log).types],
    )
    expect([...new Set(written)].sort()).toEqual([...known].sort())
  })

  it('folds to the workshop that it was', () => {
    const { live } = workshopOf('first.json')
    const { room, edition, activities, priorities } = reportOf(live.state)
    expect([edition, live.box.size, live.state.links.size]).toEqual(['final', 0, 1])
    expect(room.rows.map(({ id, present, seats }) => [id, present, seats])).toEqual([
      ['firms', 5, 6],
      ['civil', 6, 6],
    ])
    expect(live.state.activities.map(({ setup }) => setup.id)).toEqual([
      'cards',
      'shortlist',
      'rank',
      'consent',
      'secret',
      'notes',
      'show',
      'spare-2',
    ])
    const printed = activities.flatMap(({ id, rounds }) =>
      rounds.flatMap(({ n, result }) => (result ? [[`${id} ${n}`, figuresOf(result)]] : [])),
    )
    expect(Object.fromEntries(printed)).toEqual(FIGURES)
    expect(priorities.list.map(({ item, place }) => [item.id, place])).toEqual([
      ['water', 1],
      ['talent', 2],
      ['logistics', 2],
    ])
    expect(activities[0]?.contributions).toMatchObject({
      counts: { gathered: 6, merged: 2, withdrawn: 1, alone: 3, merges: 1, top: 4 },
    })
    const merged = activities[1]?.rounds[0]?.items.find(({ text }) => text.en === 'Water')
    expect(merged?.from).toHaveLength(2)
  })

  it('takes back what was taken back', () => {
    const { state, box } = workshopOf('undone.json').live
    expect([state.title, state.status, state.current, box.size]).toEqual([
      { en: 'Sample' },
      'ended',
      'vote',
      0,
    ])
    const vote = state.activities.find(({ setup }) => setup.id === 'vote')
    expect([vote?.revealStep, vote?.rounds.map(({ n, closed }) => [n, closed?.answered])]).toEqual([
      1,
      [[2, 4]],
    ])
    expect([state.timer?.seconds, state.paused]).toEqual([120, false])
    expect(state.acts.map(({ event }) => event)).toEqual([
      'round-opened',
      'phones-paused',
      'phones-resumed',
      'round-closed',
      'revealed',
      'door-locked',
      'door-unlocked',
      'workshop-ended',
    ])
  })

  it('stands still where it was handed over or is a copy', () => {
    const { state } = workshopOf('moved.json').live
    expect([state.predecessor?.id, state.predecessor?.told.length]).toEqual(['before-1', 1])
    expect([state.stopped, state.status, state.links.size, state.people.size]).toEqual([
      'copy',
      'running',
      0,
      2,
    ])
  })

  it('keeps what cards say in their fields', () => {
    const [pledges, story] = reportOf(workshopOf('card-fields.json').live.state).activities
    expect(pledges?.contributions).toMatchObject({
      form: { layout: 'commitments', parts: { who: 'who', by: 'by', status: 'status' } },
      cards: [
        { text: { es: 'Prácticas pagadas' }, fields: { who: 'Cámara', by: '2028-05-01', status: 'kept' } },
        {
          text: { es: 'Datos abiertos' },
          fields: { by: '2029' },
          leaves: [
            { fields: { who: 'Aguas', by: '2027-03', status: 'made' } },
            { fields: { who: 'Universidad', by: '2027-03', status: 'made' } },
          ],
        },
      ],
    })
    expect(story?.contributions).toMatchObject({ cards: [{ fields: { when: '2007' } }] })
  })

  it('has the people who were in the room at the end, by the way they took part', () => {
    const { state } = workshopOf('people.json').live
    const { room, activities } = reportOf(state)
    expect(room.counts).toEqual([
      { id: 'firms', channels: { phone: 2, kiosk: 0, paper: 2, hands: 0 }, heads: null },
      { id: 'civil', channels: { phone: 1, kiosk: 1, paper: 0, hands: 3 }, heads: 7 },
    ])
    expect([room.people, state.aliases.size, state.watched]).toEqual([9, 1, true])
    expect(activities[0]?.rounds[0]?.result?.answered).toBe(7)
  })

  it('has what was noted and parked, and what became of it', () => {
    const { state } = workshopOf('notes.json').live
    expect(Object.fromEntries(state.notes)).toEqual({
      '': { text: 'The room is cold', aside: [] },
      forum: { text: 'Begin with the mayor', aside: ['Begin with the port'] },
    })
    expect([...state.lines.values()].map((line) => [line.text, line.step, line.state, line.to])).toEqual([
      [{ en: 'The old dam' }, 'forum', 'taken-up', 'forum'],
      [{ en: 'Lunch' }, 'forum', 'dropped', null],
      [{ en: 'Buses' }, 'forum', 'open', null],
    ])
    expect([state.linesShown, state.acts.map(({ fact }) => fact)]).toEqual([
      true,
      [null, 'hand-raised', 'hand-raised', 'turn-began', 'post-written', 'post-written', 'post-taken-on'],
    ])
    const forum = state.activities.find(({ setup }) => setup.id === 'forum')
    expect(forum?.slice).toMatchObject({ speaking: 'id-2', focus: null })
  })

  it('keeps who sat where, and what each table brought', () => {
    const { live } = workshopOf('tables.json')
    const [cards, vote] = live.state.activities
    expect(vote?.rounds[0]?.items.map(({ text }) => text.en)).toEqual([
      'Roads',
      'Skills for water',
      'From the desk',
    ])
    expect(
      cards && kindOf('gather')?.contributions?.manage(GatherConfig.parse(cards.setup.config), cards.slice),
    ).toMatchObject({
      tables: [
        { table: 1, people: 2, written: 2, brought: 1 },
        { table: 2, people: 2, written: 1, brought: 0 },
        { table: 3, people: 1, written: 1, brought: 1 },
      ],
    })
  })

  it('keeps the rows of a plan, whatever its items came in on', () => {
    const { live } = workshopOf('plan.json')
    const plan = reportOf(live.state).activities.at(-1)
    expect(plan?.contributions).toMatchObject({
      items: [
        { id: 'port', ground: 'flowed', reason: null },
        { id: 'water', ground: 'flowed', reason: null },
        { id: 'talent', ground: 'flowed', reason: null },
        { id: 'logistics', ground: 'flowed', reason: null },
        { ground: 'admitted', reason: 'The law asks for it' },
      ],
      rows: [
        { item: 'logistics', action: 'Dredge', pledges: { champion: { name: 'Neighbours' } } },
        { item: 'port', action: 'A second quay' },
      ],
    })
  })
})

/** What `first.json` came to when it was written; its secret rounds without groups, as their ballots were never exchanged (S3). */
const FIGURES = {
  'shortlist 1': figures(
    '10 of 10, k 4',
    [
      'Talent leaves: 10, place 1, 5/10, consensual',
      'A road to the port: 5, place 2, 5/10, consensual',
      'Slow permits: 0, place 4, 0/10, undecided',
      'Water: 5, place 2, 5/10, consensual',
    ],
    [],
  ),
  'shortlist 2': figures(
    '10 of 10, k 4',
    [
      'Talent leaves: 10, place 2, 5/10, consensual',
      'A road to the port: 4, place 3, 4/10, undecided',
      'Slow permits: 0, place 4, 0/10, undecided',
      'Water: 13, place 1, 9/10, consensual',
    ],
    [],
  ),
  'rank 1': figures(
    '9 of 10, k 4',
    [
      'Water: 12, place 1, 6/9, consensual',
      'Talent leaves: 10.5, place 2, 9/9, consensual',
      'A road to the port: 4.5, place 3, 3/9, undecided',
    ],
    [],
  ),
  'consent 1': figures('10 of 10, k 3', [
    'water: 10, place 1, 10/10, consensual',
    'talent: 9, place 3, 9/10, consensual',
    'logistics: 4, place 1, 4/4, consensual',
  ]),
  'secret 1': figures(
    '10 of 10, k 5',
    [
      'water: 6, place 1, 6/10, consensual',
      'talent: 4, place 2, 4/10, undecided',
      'logistics: 4, place 2, 4/10, undecided',
    ],
    [],
  ),
}

function figures(n: string, items: string[], groups = ['firms 5', 'civil 5']) {
  return { n, groups, items }
}
