/** For tests: ideas on their way through a whole agenda, written, sorted, voted on, put in order and planned. */
import type { WorkshopSetup } from '../workshop/setup.ts'
import { activity, dots, keyOf, sampleScene, sampleSetup, voteFor } from './sample-workshop.ts'
import { facilitator, participant, type Scene } from './scene.ts'

const cards = { contribute: true, maxPerPerson: 3, sharing: 'shared', moderated: false, askWhy: true }
const all = { rule: 'all' } as const
const terms = { short: 6, medium: 24, long: 60 }

/** cards → sorted → vote → rank (the best two) → plan; `secret`: cards of which nobody knows the author. */
export const ideasSetup: WorkshopSetup = {
  ...sampleSetup,
  agenda: [
    activity('cards', 'gather', cards),
    activity('secret', 'gather', cards, { secrecy: 'anonymous' }),
    activity(
      'sorted',
      'gather',
      { ...cards, contribute: false },
      { source: { activity: 'cards', take: all } },
    ),
    activity('vote', 'vote', dots, { source: { activity: 'sorted', take: all } }),
    activity(
      'rank',
      'rank',
      { top: null, ties: true, supportTop: 2 },
      { source: { activity: 'vote', take: { rule: 'top', n: 2 } } },
    ),
    activity(
      'plan',
      'plan',
      { terms, writers: 'everyone', mostRows: 20 },
      { source: { activity: 'rank', take: all } },
    ),
  ],
}

export function ideasScene(people = 6, setup: WorkshopSetup = ideasSetup) {
  const { scene, people: joined } = sampleScene(people, setup)
  const open = (id: string) => scene.run(facilitator, { type: 'open-round', activity: id })
  const close = (id: string) => scene.run(facilitator, { type: 'close-round', activity: id })
  const reveal = (id: string, step: number) => scene.run(facilitator, { type: 'reveal', activity: id, step })
  const writes = (person: string, text: string, id = 'cards') => {
    const key = id === 'secret' ? { key: keyOf(text) } : {}
    const action = { type: 'add-card', text, language: 'en', ...key }
    return madeBy(scene.run(participant(person), { type: 'act', activity: id, action }), 'card')
  }
  const leads = (id: string, action: Record<string, unknown>, made = 'card') =>
    madeBy(scene.run(facilitator, { type: 'act', activity: id, action }), made)
  const merges = (id: string, ids: readonly string[], text: string) =>
    leads(id, { type: 'merge-cards', cards: ids, text, language: 'en' })
  return { scene, people: joined, open, close, reveal, writes, leads, merges }
}

/** Everybody's one dot, an item for each person in turn. */
export function dotsFor(scene: Scene, people: readonly string[], items: readonly string[]): void {
  voteFor(
    scene,
    'vote',
    people.flatMap((person, at) => {
      const item = items[at]
      return item === undefined ? [] : [[person, item] as const]
    }),
  )
}

/** The id of what an act has made. */
function madeBy(events: ReturnType<Scene['run']>, name: string): string {
  const [event] = events
  return event?.type === 'contributed' ? String(Reflect.get(Object(event.fact), name)) : ''
}
