/** A revealed confidential consent round for tests: what each person of each group said, as they said it. */
import { activity, sampleSetup } from './sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from './scene.ts'

/** `said`: per group, the levels each of its people gave, by item; an item left out was not answered. */
export function consentScene(said: Record<string, readonly Record<string, number>[]>): Scene {
  const scene = new Scene()
  const ids = [...new Set(Object.values(said).flat().flatMap(Object.keys))]
  const items = ids.map((id) => ({ id, text: { en: id, es: id }, from: [] }))
  const groups = Object.keys(said).map((id) => ({ id, name: { en: `The ${id}` }, seats: 0 }))
  const agenda = [activity('asked', 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { items })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, groups, agenda } })
  const people = Object.entries(said).flatMap(([group, all]) =>
    all.map((levels) => {
      const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
      return { person: joined?.type === 'person-joined' ? joined.person : '', levels }
    }),
  )
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const { person, levels } of people) {
    const answer = { levels, reservations: {} }
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return scene
}

/** The same answer from so many people. */
export function people(count: number, levels: Record<string, number>): Record<string, number>[] {
  return Array.from({ length: count }, () => levels)
}
