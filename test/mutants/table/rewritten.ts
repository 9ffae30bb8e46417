/** The files of an archive written again and compared (V7). */
import type { Mutant } from '../mutant.ts'

export const REWRITTEN: readonly Mutant[] = [
  {
    rule: 'V7',
    what: 'a file that somebody put into an archive is taken for one of its own',
    file: 'server/src/verify/rewrite-archive.ts',
    from: "return [{ file, how: 'foreign' }]",
    to: 'return []',
    caughtBy: 'test/verify/rewritten.test.ts',
    title: 'is told by a file',
  },
  {
    rule: 'V7',
    what: 'a file in which somebody changed a digit is not compared',
    file: 'server/src/verify/first-difference.ts',
    from: 'Buffer.compare(found, expected) === 0',
    to: 'found.length === expected.length',
    caughtBy: 'test/verify/rewritten.test.ts',
    title: 'is found in each of them',
  },
  {
    rule: 'V7',
    what: 'something may be put behind what a PDF says',
    file: 'server/src/verify/pdf-difference.ts',
    from: 'Buffer.compare(found, again) === 0',
    to: 'again.length > 0',
    caughtBy: 'test/verify/rewritten.test.ts',
    title: 'how a PDF is packed',
  },
  {
    rule: 'V7',
    what: 'times are told in the hours of whoever writes it again',
    file: 'server/src/report/translator.ts',
    from: 'timeZone: zone',
    to: 'timeZone: undefined',
    caughtBy: 'test/verify/rewritten.test.ts',
    title: 'in the hours of where it was written',
  },
  {
    rule: 'V7',
    what: 'an archive whose files could not be compared is called sound',
    file: 'server/src/cli/verify.ts',
    from: 'const sound = !isWrong && (rewritten === null || isAllSame(rewritten))',
    to: 'const sound = !isWrong || (rewritten !== null && isAllSame(rewritten))',
    caughtBy: 'test/verify/rewritten.test.ts',
    title: 'does not call sound',
  },
]
