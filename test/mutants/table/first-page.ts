/** What the report claims, and how far (E10); for whom an edition is, and where its mark stands (E9, E8). */
import type { Mutant } from '../mutant.ts'

const JUDGED = 'server/src/report/judged.ts'
const PAGE_TEST = 'server/src/report/first-page.test.ts'
const CARDS_TEST = 'server/src/report/cards.test.ts'
const MARKS_TEST = 'test/report/marks.test.ts'

export const FIRST_PAGE: readonly Mutant[] = [
  {
    rule: 'E10',
    what: 'the first page counts as adopted what was blocked',
    file: JUDGED,
    from: 'item.verdict?.adopted ?',
    to: 'item.verdict ?',
    caughtBy: PAGE_TEST,
    title: 'what the rule of adoption said',
  },
  {
    rule: 'E10',
    what: 'the first page lists what was blocked among what was agreed, and does not say so',
    file: 'server/src/report/sections/short-priorities.tsx',
    from: '(item.verdict ? [verdictText(words, item.verdict)] : [])',
    to: '(item.verdict ? [] : [])',
    caughtBy: PAGE_TEST,
    title: 'what the rule of adoption said',
  },
  {
    rule: 'E10',
    what: 'the first page says that nothing divides groups which nobody compared',
    file: 'server/src/report/sections/short-apart.tsx',
    from: "? 'short.none' : 'short.notCompared'",
    to: "? 'short.none' : 'short.none'",
    caughtBy: PAGE_TEST,
    title: 'could not be compared',
  },
  {
    rule: 'E10',
    what: 'the first page forgets what divided the groups in earlier steps',
    file: 'server/src/report/sections/short-apart.tsx',
    from: 'return count === 0 ?',
    to: 'return count >= 0 ?',
    caughtBy: PAGE_TEST,
    title: 'could not be compared',
  },
  {
    rule: 'E10',
    what: 'the first page leads to a section that was left out',
    file: 'server/src/report/sections/short-apart.tsx',
    from: "sections.includes('dissent')",
    to: 'sections.length > 0',
    caughtBy: PAGE_TEST,
    title: 'leads to no section',
  },
  {
    rule: 'E10',
    what: 'the first page calls consensual across groups what was read of the room alone',
    file: JUDGED,
    from: "if (!isCompared(result)) return 'room'",
    to: 'if (!isCompared(result)) return null',
    caughtBy: PAGE_TEST,
    title: 'what the rule of adoption said',
  },
  {
    rule: 'E10',
    what: 'the cards that merging made are counted as if they had come in',
    file: 'server/src/report/sections/cards.tsx',
    from: 'counts.top - counts.alone',
    to: 'counts.merges',
    caughtBy: CARDS_TEST,
    title: 'adds up',
  },
  {
    rule: 'E9',
    what: 'a file for the team is called one for the public',
    file: 'server/src/export/export-name.ts',
    from: "internal: 'team'",
    to: "internal: 'public'",
    caughtBy: 'server/src/export/export-name.test.ts',
    title: '[E9]',
  },
  {
    rule: 'E9',
    what: 'the first page of every edition says that it is for the team',
    file: 'server/src/report/report-body.tsx',
    from: 'audience={edition.audience}',
    to: 'audience="internal"',
    caughtBy: 'server/src/report/editions.test.tsx',
    title: 'on its first page for whom',
  },
  {
    rule: 'E8',
    what: 'a sheet of an interim workbook does not say that it is interim',
    file: 'server/src/report/xlsx/report-xlsx.ts',
    from: 'printedSheet(name, found, document.mark)',
    to: 'printedSheet(name, found, null)',
    caughtBy: MARKS_TEST,
    title: '[E8]',
  },
  {
    rule: 'E8',
    what: 'a file of PrefLib does not say that the report is interim',
    file: 'server/src/report/data/preflib-set.ts',
    from: "mark === null ? ''",
    to: "mark !== undefined ? ''",
    caughtBy: MARKS_TEST,
    title: '[E8]',
  },
]
