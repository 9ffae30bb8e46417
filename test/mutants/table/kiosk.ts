/** One tablet, many people (R15): nobody sees, inherits or sends anything of the one before. */
import type { Mutant } from '../mutant.ts'

const MAIL = 'client/src/net/seat-mail.ts'
const MAIL_TEST = 'client/src/net/seat-mail.test.ts'
const SEATS = 'client/src/net/seats.ts'
const SEATS_TEST = 'client/src/net/seats.test.ts'
const JOINING = 'client/src/net/seat-joining.ts'
const JOINING_TEST = 'client/src/net/seat-joining.test.ts'
const SCREENS = 'client/src/screens/kiosk'

export const KIOSK: readonly Mutant[] = [
  {
    rule: 'R15',
    what: 'what somebody said before is kept under the name of whoever has the same digits next',
    file: SEATS,
    from: 'return `kiosk-$',
    to: 'return `kiosk-tablet` || `$',
    caughtBy: SEATS_TEST,
    title: '[R15]',
  },
  {
    rule: 'R15',
    what: 'two people on one tablet get the same digits',
    file: SEATS,
    from: 'number < fair && !taken.includes(pin)',
    to: 'number < fair',
    caughtBy: SEATS_TEST,
    title: 'draw again',
  },
  {
    rule: 'R15',
    what: 'some digits are drawn more often than others',
    file: SEATS,
    from: 'number < fair && !taken.includes(pin)',
    to: '!taken.includes(pin)',
    caughtBy: SEATS_TEST,
    title: 'equally likely',
  },
  {
    rule: 'R15',
    what: 'the join of whoever went away is taken over by the next',
    file: JOINING,
    from: 'unansweredSeat(code)?.id === id',
    to: 'unansweredSeat(code)?.id !== id',
    caughtBy: JOINING_TEST,
    title: 'leaves nothing under way',
  },
  {
    rule: 'R15',
    what: 'who joins on a shared tablet is counted as having a phone',
    file: JOINING,
    from: "channel: 'kiosk'",
    to: "channel: 'phone'",
    caughtBy: JOINING_TEST,
    title: '[I2]',
  },
  {
    rule: 'R15',
    what: 'an anonymous answer stays on the tablet for whoever holds it next',
    file: MAIL,
    from: 'return command.key !== undefined',
    to: 'return false',
    caughtBy: MAIL_TEST,
    title: 'once its person has gone',
  },
  {
    rule: 'R15',
    what: 'an anonymous answer that is not recorded yet is forgotten',
    file: MAIL,
    from: "if (state !== 'recorded') return false",
    to: '',
    caughtBy: MAIL_TEST,
    title: 'once its person has gone',
  },
  {
    rule: 'R15',
    what: 'an anonymous card is forgotten while its question is open',
    file: MAIL,
    from: 'open !== undefined && activity !== open',
    to: 'true',
    caughtBy: MAIL_TEST,
    title: 'until their question has closed',
  },
  {
    rule: 'R15',
    what: 'what waits is never sent once somebody else sits there and the page was loaded again',
    file: MAIL,
    from: 'deliver: (envelope) => deliver({ ...envelope, workshop }, token)',
    to: 'deliver: async (envelope) => (sitting === seat.id ? deliver({ ...envelope, workshop }, token) : null)',
    caughtBy: MAIL_TEST,
    title: 'under the token of who said it',
  },
  {
    rule: 'R15',
    what: 'wrong digits may be tried without end',
    file: 'client/src/net/pin-tries.ts',
    from: 'until: full ? now + WAIT : 0',
    to: 'until: 0',
    caughtBy: 'client/src/net/pin-tries.test.ts',
    title: '[R15]',
  },
  {
    rule: 'R15',
    what: 'whoever wakes a sleeping tablet finds the page of who left it',
    file: `${SCREENS}/use-idle.ts`,
    from: 'if (Date.now() - touched.current < patience)',
    to: 'if (patience > 0)',
    caughtBy: `${SCREENS}/are-you-there.test.tsx`,
    title: 'does not wake up',
  },
  {
    rule: 'R15',
    what: 'what was written stays in sight while nobody is there',
    file: `${SCREENS}/are-you-there.tsx`,
    from: 'inert={asks}',
    to: 'inert={false}',
    caughtBy: `${SCREENS}/are-you-there.test.tsx`,
    title: 'asks after a minute',
  },
  {
    rule: 'R15',
    what: 'the tablet goes on to the next person in the middle of an answer',
    file: `${SCREENS}/use-finished.ts`,
    from: "ballot.state !== 'refused' && !isBegun",
    to: "ballot.state !== 'refused'",
    caughtBy: `${SCREENS}/use-finished.test.tsx`,
    title: 'while more of the answer',
  },
]
