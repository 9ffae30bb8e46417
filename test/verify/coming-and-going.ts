/** The report as data of a workshop to which people come and from which they go, also while they answer, and who change their groups. */
import { type ReportJson, reportJson } from '@cabildo/server/report/json'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { readRecord } from '@cabildo/server/workshops/read-record'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, visitor } from '@cabildo/shared/testing/scene'
import { drawing } from './played.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
const CONFIG = { scale: 'kaner8', adoptAt: 0.75, rounds: 3 }

/**
 * `late`: the groups are only set up after the first round, and whoever came before is in none until they are moved. `leaving`:
 * so many of those who answered the first round are gone when it closes, and as many come after.
 */
export async function comingAndGoing(
  secrecy: Secrecy,
  seed: number,
  { late = false, leaving = 0 }: { late?: boolean; leaving?: number } = {},
): Promise<ReportJson> {
  const store = memoryStore()
  const rig = new RunnerRig(store)
  const random = drawing(seed)
  const groups = ['one', 'two', 'three'].map((id) => ({ id, name: { en: id }, seats: 4 }))
  const agenda = [activity('asked', 'consent', CONFIG, { items, secrecy })]
  await rig.open({ ...sampleSetup, groups: late ? [] : groups, agenda })
  let isLate = late
  const among = <Each>(all: readonly Each[]) => all[Math.floor(random() * all.length)] as Each
  const group = () => (isLate ? null : among(['one', 'one', 'two', 'three']))
  const people: string[] = []
  const come = async () => {
    const { made } = await rig.must(visitor, { type: 'join', group: group(), language: 'en' })
    people.push(...made)
  }
  /** What cannot be done just now is refused, and left out. */
  const change = async () => {
    const lot = random()
    const person = among(people)
    if (lot < 0.4) return come()
    if (lot < 0.6) {
      const { ok } = await rig.send(facilitator, { type: 'remove-person', person })
      if (ok) people.splice(people.indexOf(person), 1)
    } else if (lot < 0.85) await rig.send(facilitator, { type: 'move-person', person, group: group() })
    else {
      const keep = among(people)
      const { ok } = await rig.send(facilitator, { type: 'merge-people', keep, drop: person })
      if (ok) people.splice(people.indexOf(person), 1)
    }
  }
  for (let at = 0; at < 16; at += 1) await come()
  const said = new Map<string, Record<string, number>>()
  for (let round = 1; round <= 3; round += 1) {
    await rig.must(facilitator, { type: round === 1 ? 'open-round' : 'reopen-round', activity: 'asked' })
    for (const person of [...people]) {
      if (random() < 0.1) await change()
      if (random() < 0.25 || !people.includes(person)) continue
      const levels = Object.fromEntries(items.map(({ id }) => [id, 1 + Math.floor(random() * 8)]))
      const was = said.get(person)
      const answer = { levels, reservations: {}, ...(was ? { was } : {}) }
      const cast = { type: 'cast' as const, activity: 'asked', round, answer }
      const key = secrecy === 'anonymous' ? { key: keyOf(person) } : {}
      await rig.must(participant(person), { ...cast, ...key })
      said.set(person, levels)
    }
    for (const person of round === 1 ? [...said.keys()].slice(0, leaving) : []) {
      if (!people.includes(person)) continue
      await rig.must(facilitator, { type: 'remove-person', person })
      people.splice(people.indexOf(person), 1)
    }
    await rig.must(facilitator, { type: 'close-round', activity: 'asked' })
    await rig.must(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
    for (let many = round === 1 ? leaving : 0; many > 0; many -= 1) await come()
    if (isLate) await rig.must(facilitator, { type: 'edit-workshop', groups })
    isLate = false
    for (let many = Math.floor(random() * (late ? 20 : 4)); many > 0; many -= 1) await change()
  }
  await rig.must(facilitator, { type: 'end-workshop' })
  const read = await readRecord({ store, runner: rig.runner }, rig.workshop, { notes: false, ballots: true })
  if (read === null) throw new Error('the workshop is gone')
  return JSON.parse(JSON.stringify(reportJson(read.model, read.head, 1_700_000_000_000, read.record)))
}
