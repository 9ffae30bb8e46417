/** What goes wrong for whom in one round: the same people for the same seed. */
import type { Person } from './person.ts'
import type { Chance } from './seeded-random.ts'

export type Habits = {
  /** before: gone and back before answering · during: gone with the answer on its way. */
  drops: 'before' | 'during' | 'other-phone' | null
  resends: 'same-socket' | 'new-socket' | 'http' | null
  /** Answers something else first. */
  changes: boolean
}

const DROP = 0.1
const RESEND = 0.05
const CHANGE = 0.1

/** At least one of each in any room; a tenth drops, a twentieth resends, a tenth changes its mind. */
export function habitsOf(people: readonly Person[], chance: Chance): (person: Person) => Habits {
  const some = (share: number) => chance.shuffled(people).slice(0, Math.ceil(people.length * share))
  const [dropping, resending, changing] = [some(DROP), some(RESEND), some(CHANGE)]
  return (person) => ({
    drops: oneOf(['before', 'during', 'during', 'other-phone'] as const, dropping.indexOf(person)),
    resends: oneOf(['new-socket', 'same-socket', 'http'] as const, resending.indexOf(person)),
    changes: changing.includes(person),
  })
}

function oneOf<T>(list: readonly T[], place: number): T | null {
  return place < 0 ? null : (list[place % list.length] ?? null)
}
