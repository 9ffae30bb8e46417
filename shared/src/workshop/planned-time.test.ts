import { describe, expect, it } from 'vitest'
import { sampleScene, sampleSetup } from '../testing/sample-workshop.ts'
import { facilitator, host, Scene } from '../testing/scene.ts'
import { seen, undo } from '../testing/take-back.ts'
import { Command } from './commands.ts'
import { plannedMinutes } from './planned-minutes.ts'
import { rehearsalSetup } from './rehearsal.ts'
import type { ActivitySetup } from './setup.ts'
import { findActivity } from './state.ts'
import { viewFor } from './view.ts'

const plan = (minutes: number | null): Command => ({ type: 'edit-activity', activity: 'vote', minutes })
const minutesOf = ({ live }: Scene, id = 'vote') => findActivity(live.state, id)?.setup.minutes

/** The sample workshop with a planned time for its vote. */
function planned(minutes = 20) {
  const room = sampleScene(2)
  room.scene.run(facilitator, plan(minutes))
  return room
}

describe('[R8] the planned time of a step', () => {
  it('is set, changed and taken away, also while the workshop runs, and undone', () => {
    const { scene } = planned()
    expect(minutesOf(scene)).toBe(20)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    scene.run(facilitator, plan(45))
    const was = seen(scene)
    scene.run(facilitator, plan(null))
    expect(minutesOf(scene)).toBeUndefined()
    undo(scene)
    expect(seen(scene)).toEqual(was)
    expect(minutesOf(scene)).toBe(45)
  })

  it('stays when something else of the step is changed', () => {
    const { scene } = planned()
    scene.run(facilitator, { type: 'edit-activity', activity: 'vote', title: { en: 'Shortlist' } })
    expect(minutesOf(scene)).toBe(20)
  })

  it.each([0, -5, 241, 999, 2.5, Number.NaN])('is refused at %d, and nothing changes', (minutes) => {
    const { scene } = planned()
    const refused = { refused: 'bad-minutes', field: 'minutes', params: { most: 240 } }
    expect(scene.decide(facilitator, plan(minutes))).toEqual(refused)
    const [first, ...rest] = sampleSetup.agenda
    const agenda = [{ ...first, minutes } as ActivitySetup, ...rest]
    expect(
      new Scene().decide(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } }),
    ).toMatchObject(refused)
    expect(minutesOf(scene)).toBe(20)
  })

  it('is no word', () => {
    expect(Command.safeParse({ ...plan(1), minutes: 'an hour' }).success).toBe(false)
  })

  it('is the longest timer at most, so that the timer can be set to it', () => {
    expect(Command.safeParse({ type: 'set-timer', seconds: 240 * 60 }).success).toBe(true)
    expect(Command.safeParse({ type: 'set-timer', seconds: 240 * 60 + 1 }).success).toBe(false)
  })

  it('[I10] sets no timer and closes nothing, and is told to whoever runs the room alone', () => {
    const { scene } = planned(37)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.live.state.timer).toBeNull()
    expect(JSON.stringify(viewFor.facilitator(scene.live))).toContain('"minutes":37')
    for (const audience of ['display', 'participant', 'operator'] as const) {
      expect(JSON.stringify(viewFor[audience](scene.live))).not.toContain('minutes')
    }
  })

  it('goes along into a rehearsal', () => {
    const { scene } = planned()
    expect(rehearsalSetup(scene.live.state).agenda.map(({ minutes }) => minutes ?? null)).toEqual([
      null,
      20,
      null,
      null,
      null,
    ])
  })

  it('is summed over the agenda, and what has none is counted apart', () => {
    expect(plannedMinutes([{ minutes: 20 }, {}, { minutes: 15 }])).toEqual({ sum: 35, open: 1 })
    expect(plannedMinutes([])).toEqual({ sum: 0, open: 0 })
  })
})
