/** The workshop of the bench: the Competitive Cities room with one dot vote for each round, and what its people answer. */
import { opinionsOf } from '@cabildo/server/rehearsal/opinions'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'
import { SAMPLE_ITEMS } from '@cabildo/shared/kinds/sample-items'
import { voteSamples } from '@cabildo/shared/kinds/vote/samples'
import type { VoteAnswer, VoteConfig } from '@cabildo/shared/kinds/vote/schema'
import { competitiveCities } from '@cabildo/shared/templates/competitive-cities'
import type { ActivitySetup, WorkshopSetup } from '@cabildo/shared/workshop/setup'

const SEED = 7
const ITEMS = SAMPLE_ITEMS.slice(0, 8)
const CONFIG: VoteConfig = { method: 'dots', budget: 5, cap: 3 }
const GROUPS = competitiveCities.setup.groups.map(({ id }) => id)

export function groupOf(person: number): string | null {
  return GROUPS[person % GROUPS.length] ?? null
}

export function activityOf(round: number): string {
  return `vote-${round}`
}

/** So many dot votes over the same eight items, confidential: nothing is shown before each is revealed. */
export function loadSetup(rounds: number): WorkshopSetup {
  const agenda = Array.from(
    { length: rounds },
    (_, round): ActivitySetup => ({
      id: activityOf(round),
      kind: 'vote',
      title: { es: 'Lista corta', en: 'Shortlist' },
      prompt: {
        es: 'Reparta 5 puntos entre los desafíos que más importan para la región.',
        en: 'Spread 5 dots over the challenges that matter most for the region.',
      },
      secrecy: 'confidential',
      config: CONFIG,
      items: [...ITEMS],
      source: null,
      thresholds: null,
    }),
  )
  return { ...competitiveCities.setup, agenda, template: null }
}

/** Ballots by person and mood: making one costs more than casting it. */
const made = new Map<string, VoteAnswer>()

/** A person's ballot; with another `mood` a changed mind. */
export function answerOf(person: number, mood = 0): VoteAnswer {
  const known = made.get(`${person}/${mood}`) ?? makeAnswer(person, mood)
  made.set(`${person}/${mood}`, known)
  return known
}

function makeAnswer(person: number, mood: number): VoteAnswer {
  const opinionOf = opinionsOf(SEED + mood, GROUPS, { index: person, group: groupOf(person) })
  const opinions = ITEMS.map(({ id }) => opinionOf(id))
  const { next } = chanceOf(SEED + mood, 'ballot', person)
  return voteSamples.answer?.({ config: CONFIG, items: ITEMS }, opinions, next) ?? { dots: {} }
}
