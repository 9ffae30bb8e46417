/** Random profiles for the recounts: ties, short ballots, abstentions, unseen items, one person, one item, no ballots. */
import fc from 'fast-check'

/** The same 3,000 on every run. */
export const SEEDED = { seed: 20_240_615, numRuns: 3000 } as const

export type Profile = { readonly m: number; readonly ballots: readonly (readonly (number | null)[])[] }

const complete = (m: number) => fc.array(fc.nat(m), { minLength: m, maxLength: m })

const strict = (m: number) => fc.shuffledSubarray([...new Array(m).keys()], { minLength: m, maxLength: m })

/** The first few of a person's order, the rest tied last; nothing listed is an abstention. */
const short = (m: number) =>
  fc
    .shuffledSubarray([...new Array(m).keys()])
    .map((listed) =>
      Array.from({ length: m }, (_, item) => (listed.includes(item) ? listed.indexOf(item) : m)),
    )

const partlySeen = (m: number) => fc.array(fc.option(fc.nat(m), { freq: 3 }), { minLength: m, maxLength: m })

/** One ballot over m items, of any kind. */
export const anyBallot = (m: number): fc.Arbitrary<readonly (number | null)[]> =>
  fc.oneof(complete(m), strict(m), short(m), partlySeen(m), fc.constant(new Array<number>(m).fill(0)))

/** Every item seen; `strictly` without a tie. */
export const completeBallot = (m: number): fc.Arbitrary<readonly (number | null)[]> =>
  fc.oneof(complete(m), strict(m), short(m))

export const strictBallot = strict

const profilesOf = (ballot: (m: number) => fc.Arbitrary<readonly (number | null)[]>, least = 0) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((m) =>
      fc.record({ m: fc.constant(m), ballots: fc.array(ballot(m), { minLength: least, maxLength: 9 }) }),
    )

/** Profiles of every kind; half of them with complete ballots only, so that W is defined often enough. */
export const anyProfile: fc.Arbitrary<Profile> = fc.oneof(profilesOf(anyBallot), profilesOf(completeBallot))

/** Complete strict profiles of two people or more and two items or more. */
export const strictProfile: fc.Arbitrary<Profile> = profilesOf(strictBallot, 2).filter(({ m }) => m > 1)
