/** The report as DOCX, XLSX, CSV and PrefLib (E3 to E6, S8). */
import type { Mutant } from '../mutant.ts'

const OFFICE_TEST = 'test/report/office.test.ts'
const PAYLOADS_TEST = 'test/report/payloads.test.ts'

export const OFFICE: readonly Mutant[] = [
  {
    rule: 'E3',
    what: 'the heading of a table stands on its first page alone',
    file: 'server/src/report/docx/table.ts',
    from: 'tableHeader: row < table.head.length,',
    to: 'tableHeader: false,',
    caughtBy: OFFICE_TEST,
    title: '[E3]',
  },
  {
    rule: 'E3',
    what: 'a line end in a cell is lost',
    file: 'server/src/report/docx/runs.ts',
    from: '...(at > 0 ? { break: 1 } : {}),',
    to: '',
    caughtBy: 'server/src/report/docx/runs.test.ts',
  },
  {
    rule: 'E4',
    what: 'what looks like a number in the words of somebody becomes one',
    file: 'server/src/report/xlsx/cells.ts',
    from: 'isHead || runsIn(cell.blocks).some(({ apart }) => apart) ? null',
    to: 'isHead ? null',
    caughtBy: OFFICE_TEST,
    title: '[E4]',
  },
  {
    rule: 'E4',
    what: 'a number is read that is written otherwise than the language writes it',
    file: 'server/src/report/data/read-number.ts',
    from: 'if (written !== text) return null',
    to: '',
    caughtBy: 'test/report/read-number.test.ts',
    title: '[E4]',
  },
  {
    rule: 'E5',
    what: 'a text that begins with an equals sign is left as it is',
    file: 'server/src/report/data/csv.ts',
    from: 'GUARDED = /^[=+',
    to: 'GUARDED = /^[+',
    caughtBy: 'server/src/report/data/csv.test.ts',
    title: '[E5]',
  },
  {
    rule: 'E6',
    what: 'words go along with the ballot they were written on',
    file: 'server/src/report/data/told-ballots.ts',
    from: '.filter(([field]) => counted.includes(field))',
    to: '.filter(() => counted.length > 0)',
    caughtBy: OFFICE_TEST,
    title: '[E6]',
  },
  {
    rule: 'E6',
    what: 'a secret ballot says of which group it is',
    file: 'server/src/report/data/told-ballots.ts',
    from: 'part: isOpen ? partOf(result, group) : null,',
    to: 'part: partOf(result, group),',
    caughtBy: OFFICE_TEST,
    title: '[E6]',
  },
  {
    rule: 'S8',
    what: 'an underscore and a number become another sign in a spreadsheet',
    file: 'server/src/report/xlsx/cells.ts',
    from: ".replace(ESCAPED, '_x005F_')",
    to: '',
    caughtBy: PAYLOADS_TEST,
    title: '[S8]',
  },
]
