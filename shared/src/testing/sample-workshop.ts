/** A small workshop for tests: two groups and one activity of each ballot kind, opened and joined. */
import type { ActivitySetup, WorkshopSetup } from '../workshop/setup.ts'
import { host, participant, Scene, visitor } from './scene.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id, es: id }, from: [] }))

export function activity(
  id: string,
  kind: string,
  config: Record<string, unknown>,
  rest: Partial<ActivitySetup> = {},
): ActivitySetup {
  return {
    id,
    kind,
    title: { en: id },
    prompt: {},
    secrecy: 'confidential',
    config,
    items: [],
    source: null,
    thresholds: null,
    ...rest,
  }
}

export const dots = { method: 'dots', budget: 3, cap: 2 }

export const sampleSetup: WorkshopSetup = {
  title: { en: 'Sample' },
  purpose: {},
  languages: ['es', 'en'],
  groups: [
    { id: 'firms', name: { en: 'Firms' }, seats: 4 },
    { id: 'civil', name: { en: 'Civil society' }, seats: 4 },
  ],
  smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
  agenda: [
    activity('cards', 'gather', {
      contribute: true,
      maxPerPerson: 3,
      sharing: 'private',
      moderated: false,
      askWhy: true,
    }),
    activity('vote', 'vote', dots, { items }),
    activity('secret', 'vote', dots, { items, secrecy: 'anonymous' }),
    activity(
      'rank',
      'rank',
      { top: null, ties: true, supportTop: 2 },
      { source: { activity: 'vote', take: { rule: 'top', n: 2 } } },
    ),
    activity('consent', 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { items, secrecy: 'open' }),
  ],
  template: null,
}

/** The sample workshop with `people` joined, alternating between the two groups; their ids in order. */
export function sampleScene(
  people = 4,
  setup: WorkshopSetup = sampleSetup,
): { scene: Scene; people: string[] } {
  const scene = new Scene()
  scene.run(host, { type: 'open-workshop', setup })
  const joined = Array.from({ length: people }, (_, index) => {
    const group = setup.groups[index % setup.groups.length]?.id ?? null
    const [event] = scene.run(visitor, { type: 'join', group, language: 'en' })
    return event?.type === 'person-joined' ? event.person : ''
  })
  return { scene, people: joined }
}

/** One dot vote of each person on the item named. */
export function voteFor(
  scene: Scene,
  activityId: string,
  votes: readonly (readonly [string, string])[],
  key?: (person: string) => string,
): void {
  for (const [person, item] of votes) {
    scene.run(participant(person), {
      type: 'cast',
      activity: activityId,
      round: 1,
      answer: { dots: { [item]: 1 } },
      ...(key ? { key: key(person) } : {}),
    })
  }
}

/** A key such as a person's phone would derive: 32 hexadecimal digits, the same every time. */
export function keyOf(person: string): string {
  const digits = [...person.padEnd(16, '-')].map((symbol) =>
    symbol.charCodeAt(0).toString(16).padStart(2, '0'),
  )
  return digits.join('').slice(0, 32)
}
