import { describe, expect, it } from 'vitest'
import { activity, sampleScene, sampleSetup } from '../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../testing/scene.ts'
import { askedBefore, timesAsked } from './asked-before.ts'
import { reportOf } from './report/report-of.ts'
import { findActivity, lastRound } from './state.ts'
import { viewFor } from './view.ts'

const items = ['water', 'road'].map((id) => ({ id, text: { en: id }, from: [] }))
const scale = { type: 'ordinal', labels: ['No', 'Perhaps', 'Yes'].map((en) => ({ en })), supportFrom: 2 }
const evidence = { en: 'Wells fell by a third' }
const rules = { headings: [], headingsAre: 'criteria', dontKnow: true, reasons: 'none', rounds: 2, evidence }

class Room {
  readonly scene: Scene
  readonly people: string[]

  constructor() {
    const asked = activity('asked', 'assess', { scale, ...rules }, { items, secrecy: 'open' })
    const { scene, people } = sampleScene(6, { ...sampleSetup, agenda: [asked] })
    this.scene = scene
    this.people = people
  }

  get activity() {
    const asked = findActivity(this.scene.live.state, 'asked')
    if (asked === undefined) throw new Error('no such step')
    return asked
  }

  get phone() {
    return viewFor.participant(this.scene.live).current
  }

  /** As the console's button does: anew where nobody answered, else again. */
  open(): this {
    const again = (lastRound(this.activity)?.closed?.answered ?? 0) > 0
    this.scene.run(facilitator, { type: again ? 'reopen-round' : 'open-round', activity: 'asked' })
    return this
  }

  withdraw(): this {
    const rev = viewFor.facilitator(this.scene.live).lastAct?.rev ?? -1
    this.scene.run(facilitator, { type: 'undo', rev })
    return this
  }

  /** Half of the people mark the one, half the other; null: nobody answers. */
  close(said: readonly [number, number] | null): this {
    const round = lastRound(this.activity)?.n ?? 0
    for (const [at, person] of (said ? this.people : []).entries()) {
      const marks = { water: { '': said?.[at < 3 ? 0 : 1] ?? 0 }, road: { '': 0 } }
      const cast = { type: 'cast' as const, activity: 'asked', round, answer: { marks, reasons: {} } }
      this.scene.run(participant(person), cast)
    }
    this.scene.run(facilitator, { type: 'close-round', activity: 'asked' })
    return this
  }

  show(): this {
    this.scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
    return this
  }
}

/** What phones, board, console and report say of the last round: which time it asks. */
function told({ scene }: Room) {
  const entry = viewFor.facilitator(scene.live).agenda[0]
  const printed = reportOf(scene.live.state).activities[0]?.rounds.at(-1)
  const display = viewFor.display(scene.live).current
  return [viewFor.participant(scene.live).current?.asked, display?.asked, entry?.asked, printed?.asked]
}

describe('[D8] which time a question is asked', () => {
  it('is not counted by openings that were withdrawn', () => {
    const room = new Room().open().withdraw().open()
    expect(room.phone).toMatchObject({ round: 2, asked: 1 })
    expect(told(room)).toEqual([1, 1, 1, 1])
    room.close([2, 2]).show().open().withdraw().open()
    expect(room.phone).toMatchObject({ round: 4, asked: 2 })
    expect(told(room)).toEqual([2, 2, 2, 2])
  })

  it('is not counted by rounds that nobody answered', () => {
    const room = new Room().open().close(null).open()
    expect(told(room)).toEqual([1, 1, 1, 1])
    const [first, second] = room.activity.rounds
    expect(first && timesAsked(room.activity, first)).toBe(1)
    room.close([2, 2])
    expect(second && askedBefore(room.activity, second)).toBe(0)
    expect(told(room)).toEqual([1, 1, 1, 1])
    room.open()
    expect(told(room)).toEqual([2, 2, 2, 2])
    const { agenda } = viewFor.facilitator(room.scene.live)
    expect(agenda[0]?.rounds.map(({ n, asked }) => [n, asked])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ])
  })

  it('is 0 before the first opening', () => {
    const { scene } = new Room()
    scene.run(facilitator, { type: 'enter-activity', activity: 'asked' })
    expect(viewFor.participant(scene.live).current?.asked).toBe(0)
    expect(viewFor.facilitator(scene.live).agenda[0]?.asked).toBe(0)
  })

  it('[S11] decides when phones and board are told the evidence', () => {
    const withdrawn = new Room().open().withdraw().open()
    const empty = new Room().open().close(null).open()
    for (const room of [withdrawn, empty]) {
      const views = () => JSON.stringify([room.phone, viewFor.display(room.scene.live).current])
      expect(views()).not.toContain(evidence.en)
      room.close([2, 2]).show()
      expect(views()).not.toContain(evidence.en)
      room.open()
      expect(views()).toContain(evidence.en)
    }
  })

  it('[D5] decides when the planned number of rounds is reached', () => {
    const room = new Room().open().withdraw().open().close(null).open().close([0, 2]).show()
    expect(room.phone?.result).toMatchObject({ round: 3, asked: 1, delphi: { people: null, stop: null } })
    expect(room.phone?.result?.delphi?.items.map(({ asked }) => asked)).toEqual([1, 1])
    room.open().close([0, 2]).show()
    const people = { before: 6, now: 6 }
    expect(room.phone?.result).toMatchObject({ asked: 2, delphi: { people, stop: 'last-round' } })
  })

  it('[D6] compares with the round that was answered, not with one in between that nobody answered', () => {
    const room = new Room().open().close([1, 1]).show().open().close(null).open().close([1, 1]).show()
    expect(room.phone?.result).toMatchObject({ round: 3, asked: 2, delphi: { people: { before: 6 } } })
  })
})
