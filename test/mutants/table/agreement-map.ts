/** The map of agreement (C17), on screens and in the report. */
import type { Mutant } from '../mutant.ts'

export const AGREEMENT_MAP: readonly Mutant[] = [
  {
    rule: 'C17',
    what: 'the map of agreement looks at a group that is too small for its label',
    file: 'shared/src/workshop/result/map-places.ts',
    from: '.filter(({ n }) => n >= Math.max(1, fewest))',
    to: '.filter(({ n }) => n >= 1)',
    caughtBy: 'shared/src/workshop/result/map-places.test.ts',
    title: '[C17]',
  },
  {
    rule: 'C17',
    what: 'an item with one group is drawn as if all groups agreed on it',
    file: 'shared/src/workshop/result/map-places.ts',
    from: 'agreement: gap === null ? null : 1 - gap',
    to: 'agreement: 1 - (gap ?? 0)',
    caughtBy: 'client/src/result/agreement-map.test.tsx',
    title: '[C17]',
  },
  {
    rule: 'C17',
    what: 'signs of the map are set apart from the first of the others alone',
    file: 'shared/src/set-apart.ts',
    from: 'taken.every((other) => distance',
    to: 'taken.slice(0, 1).every((other) => distance',
    caughtBy: 'shared/src/set-apart.test.ts',
    title: '[C17]',
  },
  {
    rule: 'C17',
    what: 'a sign that makes room leaves its quadrant while that has room',
    file: 'shared/src/set-apart.ts',
    from: 'nearestFree(point.at, taken, diameter, point.home) ?? ',
    to: '',
    caughtBy: 'shared/src/set-apart.test.ts',
    title: '[C17]',
  },
  {
    rule: 'C17',
    what: 'the printed map says the support of an item where its agreement should stand',
    file: 'server/src/report/sections/agreement-map.tsx',
    from: '{figure(agreement)}',
    to: '{figure(share)}',
    caughtBy: 'server/src/report/agreement-map.test.tsx',
    title: '[C17]',
  },
  {
    rule: 'C17',
    what: 'in print signs lie on one another',
    file: 'server/src/report/agreement-plot.tsx',
    from: 'at={spots[index] ?? { x: 0, y: 0 }}',
    to: 'at={places[index]?.at ?? { x: 0, y: 0 }}',
    caughtBy: 'server/src/report/agreement-map.test.tsx',
    title: '[C17]',
  },
]
