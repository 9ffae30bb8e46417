/** Maps of actors: what is said, merged, missing, settled and kept private (K-map-1–5). */
import type { Mutant } from '../mutant.ts'

export const MAP: readonly Mutant[] = [
  {
    rule: 'K-map-1',
    what: 'what most people say silences the others',
    file: 'shared/src/kinds/map/reading.ts',
    from: 'if (settled === null) return said.map(({ value }) => value)',
    to: 'if (settled === null) return said.slice(0, 1).map(({ value }) => value)',
    caughtBy: 'shared/src/kinds/map/map.test.ts',
    title: '[K-map-1]',
  },
  {
    rule: 'K-map-2',
    what: 'an author of two merged actors is counted by the one that stands last',
    file: 'shared/src/kinds/map/reading.ts',
    from: 'of subjects.toReversed()',
    to: 'of subjects',
    caughtBy: 'shared/src/kinds/map/final.test.ts',
    title: '[K-map-2]',
  },
  {
    rule: 'K-map-3',
    what: 'a single leader is an overlap',
    file: 'shared/src/kinds/map/gaps.ts',
    from: 'actors.length >= 2',
    to: 'actors.length >= 1',
    caughtBy: 'shared/src/kinds/map/gaps.test.ts',
    title: '[K-map-3]',
  },
  {
    rule: 'K-map-3',
    what: 'somebody absent whose word decides is not missed',
    file: 'shared/src/kinds/map/gaps.ts',
    from: "state !== 'present' && rank === 'high'",
    to: "state === 'empty-chair' && rank === 'high'",
    caughtBy: 'shared/src/kinds/map/gaps.test.ts',
    title: '[K-map-3]',
  },
  {
    rule: 'K-map-4',
    what: 'a mark is settled without a reason',
    file: 'shared/src/kinds/map/lead.ts',
    from: "about.what === 'mark'",
    to: "about.what === 'link'",
    caughtBy: 'shared/src/kinds/map/final.test.ts',
    title: '[K-map-4]',
  },
  {
    rule: 'K-map-5',
    what: 'a private map is shown at once',
    file: 'shared/src/kinds/map/view.ts',
    from: "if (!revealed && config.sharing === 'private') return counts",
    to: 'if (!revealed && config.maxPerPerson === 0) return counts',
    caughtBy: 'shared/src/kinds/map/map.test.ts',
    title: '[K-map-5]',
  },
]
