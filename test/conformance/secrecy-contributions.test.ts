/** What is written reaches nobody before its time, and who wrote it nobody at all: every kind with contributions is walked. */
import { memoryStore } from '@cabildo/server/store/memory'
import { GatedStore } from '@cabildo/server/testing/gated-store'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { Audience } from '@cabildo/shared/roles'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, visitor } from '@cabildo/shared/testing/scene'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { trailOf } from '@cabildo/shared/workshop/trail'
import { describe, expect, it } from 'vitest'

const MODES: readonly Secrecy[] = ['open', 'confidential', 'anonymous']
const PEOPLE = 6

/** Every kind with contributions in each of its own configurations. */
const courses = Object.values<Kind>(kinds)
  .filter(({ contributions }) => contributions !== null)
  .flatMap((kind) =>
    kind.samples.configs.map((config, at) => ({
      kind,
      config: Object(config) as Record<string, unknown>,
      at,
    })),
  )

/** Words that nobody else writes, in place of every text of some length; ids and choices stay. */
function marked(action: unknown, author: number): unknown {
  if (typeof action === 'string')
    return action.includes(' ') ? `canary-${author}- ${action.slice(0, 20)}` : action
  if (typeof action !== 'object' || action === null) return action
  return Object.fromEntries(Object.entries(action).map(([key, value]) => [key, marked(value, author)]))
}

type Course = {
  rig: RunnerRig
  gate: GatedStore
  people: string[]
  /** People of whom something was taken. */
  authors: number[]
  /** The ids of what was written, in that order. */
  made: string[]
}

/** Everybody does what the kind's own examples do, in words of their own; `moved` by one, everybody in those of a neighbour. */
async function written(
  kind: Kind,
  config: Record<string, unknown>,
  secrecy: Secrecy,
  moved = 0,
): Promise<Course> {
  const gate = new GatedStore(memoryStore())
  const rig = new RunnerRig(gate.store)
  const step = activity('step', kind.id, config, { items: [...kind.samples.items], secrecy })
  await rig.open({ ...sampleSetup, agenda: [step] })
  const people: string[] = []
  for (let at = 0; at < PEOPLE; at += 1) {
    const group = at % 2 ? 'firms' : 'civil'
    const { made } = await rig.must(visitor, { type: 'join', group, name: `Author-${at}`, language: 'es' })
    people.push(made[0] ?? '')
  }
  await rig.must(facilitator, { type: 'open-round', activity: 'step' })
  const authors = new Set<number>()
  const made: string[] = []
  const personAt = (at: number) => people[(at + moved) % PEOPLE] ?? ''
  for (let at = 0; at < PEOPLE; at += 1) {
    for (const action of kind.samples.begins?.(config, at) ?? [])
      await rig.must(participant(personAt(at)), { type: 'act', activity: 'step', action })
  }
  for (const [turn, action] of (kind.samples.actions ?? []).entries()) {
    for (let at = 0; at < PEOPLE; at += 1) {
      const person = personAt(at)
      const key = secrecy === 'anonymous' ? { key: keyOf(`${turn}-${person}`) } : {}
      const result = await rig.send(participant(person), {
        type: 'act',
        activity: 'step',
        action: { ...Object(marked(action, at)), ...key },
      })
      if (!result.ok) continue
      authors.add(at)
      made.push(...result.made)
    }
  }
  return { rig, gate, people, authors: [...authors], made }
}

const canariesIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/canary-(\d)-/g)].map(([, author]) => Number(author))),
]

/** Who is named in it, by id or by name. */
const named = (text: string, people: readonly string[]): string[] => [
  ...people.filter((id) => text.includes(id)),
  ...(text.match(/Author-\d/g) ?? []),
]

const mine = async ({ rig, people }: Course, at: number): Promise<string> =>
  JSON.stringify(await rig.runner.read(rig.workshop, (live) => mineOf(live, people[at] ?? '')))

const trail = async ({ rig }: Course): Promise<string> =>
  JSON.stringify(await rig.runner.read(rig.workshop, ({ state }) => trailOf(state)))

/** What an audience sees of the step, the ids of what was written being told by their order alone. */
async function stepSeenBy({ rig, made }: Course, audience: Audience): Promise<string> {
  const { current, agenda } = JSON.parse(await rig.view(audience))
  return made.reduce((text, id, at) => text.replaceAll(id, `made-${at}`), JSON.stringify([current, agenda]))
}

describe.each(courses)('$kind.id, configuration $at', ({ kind, config }) => {
  // What waits for the moderator is seen by nobody else, however things are shared.
  const waits = config.moderated === true
  const atOnce = (kind.contributions?.shownAtOnce === true || config.sharing === 'shared') && !waits
  const takesPart = config.contribute !== false && config.writers !== 'facilitator'
  const modes = MODES.filter((secrecy) => kind.check(config, secrecy) === null)

  it.each(modes)('[S1] [S2] keeps words and authors where they belong: %s', async (secrecy) => {
    const course = await written(kind, config, secrecy)
    const { rig, people, authors } = course
    expect(authors.length > 0).toBe(takesPart)

    for (const revealed of [false, true]) {
      if (revealed) {
        await rig.must(facilitator, { type: 'close-round', activity: 'step' })
        const closed = await Promise.all([rig.view('display'), rig.view('participant')])
        if (!atOnce) expect(canariesIn(closed.join(''))).toEqual([])
        await rig.must(facilitator, { type: 'reveal', activity: 'step', step: 1 })
      }
      const [display, phone, desk] = await Promise.all([
        rig.view('display'),
        rig.view('participant'),
        rig.view('facilitator'),
      ])
      const followed = await trail(course)
      for (const seen of [display, phone, desk, followed]) expect(named(seen, people)).toEqual([])
      if (waits || (!revealed && !atOnce)) expect(canariesIn(display + phone + followed)).toEqual([])
      for (const at of people.keys()) {
        const own = await mine(course, at)
        expect(canariesIn(own).filter((author) => author !== at)).toEqual([])
        if (secrecy === 'anonymous') expect(JSON.parse(own).contributions).toEqual([])
      }
    }
    const model = await rig.runner.read(rig.workshop, ({ state }) => reportOf(state))
    if (model === null) throw new Error('there is no report')
    const printed = JSON.stringify(model)
    expect(named(printed, people)).toEqual([])
    if (takesPart && !waits) {
      expect(canariesIn(printed)).toEqual(authors)
    }
  })

  it.each(modes)(
    '[S1] every byte of the step is the same when people swap what they write: %s',
    async (secrecy) => {
      const [one, other] = [await written(kind, config, secrecy), await written(kind, config, secrecy, 1)]
      const same = async () => {
        for (const audience of Audience.options) {
          expect(await stepSeenBy(other, audience)).toBe(await stepSeenBy(one, audience))
        }
      }
      await same()
      for (const { rig } of [one, other])
        await rig.must(facilitator, { type: 'close-round', activity: 'step' })
      await same()
      for (const { rig } of [one, other])
        await rig.must(facilitator, { type: 'reveal', activity: 'step', step: 1 })
      await same()
    },
  )

  it.each(modes.filter((secrecy) => secrecy === 'anonymous'))(
    '[S2] stores nothing that joins an anonymous author with what was written: %s',
    async (secrecy) => {
      const { gate, people } = await written(kind, config, secrecy)
      const rows = gate.batches.flatMap(({ events, results }) => [...events, ...results])
      const acts = rows.map((row) => JSON.stringify(row)).filter((row) => /canary-|contributed/.test(row))
      if (takesPart) expect(acts.length).toBeGreaterThan(0)
      for (const row of acts) expect(named(row, people)).toEqual([])
    },
  )
})
