/** Another device takes over when the laptop died (R14), and the console's people (R10, R11, R13). */
import type { Mutant } from '../mutant.ts'

const CODE = 'shared/src/recovery-code.test.ts'

export const TAKE_OVER: readonly Mutant[] = [
  {
    rule: 'R14',
    what: 'a recovery code is shorter than a hundred bits',
    file: 'shared/src/recovery-code.ts',
    from: 'const LENGTH = 20',
    to: 'const LENGTH = 16',
    caughtBy: CODE,
    title: 'has 100 bits',
  },
  {
    rule: 'R14',
    what: 'an O typed for a zero of a recovery code is taken for an O',
    file: 'shared/src/recovery-code.ts',
    from: "{ O: '0', I: '1', L: '1', U: 'V' }",
    to: "{ I: '1', L: '1', U: 'V' }",
    caughtBy: CODE,
    title: 'is read as it was written down',
  },
  {
    rule: 'R14',
    what: 'a wrong recovery code leads to a console all the same',
    file: 'client/src/screens/console/recover-screen.tsx',
    from: '    if (isRefusal(known)) {',
    to: '    if (isRefusal(known) && false) {',
    caughtBy: 'client/src/screens/console/recover-screen.test.tsx',
    title: 'says clearly that a code is wrong',
  },
  {
    rule: 'R14',
    what: 'a recovery code stays in sight when its link was revoked',
    file: 'client/src/screens/console/run/recovery-panel.tsx',
    from: 'fresh && view.links.some(({ id }) => id === fresh.link) ?',
    to: 'fresh ?',
    caughtBy: 'client/src/screens/console/run/recovery-panel.test.tsx',
    title: '[R14]',
  },
  {
    rule: 'R10',
    what: 'the list of people is told to whoever runs any workshop',
    file: 'server/src/http/people-routes.ts',
    from: 'await refuseUnlessRunning(authenticator, request, workshop)',
    to: "await refuseUnlessRunning(authenticator, request, 'any')",
    caughtBy: 'test/server/people-list.test.ts',
    title: 'is refused to visitors',
  },
  {
    rule: 'R11',
    what: 'a phone at the door shows what is in front of the others',
    file: 'client/src/screens/phone/phone.tsx',
    from: 'const waits = !ended && (mine?.waits ?? false)',
    to: 'const waits = false',
    caughtBy: 'client/src/screens/phone/phone.test.tsx',
    title: '[R11]',
  },
  {
    rule: 'R11',
    what: 'letting all in leaves those the notice does not name outside',
    file: 'shared/src/workshop/decide/people.ts',
    from: 'filter(({ waits }) => waits)\n  return',
    to: 'filter(({ waits }) => waits).slice(0, 1)\n  return',
    caughtBy: 'shared/src/workshop/decide/people.test.ts',
    title: 'lets all in at once',
  },
  {
    rule: 'R13',
    what: 'the difference between heads and ways to answer is told the wrong way round',
    file: 'client/src/screens/console/run/people/group-heads.tsx',
    from: 'heads === null ? 0 : heads - ways',
    to: 'heads === null ? 0 : ways - heads',
    caughtBy: 'client/src/screens/console/run/people/heads-panel.test.tsx',
    title: '[R13]',
  },
]
