/** Asking again: what a further round speaks of, what is told of change, and when it ends (D1–D6). */
import type { Mutant } from '../mutant.ts'

export const AGAIN: readonly Mutant[] = [
  {
    rule: 'D1',
    what: 'further rounds are spoken of where none was planned',
    file: 'shared/src/workshop/result/delphi-of.ts',
    from: 'planned < 2) return null',
    to: 'planned < 1) return null',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D1]',
  },
  {
    rule: 'D2',
    what: 'an item stands as it was answered first',
    file: 'shared/src/workshop/standing.ts',
    from: 'rounds.findLast((round)',
    to: 'rounds.find((round)',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D2]',
  },
  {
    rule: 'D3',
    what: 'people are shown where the room stood though the room never saw it',
    file: 'shared/src/workshop/earlier.ts',
    from: 'before?.shown ? roundTotals',
    to: 'before ? roundTotals',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D3]',
  },
  {
    rule: 'D4',
    what: 'change is told of half of the people',
    file: 'shared/src/methods/delphi.ts',
    from: 'const OVERLAP = 0.8',
    to: 'const OVERLAP = 0.5',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D4]',
  },
  {
    rule: 'D5',
    what: 'the planned number of rounds is reached one round late',
    file: 'shared/src/workshop/result/delphi-of.ts',
    from: 'round.n >= planned',
    to: 'round.n > planned',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D5]',
  },
  {
    rule: 'D6',
    what: 'a group is told exactly how many of it moved',
    file: 'shared/src/workshop/result/delphi-of.ts',
    from: ': coarseShare(moved)',
    to: ': moved',
    caughtBy: 'shared/src/workshop/delphi.test.ts',
    title: '[D6]',
  },
]
