/** Timer and paused phones (R8). */
import type { Mutant } from '../mutant.ts'

const TEST = 'shared/src/workshop/timer.test.ts'
const HOOK = 'client/src/net/use-time-left.test.tsx'
const COVER = 'client/src/screens/phone/cover.test.tsx'
const PLANNED = 'shared/src/workshop/planned-time.test.ts'
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
  {
    rule: 'R8',
    what: 'a planned time of any length is taken',
    file: 'shared/src/workshop/decide/agenda.ts',
    from: 'minutes >= 1 && minutes <= MINUTES_MAX',
    to: 'minutes >= 0 && minutes <= 1000',
    caughtBy: PLANNED,
    title: 'is refused at',
  },
  {
    rule: 'R8',
    what: 'a planned time is lost when something else of the step is changed',
    file: 'shared/src/workshop/evolve.ts',
    from: '...minutesOf(event.minutes === undefined ? setup.minutes : event.minutes)',
    to: '...minutesOf(undefined)',
    caughtBy: PLANNED,
    title: 'stays when something else',
  },
  {
    rule: 'R8',
    what: 'a planned time is not put back when its change is undone',
    file: 'shared/src/workshop/undo.ts',
    from: '...(event.minutes === undefined ? {} : { minutes: setup.minutes ?? null }),',
    to: '',
    caughtBy: PLANNED,
    title: 'undone',
  },
  {
    rule: 'R8',
    what: 'the planned time of another step is offered for the timer',
    file: 'client/src/screens/console/run/pace-strip.tsx',
    from: 'setup.id === current?.id',
    to: 'setup.minutes !== undefined',
    caughtBy: 'client/src/screens/console/run/pace-strip.test.tsx',
    title: 'is offered as planned',
  },
]
