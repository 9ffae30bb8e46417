import { describe, expect, it } from 'vitest'
import { activity, dots, sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../../testing/scene.ts'
import { reportOf } from '../report/report-of.ts'
import type { ActivitySetup } from '../setup.ts'
import { viewFor } from '../view.ts'
import type { ConsensusTable } from './table-types.ts'

const items = ['water', 'road'].map((id) => ({ id, text: { en: id }, from: [] }))
const signed = {
  scale: { type: 'signed' },
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}
const scale = {
  type: 'ordinal',
  labels: ['No', 'Perhaps', 'Yes'].map((en) => ({ en })),
  supportFrom: 2,
}

const first = activity('first', 'vote', dots, { items })
const signs = activity('signs', 'assess', signed, { items: items.slice(0, 1) })
const drawing = (votes: readonly string[]) => activity('drawn', 'present', { body: {}, table: { votes } })

/** A room of eight in two groups before this agenda. */
function roomWith(agenda: ActivitySetup[]): { scene: Scene; people: string[] } {
  return sampleScene(8, { ...sampleSetup, agenda })
}

function answer(scene: Scene, people: readonly string[], id: string, answers: readonly unknown[], round = 1) {
  for (const [at, one] of answers.entries()) {
    scene.run(participant(people[at] ?? ''), { type: 'cast', activity: id, round, answer: one })
  }
  scene.run(facilitator, { type: 'close-round', activity: id })
}

function voted({ scene, people }: ReturnType<typeof roomWith>, id = 'first', item = 'water'): void {
  scene.run(facilitator, { type: 'open-round', activity: id })
  voteFor(
    scene,
    id,
    people.map((person) => [person, item]),
  )
  scene.run(facilitator, { type: 'close-round', activity: id })
}

const reveal = (scene: Scene, id: string, step: number) =>
  scene.run(facilitator, { type: 'reveal', activity: id, step })

/** The table as each audience sees it, which must be the same for all. */
function shown(scene: Scene): ConsensusTable | null {
  scene.run(facilitator, { type: 'enter-activity', activity: 'drawn' })
  const [board, phone, console] = [viewFor.display, viewFor.participant, viewFor.facilitator].map(
    (view) => view(scene.live).current?.table,
  )
  expect(phone).toEqual(board)
  expect(console).toEqual(board)
  const entry = viewFor.facilitator(scene.live).agenda.find(({ setup }) => setup.id === 'drawn')
  expect(entry?.table).toEqual(board)
  return board ?? null
}

const untold = (table: ConsensusTable | null) => table?.votes.map(({ untold }) => untold)

describe('[K-present-2] what a label of the table rests on', () => {
  it.each([
    [4, 'room'],
    [8, 'groups'],
  ] as const)('where %i answer: %s', (count, basis) => {
    const { scene, people } = roomWith([first, drawing(['first'])])
    voted({ scene, people: people.slice(0, count) })
    reveal(scene, 'first', 3)
    expect(shown(scene)?.rows[0]?.evidence[0]?.basis).toBe(basis)
  })
})

describe('[K-present-1] the table in a workshop', () => {
  it('tells nothing of a vote before its labels are revealed, and nothing once it is hidden again', () => {
    const room = roomWith([first, drawing(['first'])])
    const { scene, people } = room
    expect(untold(shown(scene))).toEqual(['not-asked'])
    scene.run(facilitator, { type: 'open-round', activity: 'first' })
    voteFor(
      scene,
      'first',
      people.map((person) => [person, 'water']),
    )
    const entry = viewFor.facilitator(scene.live).agenda.find(({ setup }) => setup.id === 'drawn')
    expect(entry?.table).toMatchObject({ votes: [{ untold: 'still-open', rule: null }], rows: [] })
    scene.run(facilitator, { type: 'close-round', activity: 'first' })
    for (const step of [0, 1]) {
      reveal(scene, 'first', step)
      expect(shown(scene)).toMatchObject({ votes: [{ untold: 'not-revealed', rule: null }], rows: [] })
    }
    reveal(scene, 'first', 2)
    expect(shown(scene)).toMatchObject({
      votes: [{ untold: null, rule: { thresholds: { support: 0.5 } } }],
      rows: [
        { id: 'water', column: 'consensual', evidence: [{ mark: 'for', support: 8, answered: 8 }] },
        { id: 'road', column: 'neither', evidence: [{ mark: 'against', support: 0, answered: 8 }] },
      ],
    })
    reveal(scene, 'first', 0)
    expect(shown(scene)).toMatchObject({ votes: [{ untold: 'not-revealed' }], rows: [] })
  })

  it('is the same bytes whoever answered what, as long as nothing is revealed', () => {
    const bytes = ['water', 'road'].map((item) => {
      const room = roomWith([first, drawing([])])
      voted(room, 'first', item)
      return JSON.stringify(shown(room.scene))
    })
    expect(bytes[0]).toBe(bytes[1])
  })

  it('says so when nobody answered', () => {
    const { scene } = roomWith([first, drawing(['first'])])
    scene.run(facilitator, { type: 'open-round', activity: 'first' })
    scene.run(facilitator, { type: 'close-round', activity: 'first' })
    expect(shown(scene)).toMatchObject({ votes: [{ untold: 'nobody-answered' }], rows: [] })
  })

  it('does not say so of a vote that was answered, opened again and then answered by nobody', () => {
    const room = roomWith([first, drawing(['first'])])
    const { scene } = room
    voted(room)
    reveal(scene, 'first', 2)
    expect(untold(shown(scene))).toEqual([null])
    scene.run(facilitator, { type: 'reopen-round', activity: 'first' })
    scene.run(facilitator, { type: 'close-round', activity: 'first' })
    expect(shown(scene)).toMatchObject({ votes: [{ untold: 'not-revealed' }], rows: [] })
    expect(reportOf(scene.live.state).activities.find(({ id }) => id === 'drawn')?.table?.rows).toHaveLength(
      2,
    )
  })

  it('draws of every earlier vote where none is named, and of no later one', () => {
    const { scene } = roomWith([
      activity('text', 'present', { body: {} }),
      first,
      drawing([]),
      activity('later', 'vote', dots, { items }),
    ])
    expect(shown(scene)?.votes.map(({ id }) => id)).toEqual(['first'])
  })

  it('says of a step without ballots, and of answers that order nothing, that they say nothing', () => {
    const allocate = { mode: 'allocate', columns: items, several: true }
    const room = roomWith([
      activity('text', 'present', { body: {} }),
      activity('cells', 'matrix', allocate, { items }),
      drawing(['text', 'cells']),
    ])
    const { scene, people } = room
    scene.run(facilitator, { type: 'open-round', activity: 'cells' })
    answer(
      scene,
      people,
      'cells',
      people.map(() => ({ places: { water: ['road'] } })),
    )
    reveal(scene, 'cells', 3)
    expect(untold(shown(scene))).toEqual(['no-vote', 'no-labels'])
  })

  it('joins what several votes say of one item, and reads + and − of those who gave them', () => {
    const room = roomWith([first, signs, drawing(['first', 'signs'])])
    const { scene, people } = room
    voted(room)
    reveal(scene, 'first', 2)
    scene.run(facilitator, { type: 'open-round', activity: 'signs' })
    const marks = people.map((_, at) => ({ marks: { water: { '': at < 2 ? 2 : 1 } }, reasons: {} }))
    answer(scene, people, 'signs', marks)
    reveal(scene, 'signs', 2)
    const table = shown(scene)
    expect(table?.votes.map(({ signed }) => signed)).toEqual(['none', 'all'])
    expect(table?.rows[0]).toMatchObject({
      id: 'water',
      column: 'neither',
      evidence: [
        { vote: 'first', mark: 'for', signs: null },
        { vote: 'signs', mark: 'both', support: 2, answered: 8, signs: { for: 2, both: 6, against: 0 } },
      ],
    })
  })

  it('lets each item stand by the round that asked it last, and says how many stand by one that was not told', () => {
    const again = { ...signed, scale, rounds: 3 }
    const room = roomWith([activity('again', 'assess', again, { items }), drawing(['again'])])
    const { scene, people } = room
    const all = (water: number, road: number) =>
      people.map(() => ({ marks: { water: { '': water }, road: { '': road } }, reasons: {} }))
    const only = (mark: number) => people.map(() => ({ marks: { road: { '': mark } }, reasons: {} }))
    scene.run(facilitator, { type: 'open-round', activity: 'again' })
    answer(scene, people, 'again', all(2, 0))
    reveal(scene, 'again', 1)
    scene.run(facilitator, { type: 'reopen-round', activity: 'again', items: ['road'] })
    expect(untold(viewFor.facilitator(scene.live).agenda.at(-1)?.table ?? null)).toEqual(['still-open'])
    answer(scene, people, 'again', only(2), 2)
    reveal(scene, 'again', 2)
    // Of water the room was told the distribution and never the label.
    expect(shown(scene)).toMatchObject({
      votes: [{ missing: 1 }],
      rows: [{ id: 'road', column: 'consensual' }],
    })
    expect(reportOf(scene.live.state).activities.at(-1)?.table).toMatchObject({
      votes: [{ missing: 0 }],
      rows: [{ id: 'water' }, { id: 'road', column: 'consensual' }],
    })
  })

  it('stands in the report as it was once revealed, and not before a vote was opened', () => {
    const room = roomWith([first, drawing(['first'])])
    const { scene } = room
    const printed = () => reportOf(scene.live.state).activities.find(({ id }) => id === 'drawn')
    expect(printed()).toBeUndefined()
    voted(room)
    expect(printed()?.table).toMatchObject({ votes: [{ untold: 'not-revealed' }], rows: [] })
    reveal(scene, 'first', 1)
    reveal(scene, 'first', 0)
    expect(printed()?.table?.rows.map(({ id, column }) => [id, column])).toEqual([
      ['water', 'consensual'],
      ['road', 'neither'],
    ])
  })
})

describe('what a table is drawn of', () => {
  it('stands in the place of an earlier result', () => {
    const source = { activity: 'first', take: { rule: 'all' as const } }
    const room = roomWith([first, { ...drawing([]), source }])
    voted(room)
    reveal(room.scene, 'first', 3)
    shown(room.scene)
    expect(viewFor.display(room.scene.live).current?.presents).toBeNull()
  })

  it('[F1] is never later', () => {
    const { scene } = roomWith([first, drawing(['first'])])
    const table = { body: {}, table: { votes: ['drawn'] } }
    const refused = { refused: 'source-later', field: 'drawn' }
    expect(
      scene.decide(facilitator, { type: 'edit-activity', activity: 'drawn', config: table }),
    ).toMatchObject(refused)
    expect(scene.decide(facilitator, { type: 'move-activity', activity: 'drawn', to: 0 })).toMatchObject(
      refused,
    )
    expect(scene.decide(facilitator, { type: 'remove-activity', activity: 'first' })).toMatchObject(refused)
  })
})
