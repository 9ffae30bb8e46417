/** Timer and paused phones (R8). */
import type { Mutant } from '../mutant.ts'

const TEST = 'shared/src/workshop/timer.test.ts'
const HOOK = 'client/src/net/use-time-left.test.tsx'
const COVER = 'client/src/screens/phone/cover.test.tsx'
const PHONE = 'client/src/screens/phone/phone.test.tsx'

export const TIMER: readonly Mutant[] = [
  {
    rule: 'R8',
    what: 'more time after the end of a timer is over before it begins',
    file: 'shared/src/workshop/evolve.ts',
    from: 'const from = Math.max(timer.until, at ?? timer.until)',
    to: 'const from = timer.until + 0 * (at ?? 0)',
    caughtBy: TEST,
    title: 'from now where it had run out',
  },
  {
    rule: 'R8',
    what: 'a timer outlives the round it was set for',
    file: 'shared/src/workshop/evolve.ts',
    from: `      state.timer = null
      const round = lastRound(`,
    to: '      const round = lastRound(',
    caughtBy: TEST,
    title: 'ends with its round',
  },
  {
    rule: 'R8',
    what: 'a timer goes on in the next activity',
    file: 'shared/src/workshop/evolve.ts',
    from: `case 'activity-entered':
      if (state.current !== event.activity) state.timer = null`,
    to: "case 'activity-entered':",
    caughtBy: TEST,
    title: 'ends with another activity',
  },
  {
    rule: 'R8',
    what: 'a timer goes on when another activity is opened at once',
    file: 'shared/src/workshop/evolve.ts',
    from: `state.opened.set(event.activity, event.round)
  if (state.current !== event.activity) state.timer = null`,
    to: 'state.opened.set(event.activity, event.round)',
    caughtBy: TEST,
    title: 'ends with another activity',
  },
  {
    rule: 'R8',
    what: 'showing the same step again ends its timer',
    file: 'shared/src/workshop/evolve.ts',
    from: `case 'activity-entered':
      if (state.current !== event.activity) state.timer = null`,
    to: `case 'activity-entered':
      state.timer = null`,
    caughtBy: TEST,
    title: 'goes on when the step in front of everybody is opened',
  },
  {
    rule: 'R8',
    what: 'a phone reads the time left off its own clock',
    file: 'client/src/net/use-time-left.ts',
    from: 'Date.now() + clockOffset',
    to: 'Date.now() + 0 * clockOffset',
    caughtBy: HOOK,
    title: 'a day',
  },
  {
    rule: 'R8',
    what: 'pausing throws away what was typed',
    file: 'client/src/screens/phone/cover.tsx',
    from: '{children}',
    to: '{!paused && children}',
    caughtBy: COVER,
    title: 'what was typed',
  },
  {
    rule: 'R8',
    what: 'a workshop that ends while phones are paused leaves them covered for ever',
    file: 'client/src/screens/phone/phone.tsx',
    from: 'paused={!ended && (',
    to: 'paused={(',
    caughtBy: PHONE,
    title: 'the end of the workshop',
  },
]
