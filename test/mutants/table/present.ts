/** The table of consensual and controversial items: what may be told, columns over several votes, marks (K-present-1–3). */
import type { Mutant } from '../mutant.ts'

const DRAWN = 'shared/src/workshop/table/table-of.test.ts'
const COLUMNS = 'shared/src/workshop/table/consensus-table.test.ts'
const MARKS = 'shared/src/methods/evidence-mark.test.ts'

export const PRESENT: readonly Mutant[] = [
  {
    rule: 'K-present-1',
    what: 'a table tells the labels of a vote of which the room has seen the distribution alone',
    file: 'shared/src/workshop/table/table-of.ts',
    from: 'vote.revealStep >= REVEAL.labels',
    to: 'vote.revealStep >= 1',
    caughtBy: DRAWN,
    title: 'before its labels are revealed',
  },
  {
    rule: 'K-present-1',
    what: 'a table tells the labels of an earlier round that was never revealed so far',
    file: 'shared/src/workshop/table/table-of.ts',
    from: 'toldTo >= REVEAL.labels',
    to: 'toldTo >= 1',
    caughtBy: DRAWN,
    title: 'by the round that asked it last',
  },
  {
    rule: 'K-present-2',
    what: 'one vote is enough for an item to be consensual',
    file: 'shared/src/workshop/table/consensus-table.ts',
    from: "evidence.every(({ label }) => label === 'consensual')",
    to: "evidence.some(({ label }) => label === 'consensual')",
    caughtBy: COLUMNS,
    title: '[K-present-2]',
  },
  {
    rule: 'K-present-2',
    what: 'an item divides the groups only where every vote says so',
    file: 'shared/src/workshop/table/consensus-table.ts',
    from: "evidence.some(({ label }) => label === 'controversial')",
    to: "evidence.every(({ label }) => label === 'controversial')",
    caughtBy: COLUMNS,
    title: '[K-present-2]',
  },
  {
    rule: 'K-present-2',
    what: 'the table says of labels that rest on the room alone that they rest on the groups',
    file: 'shared/src/workshop/table/table-of.ts',
    from: "result.groups.length === 0 ? 'room' : item.basis",
    to: 'item.basis',
    caughtBy: 'shared/src/workshop/table/table-of.test.ts',
    title: '[K-present-2]',
  },
  {
    rule: 'K-present-3',
    what: 'a mark misses a threshold that binary fractions miss',
    file: 'shared/src/methods/evidence-mark.ts',
    from: '(n - support) / n >= threshold',
    to: 'support / n <= 1 - threshold',
    caughtBy: MARKS,
    title: '[K-present-3]',
  },
  {
    rule: 'K-present-3',
    what: 'who marked both + and − counts as against',
    file: 'shared/src/methods/evidence-mark.ts',
    from: 'if (reaches(signs.for) === reaches(signs.against))',
    to: 'if (reaches(signs.for) === reaches(signs.against + signs.both))',
    caughtBy: MARKS,
    title: '[K-present-3]',
  },
  {
    rule: 'K-present-3',
    what: 'two answers are enough for a mark',
    file: 'shared/src/workshop/table/consensus-table.ts',
    from: 'const fewest = result.smallestGroup',
    to: 'const fewest = 2',
    caughtBy: COLUMNS,
    title: '[K-present-3]',
  },
]
