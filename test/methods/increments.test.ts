/** [I7] Whatever people add, change and take back, the running counts equal a rebuild from the ballots that stand. */
import {
  addToConcordance,
  emptyConcordance,
  mergeConcordance,
  removeFromConcordance,
} from '@cabildo/shared/methods/kendall-w'
import { addRanks, emptyPairwise, mergePairwise, removeRanks } from '@cabildo/shared/methods/pairwise'
import type { Ranks } from '@cabildo/shared/methods/weak-order'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBallot, SEEDED } from './profiles.ts'

const PEOPLE = 6

/** A person submits or changes a ballot, or takes it back (null). */
const history = fc.integer({ min: 1, max: 6 }).chain((m) =>
  fc.record({
    m: fc.constant(m),
    steps: fc.array(fc.record({ person: fc.nat(PEOPLE - 1), ballot: fc.option(anyBallot(m), { freq: 4 }) }), {
      maxLength: 25,
    }),
  }),
)

function rebuilt(m: number, ballots: Iterable<Ranks>) {
  const pairs = emptyPairwise(m)
  const ranks = emptyConcordance(m)
  for (const ballot of ballots) {
    addRanks(pairs, ballot)
    addToConcordance(ranks, ballot)
  }
  return { pairs, ranks }
}

describe('[I7] running counts', () => {
  it('equal a rebuild after every step, and survive JSON', () => {
    fc.assert(
      fc.property(history, ({ m, steps }) => {
        const standing = new Map<number, Ranks>()
        const running = rebuilt(m, [])
        for (const { person, ballot } of steps) {
          const before = standing.get(person)
          if (before) {
            removeRanks(running.pairs, before)
            removeFromConcordance(running.ranks, before)
          }
          standing.delete(person)
          if (ballot) {
            standing.set(person, ballot)
            addRanks(running.pairs, ballot)
            addToConcordance(running.ranks, ballot)
          }
          expect(running).toEqual(rebuilt(m, standing.values()))
        }
        expect(JSON.parse(JSON.stringify(running))).toEqual(running)
      }),
      SEEDED,
    )
  })

  it('of the groups add up to the count of everybody', () => {
    fc.assert(
      fc.property(history, ({ m, steps }) => {
        const ballots = steps.flatMap(({ ballot }) => (ballot ? [ballot] : []))
        const groups = [0, 1, 2].map((g) =>
          rebuilt(
            m,
            ballots.filter((_, at) => at % 3 === g),
          ),
        )
        expect({
          pairs: mergePairwise(groups.map(({ pairs }) => pairs)),
          ranks: mergeConcordance(groups.map(({ ranks }) => ranks)),
        }).toEqual(rebuilt(m, ballots))
      }),
      SEEDED,
    )
  })
})
