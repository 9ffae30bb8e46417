/** Taking back what facilitators did (R7). */
import type { Mutant } from '../mutant.ts'

const TEST = 'shared/src/workshop/undo.test.ts'

export const UNDO: readonly Mutant[] = [
  {
    rule: 'R7',
    what: 'two facilitators who undo at once take back two acts',
    file: 'shared/src/workshop/decide/undo.ts',
    from: "if (act.rev !== rev) return refuse('another-act-since')",
    to: 'void rev',
    caughtBy: TEST,
    title: 'names the act that was seen last',
  },
  {
    rule: 'R7',
    what: 'an opening that somebody answered is taken back with the answer',
    file: 'shared/src/workshop/decide/undo.ts',
    from: "if (open.voters.size > 0) return refuse('round-answered')",
    to: '',
    caughtBy: TEST,
    title: '[I2]',
  },
  {
    rule: 'R7',
    what: 'the number of a withdrawn round is given again',
    file: 'shared/src/workshop/decide/rounds.ts',
    from: 'const round = activity.opened + 1',
    to: 'const round = activity.rounds.length + 1',
    caughtBy: TEST,
    title: '[I4]',
  },
  {
    rule: 'R7',
    what: 'undoing is an act itself, so that a second undo takes back the first',
    file: 'shared/src/workshop/undo.ts',
    from: 'if (state.undoing > 0) {',
    to: 'if (state.undoing > 99) {',
    caughtBy: TEST,
    title: 'takes back one act after the other',
  },
  {
    rule: 'R7',
    what: 'after a close was undone the opening before it can be',
    file: 'shared/src/workshop/undo.ts',
    from: "if (undone?.back.type === 'reopen-round' || undone?.back.type === 'open-round') state.acts = []",
    to: 'void undone',
    caughtBy: TEST,
    title: 'asks again after a close',
  },
  {
    rule: 'R7',
    what: 'what stays is passed by',
    file: 'shared/src/workshop/undo.ts',
    from: "if (back === 'stays') state.acts = []",
    to: "if (back === 'stays') void 0",
    caughtBy: TEST,
    title: 'does not pass by what stays',
  },
  {
    rule: 'R7',
    what: 'a reveal that is undone hides everything',
    file: 'shared/src/workshop/undo.ts',
    from: 'step: activity.revealStep }',
    to: 'step: 0 }',
    caughtBy: TEST,
    title: 'hides what was revealed, step by step',
  },
]
