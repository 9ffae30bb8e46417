/** Workshops played through on a real runner, so that their files are such as the program writes. */
import { type ReportJson, reportJson } from '@cabildo/server/report/json'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { readRecord } from '@cabildo/server/workshops/read-record'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Kind } from '@cabildo/shared/kinds/kind'
import type { Actor } from '@cabildo/shared/roles'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'

export type Asked = {
  kind: string
  config: unknown
  items: readonly Item[]
  secrecy: Secrecy
  /** How often it is asked; later rounds say what was answered before. */
  rounds: number
}

export type Played = {
  asked: readonly Asked[]
  people: number
  groups: number
  seed: number
  ballots?: boolean
  /** The round of each question that is never shown. */
  hides?: number
  /** How many of those asked again still have the phone with their earlier answer, as a share; else as the samples say. */
  back?: number
  /** Cards are gathered too, and a table is drawn of what was asked. */
  alsoGathers?: boolean
}

/** Every worked example of every kind that takes ballots. */
export function everySample(): (Omit<Asked, 'secrecy' | 'rounds'> & { name: string; planned: number })[] {
  return Object.values<Kind>(kinds).flatMap(({ id, ballots, samples }) =>
    samples.configs.flatMap((config, at) =>
      ballots
        ? [
            {
              name: `${id} ${at + 1}`,
              kind: id,
              config,
              items: samples.items,
              planned: ballots.again?.planned(config) ?? 1,
            },
          ]
        : [],
    ),
  )
}

/** Uniform in [0, 1), the same for the same seed. */
export function drawing(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The report as data of a workshop in which all of this was asked and shown. */
export async function played(course: Played): Promise<ReportJson> {
  const { rig, store } = await playedThrough(course)
  const read = await readRecord({ store, runner: rig.runner }, rig.workshop, {
    notes: false,
    ballots: course.ballots ?? true,
  })
  if (read === null) throw new Error('the workshop is gone')
  return JSON.parse(JSON.stringify(reportJson(read.model, read.head, 1_700_000_000_000, read.record)))
}

export async function playedThrough(course: Played) {
  const { asked, people, groups, seed, hides = 0, back = null, alsoGathers = false } = course
  const store = memoryStore()
  const rig = new RunnerRig(store)
  const random = drawing(seed)
  const names = Array.from({ length: groups }, (_, at) => `group-${at}`)
  const agenda = asked.map(({ kind, config, items, secrecy }, at) =>
    activity(`step-${at}`, kind, config as Record<string, unknown>, { items: [...items], secrecy }),
  )
  const setup = {
    ...sampleSetup,
    groups: names.map((id) => ({ id, name: { en: `Group ${id}` }, seats: 4 })),
    agenda: alsoGathers ? [...agenda, ...OTHERS] : agenda,
  }
  await rig.open(setup)
  // The groups are not of the same size: the first has about half of the room.
  const joined: string[] = []
  for (let at = 0; at < people; at += 1) {
    const own = random() < 0.4 ? (names[0] ?? '') : (names[at % groups] ?? '')
    joined.push(...(await rig.join(1, [own])))
  }
  for (const [at, each] of asked.entries())
    await askAll(rig, `step-${at}`, { ...each, hides, back }, joined, random)
  if (alsoGathers) await gather(rig, joined[0] ?? '')
  await rig.must(facilitator, { type: 'end-workshop' })
  return { rig, store }
}

const OTHERS = [
  ...sampleSetup.agenda.filter(({ kind }) => kind === 'gather'),
  activity('divides', 'present', { body: {}, table: { votes: [] } }),
]

async function gather(rig: RunnerRig, person: string): Promise<void> {
  await rig.must(facilitator, { type: 'open-round', activity: 'cards' })
  const act = (by: Actor, action: object) => rig.must(by, { type: 'act', activity: 'cards', action })
  const written: string[] = []
  for (const text of ['A card', 'Another', 'A third']) {
    const { made } = await act(participant(person), { type: 'add-card', text, language: 'en' })
    written.push(...made)
  }
  await act(facilitator, { type: 'merge-cards', cards: written.slice(1), text: 'Both', language: 'en' })
  await rig.must(facilitator, { type: 'close-round', activity: 'cards' })
  await rig.must(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
}

async function askAll(
  rig: RunnerRig,
  id: string,
  {
    kind: kindId,
    config,
    items,
    secrecy,
    rounds,
    hides,
    back,
  }: Asked & { hides: number; back: number | null },
  people: readonly string[],
  random: () => number,
): Promise<void> {
  const kind = Object.values<Kind>(kinds).find((one) => one.id === kindId)
  const parsed = kind?.config.parse(config)
  const earlier = new Map<string, Record<string, unknown>>()
  for (let round = 1; round <= rounds; round += 1) {
    await rig.must(facilitator, { type: round === 1 ? 'open-round' : 'reopen-round', activity: id })
    for (const person of people) {
      // Somebody or other says nothing.
      if (random() < 0.08) continue
      const opinions = items.map(random)
      const own = kind?.samples.answer?.({ config: parsed, items }, opinions, random) as Record<
        string,
        unknown
      >
      const before = random() < (back ?? 0.9) ? earlier.get(person) : undefined
      earlier.set(person, own)
      const { was: _was, again: _again, ...first } = own
      const said = back === null ? own : first
      const answer = before ? { ...said, ...saidBefore(kindId, before) } : said
      const cast = { type: 'cast' as const, activity: id, round, answer }
      await rig.must(participant(person), secrecy === 'anonymous' ? { ...cast, key: keyOf(person) } : cast)
    }
    await rig.must(facilitator, { type: 'close-round', activity: id })
    if (round !== hides) await rig.must(facilitator, { type: 'reveal', activity: id, step: 3 })
  }
}

/** What a phone adds of its own earlier answer. */
function saidBefore(kind: string, before: Record<string, unknown>): Record<string, unknown> {
  if (kind === 'rank') return { again: true }
  return kind === 'consent' ? { was: before.levels } : kind === 'assess' ? { was: before.marks } : {}
}
