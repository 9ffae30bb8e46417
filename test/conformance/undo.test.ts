/** Whatever a facilitator does with what people contributed: undoing it gives what everybody saw before, or it is among what stays. */
import { FACTS_TOLD } from '@cabildo/client/screens/console/undo-facts'
import type { DiscussFact } from '@cabildo/shared/kinds/discuss/schema'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { isRefusal } from '@cabildo/shared/refusal'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, type Scene, visitor } from '@cabildo/shared/testing/scene'
import type { Command } from '@cabildo/shared/workshop/commands'
import { mineOf } from '@cabildo/shared/workshop/mine'
import type { Activity } from '@cabildo/shared/workshop/state'
import { viewFor } from '@cabildo/shared/workshop/view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordedScene } from './recorded-scene.ts'
import { undoAll } from './undo-all.ts'
import { moveFor, step } from './walk.ts'
import { pick, type WalkActs } from './walk-acts.ts'
import { discussActs } from './walk-discuss.ts'
import { gatherActs } from './walk-gather.ts'
import { mapActs } from './walk-map.ts'
import { planActs } from './walk-plan.ts'
import { walkSetup } from './walk-setup.ts'

const SEED = Number(process.env.SEED ?? 20_261_122)

const ACTS: Record<string, WalkActs> = {
  gather: gatherActs,
  discuss: discussActs,
  map: mapActs,
  plan: planActs,
}

/** What cannot be taken back, always or where a rule says so; R7 names each. */
const STAYS: Record<string, readonly string[]> = {
  gather: ['card-withdrawn', 'card-split', 'card-shown', 'card-hidden', 'cards-merged'],
  discuss: ['post-withdrawn', 'post-shown', 'post-hidden', 'taken-back'],
  map: ['actor-withdrawn', 'actor-shown', 'actor-hidden', 'actor-split'],
  plan: ['taken-back'],
}

/** Held by a test of their own. */
const UNWALKED: readonly string[] = ['card-edited', 'card-field-set']

const setupOf = (kind: Kind, config: Record<string, unknown>) => ({
  ...sampleSetup,
  agenda: [activity('step', kind.id, config, { secrecy: 'open', items: [...kind.samples.items] })],
})

/** One step of the kind with these samples, opened, with six people in the room. */
function stepOf(kind: Kind, config: Record<string, unknown>) {
  const { scene, people } = sampleScene(6, setupOf(kind, config))
  scene.run(facilitator, { type: 'open-round', activity: 'step' })
  return { scene, people }
}

function recordedStep(kind: Kind, config: Record<string, unknown>) {
  const scene = new RecordedScene()
  scene.run(host, { type: 'open-workshop', setup: setupOf(kind, config) })
  for (let joined = 0; joined < 6; joined += 1)
    scene.run(visitor, { type: 'join', group: joined % 2 ? 'firms' : 'civil', language: 'en' })
  scene.run(facilitator, { type: 'open-round', activity: 'step' })
  return { scene, people: [...scene.live.state.people.keys()] }
}

type Turn = Course[number]

function takeTurn(scene: Scene, people: readonly string[], acts: WalkActs, { who, leads, what }: Turn): void {
  const [step] = scene.live.state.activities
  const person = pick(people, who) ?? ''
  // Other numbers make other words: what the facilitator writes is never what somebody said.
  const apart = what + 20_000
  const action = leads ? acts.leads(step as Activity, apart) : acts.says(step as Activity, person, what)
  const actor = leads ? facilitator : participant(person)
  const command: Command = { type: 'act', activity: 'step', action }
  if (!isRefusal(scene.decide(actor, command))) scene.run(actor, command)
}

/** All that anybody sees. What was added and taken back is counted among the withdrawn. */
function seenBy({ live }: Scene, people: readonly string[]): unknown {
  const { lastAct: _act, stays: _stays, ...console } = viewFor.facilitator(live)
  const own = people.map((person) => mineOf(live, person))
  const all = [console, viewFor.display(live), viewFor.participant(live), viewFor.operator(live), own]
  return JSON.parse(JSON.stringify(all, (key, value) => (key === 'withdrawn' ? undefined : value)))
}

type Course = readonly { who: number; leads: boolean; what: number }[]

/** Every act of the facilitator is undone and done again. Returns the facts that stayed and those that were taken back. */
function goOn(scene: Scene, people: readonly string[], acts: WalkActs, course: Course) {
  const [stayed, taken] = [new Set<string>(), new Set<string>()]
  for (const { who, leads, what } of course) {
    const [step] = scene.live.state.activities
    const person = pick(people, who) ?? ''
    const action = leads ? acts.leads(step as Activity, what) : acts.says(step as Activity, person, what)
    const command: Command = { type: 'act', activity: 'step', action }
    const actor = leads ? facilitator : participant(person)
    const decision = scene.decide(actor, command)
    if (isRefusal(decision) || decision.events.length === 0) continue
    const before = seenBy(scene, people)
    const [event] = scene.run(actor, command)
    if (!leads || event?.type !== 'contributed') continue
    const { type } = event.fact as { type: string }
    const act = scene.live.state.acts.at(-1)
    if (act === undefined) {
      stayed.add(type)
      continue
    }
    expect(act).toMatchObject({ event: 'contributed', fact: type })
    scene.run(facilitator, { type: 'undo', rev: act.rev })
    expect([type, seenBy(scene, people)]).toEqual([type, before])
    taken.add(type)
    scene.run(facilitator, command)
  }
  return { stayed, taken }
}

for (const kind of Object.values<Kind>(kinds)) {
  const { contributions, samples } = kind
  if (contributions) {
    describe(`what a facilitator does in ${kind.id}`, () => {
      const acts = ACTS[kind.id]
      const taken = new Set<string>()
      const turn = fc.record({ who: fc.nat(5), leads: fc.boolean(), what: fc.nat(10_000) })

      it('[R7] is undone to what everybody saw before, or is among what stays', () => {
        fc.assert(
          fc.property(
            fc.constantFrom(...samples.configs),
            fc.array(turn, { minLength: 40, maxLength: 40 }),
            (config, course) => {
              const { scene, people } = stepOf(kind, config as Record<string, unknown>)
              if (acts === undefined) throw new Error(`no walk through the kind ${kind.id}`)
              const result = goOn(scene, people, acts, course)
              for (const type of result.taken) taken.add(type)
              expect(STAYS[kind.id]).toEqual(expect.arrayContaining([...result.stayed]))
            },
          ),
          { seed: SEED, numRuns: 30 },
        )
      })

      it('[R7] [I3] is undone until nothing is left, whatever people did in between, and never over what they said', () => {
        fc.assert(
          fc.property(
            fc.constantFrom(...samples.configs),
            fc.array(turn, { minLength: 60, maxLength: 60 }),
            (config, course) => {
              if (acts === undefined) throw new Error(`no walk through the kind ${kind.id}`)
              const { scene, people } = recordedStep(kind, config as Record<string, unknown>)
              for (const turn of course) takeTurn(scene, people, acts, turn)
              undoAll(scene)
            },
          ),
          { seed: SEED, numRuns: 40 },
        )
      })

      it('[R7] is told by a sentence of its own', () => {
        const { options } = (contributions.fact as typeof DiscussFact).def
        const types = new Set<string>(options.flatMap(({ def }) => def.shape.type.def.values))
        const told = FACTS_TOLD.filter((type) => types.has(type) && !UNWALKED.includes(type))
        expect([...taken].sort()).toEqual(told.sort())
      })
    })
  }
}

describe('a whole workshop', () => {
  it('[R7] [I2] is undone until nothing is left, whatever was answered in between, and every answer is kept', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 120, maxLength: 120 }), (steps) => {
        const scene = new RecordedScene()
        scene.run(host, { type: 'open-workshop', setup: walkSetup })
        for (const one of steps) {
          const { actor, command } = moveFor(scene.live.state, one)
          if (!isRefusal(scene.decide(actor, command))) scene.run(actor, command)
        }
        undoAll(scene)
      }),
      { seed: SEED, numRuns: 40 },
    )
  })
})
