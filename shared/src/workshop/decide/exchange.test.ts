import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../kinds/index.ts'
import type { Secrecy } from '../../secrecy.ts'
import { lots } from '../../testing/lots.ts'
import { activity, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from '../../testing/scene.ts'
import { talliesOf } from '../box.ts'
import type { Group } from '../setup.ts'
import { findActivity, lastRound } from '../state.ts'
import { viewFor } from '../view.ts'
import { countedAtClose } from './exchange.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
const config = { scale: 'kaner8', adoptAt: 0.75 }

/** An open round of these groups: per group, the level each of its people gives to both items. */
function openRound(levels: readonly (readonly number[])[], secrecy: Secrecy) {
  const scene = new Scene()
  const groups = levels.map((_, at): Group => ({ id: `g${at}`, name: { en: `g${at}` }, seats: 0 }))
  const agenda = [activity('asked', 'consent', config, { items, secrecy })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, groups, agenda } })
  const people = levels.flatMap((given, at) =>
    given.map((level): [string, number] => {
      const [joined] = scene.run(visitor, { type: 'join', group: `g${at}`, language: 'en' })
      return [joined?.type === 'person-joined' ? joined.person : '', level]
    }),
  )
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [person, level] of people) {
    const answer = { levels: { water: level, talent: 9 - level }, reservations: {} }
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  const [open] = scene.live.box.values()
  const asked = findActivity(scene.live.state, 'asked')
  const round = asked && lastRound(asked)
  if (open === undefined || asked === undefined || round === undefined) throw new Error('nothing is open')
  const close = (chance: (n: number) => number) =>
    countedAtClose(scene.live.state, asked, round, open, chance)
  return { scene, open, close }
}

const level = fc.integer({ min: 1, max: 8 })
const room = fc.array(fc.array(level, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 4 })

describe('[S3] counting a secret round at its close', () => {
  it('counts every ballot once, in groups as large as they were, whatever is exchanged', () => {
    let moved = 0
    fc.assert(
      fc.property(room, fc.nat(), (levels, seed) => {
        const { open, close } = openRound(levels, 'confidential')
        const before = JSON.stringify(talliesOf(open))
        const { ballots, tallies, exchanged } = close(lots(seed))
        expect(exchanged).toBe(true)
        expect(JSON.stringify(talliesOf(open))).toBe(before)
        expect(tallies.map(({ group, ballots: n }) => [group, n])).toEqual(
          talliesOf(open).map(({ group, ballots: n }) => [group, n]),
        )
        // [I7] the tallies are those of the ballots as they will be sealed.
        const rules = kindOf('consent')?.ballots
        const context = { config, items }
        for (const { group, tally } of tallies) {
          const recount = rules?.empty(context)
          for (const ballot of ballots.values())
            if (ballot.group === group) rules?.add(context, recount, ballot.answer)
          expect(tally).toEqual(recount)
        }
        const answers = (of: ReadonlyMap<string, { answer: unknown }>) =>
          [...of].map(([key, { answer }]) => [key, answer])
        expect(answers(ballots)).toEqual(answers(open.ballots))
        if ([...ballots].some(([key, { group }]) => open.ballots.get(key)?.group !== group)) moved += 1
      }),
      { seed: 3, numRuns: 120 },
    )
    expect(moved).toBeGreaterThan(40)
  })

  it('never turns what was adopted by groups', () => {
    fc.assert(
      fc.property(room, fc.nat(), (levels, seed) => {
        const verdicts = (chance: (n: number) => number) => {
          const { scene, close } = openRound(levels, 'confidential')
          const { tallies } = close(chance)
          const answered = levels.flat().length
          scene.fold([
            {
              type: 'round-closed',
              activity: 'asked',
              round: 1,
              answered,
              seal: null,
              tallies,
              exchanged: true,
            },
            { type: 'revealed', activity: 'asked', step: 3 },
          ])
          const result = viewFor.display(scene.live).current?.result
          return result?.items.map(({ verdict }) => [verdict?.adopted, verdict?.why])
        }
        expect(verdicts(lots(seed))).toEqual(verdicts((n) => n - 1))
      }),
      { seed: 4, numRuns: 120 },
    )
  })

  it('leaves open rounds as they are', () => {
    const { open, close } = openRound(
      [
        [1, 1, 1],
        [8, 8, 8],
      ],
      'open',
    )
    expect(close(lots(1))).toMatchObject({
      ballots: open.ballots,
      tallies: talliesOf(open),
      exchanged: false,
    })
  })
})
