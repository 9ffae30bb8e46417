/** Workshops that continue an earlier one (H8). */
import type { Mutant } from '../mutant.ts'

export const FOLLOW_UP: readonly Mutant[] = [
  {
    rule: 'H8',
    what: 'reasons of people who were in the earlier room go along',
    file: 'server/src/handover/follow-up.ts',
    from: 'reasons: [], rows',
    to: 'rows',
    caughtBy: 'server/src/handover/follow-up.test.ts',
    title: 'takes no people and no words along',
  },
  {
    rule: 'H8',
    what: 'whoever asks again for an answer that got lost is told of a mistake',
    file: 'server/src/http/handover-routes.ts',
    from: 'if (before !== null) return',
    to: 'if (before !== null && !ask.success) return',
    caughtBy: 'test/server/follow-up.test.ts',
  },
  {
    rule: 'H8',
    what: 'then and now change places',
    file: 'server/src/report/sections/baseline.tsx',
    from: '(now - then) * 100',
    to: '(then - now) * 100',
    caughtBy: 'server/src/handover/follow-up.test.ts',
    title: 'then and now side by side',
  },
]
