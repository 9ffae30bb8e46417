/** Discussions: support, what flows on, who speaks next, voice balance, private posts (K-discuss-1–5). */
import type { Mutant } from '../mutant.ts'

export const DISCUSS: readonly Mutant[] = [
  {
    rule: 'K-discuss-1',
    what: 'people back their own posts',
    file: 'shared/src/kinds/discuss/decide.ts',
    from: 'if (post.by === person) return',
    to: 'if (post.by === id) return',
    caughtBy: 'shared/src/kinds/discuss/support.test.ts',
    title: '[K-discuss-1]',
  },
  {
    rule: 'K-discuss-1',
    what: 'words that others back are changed under them',
    file: 'shared/src/kinds/discuss/decide.ts',
    from: 'post.supporters.size > 0',
    to: 'post.supporters.size > 1',
    caughtBy: 'shared/src/kinds/discuss/support.test.ts',
    title: '[K-discuss-1]',
  },
  {
    rule: 'K-discuss-2',
    what: 'what was set aside flows on all the same',
    file: 'shared/src/kinds/discuss/view.ts',
    from: 'visible.filter(({ parked }) => parked === null)',
    to: 'visible',
    caughtBy: 'shared/src/kinds/discuss/discuss.test.ts',
    title: '[K-discuss-2]',
  },
  {
    rule: 'K-discuss-3',
    what: 'those suggested before are not counted in',
    file: 'shared/src/kinds/discuss/next-speakers.ts',
    from: 'next.turns += 1',
    to: 'next.turns += 0',
    caughtBy: 'shared/src/kinds/discuss/speaking.test.ts',
    title: '[K-discuss-3]',
  },
  {
    rule: 'K-discuss-4',
    what: 'a group that spoke once is told apart where nobody is named',
    file: 'shared/src/kinds/discuss/voices.ts',
    from: 'const FEWEST_TURNS = 3',
    to: 'const FEWEST_TURNS = 1',
    caughtBy: 'shared/src/kinds/discuss/speaking.test.ts',
    title: '[K-discuss-4]',
  },
  {
    rule: 'K-discuss-5',
    what: 'the parking lot shows a private post before the reveal',
    file: 'shared/src/kinds/discuss/view.ts',
    from: 'text: post !== null && !seen ? null : text,',
    to: 'text,',
    caughtBy: 'shared/src/kinds/discuss/discuss.test.ts',
    title: '[K-discuss-5]',
  },
]
