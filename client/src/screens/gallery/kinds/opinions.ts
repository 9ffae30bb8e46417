/** What the gallery's people think: every group leans its own way on every item, every person a little off it; always the same. */
import { seededRandom } from '@cabildo/shared/methods/seeded-random'
import { PEOPLE } from './sample-room.ts'

/** How far a person may be from their group. */
const OWN = 0.3

/** One number from 0 to 1 per item, higher is better liked. */
export function opinionsOf(person: number, items: number): number[] {
  const own = seededRandom(1000 + person)
  const lean = seededRandom(100 + [...new Set(PEOPLE)].indexOf(PEOPLE[person] ?? ''))
  return Array.from({ length: items }, () => {
    const opinion = lean() + (own() - 0.5) * OWN
    return Math.min(0.99, Math.max(0, opinion))
  })
}
