/** Notes of the facilitators and the parking lot (R17, R18). */
import type { Mutant } from '../mutant.ts'

const TEST = 'shared/src/workshop/desk-notes.test.ts'
const DECIDES = 'shared/src/workshop/decide/desk-notes.ts'

export const DESK_NOTES: readonly Mutant[] = [
  {
    rule: 'R17',
    what: 'what another facilitator wrote meanwhile is lost',
    file: DECIDES,
    from: 'sawIt ? kept : [...kept, was.text]',
    to: 'sawIt ? kept : kept',
    caughtBy: TEST,
    title: 'keep what somebody else wrote meanwhile',
  },
  {
    rule: 'R17',
    what: 'the report prints notes that nobody asked for',
    file: 'shared/src/workshop/report/report-of.ts',
    from: '(asked.notes ?',
    to: '(asked ?',
    caughtBy: TEST,
    title: 'are printed only where they are asked for',
  },
  {
    rule: 'R17',
    what: 'a note that saves itself ends what can be undone',
    file: 'shared/src/workshop/undo.ts',
    from: "  'note-written',",
    to: '',
    caughtBy: TEST,
    title: 'are no acts',
  },
  {
    rule: 'R18',
    what: 'a line is marked as taken up where the step refused it',
    file: DECIDES,
    from: 'if (isRefusal(done) || done.events.length === 0) return done',
    to: "if (isRefusal(done)) return decided([{ type: 'line-settled', line: id, state: 'taken-up', to: activity }])",
    caughtBy: TEST,
    title: 'puts a line into an open step and marks it, or neither',
  },
  {
    rule: 'R17',
    what: 'two who type at once leave a new text beside the note with every pause',
    file: DECIDES,
    from: 'return text.startsWith(part) ||',
    to: 'return',
    caughtBy: TEST,
    title: 'do not pile up',
  },
  {
    rule: 'R17',
    what: 'what could not be saved stays on this computer when its step is looked at no more',
    file: 'client/src/screens/console/run/notes/use-left-notes.ts',
    from: 'if (draft === null ||',
    to: 'if (draft !== null ||',
    caughtBy: 'client/src/screens/console/run/notes/notes.test.tsx',
    title: 'looked at no more',
  },
  {
    rule: 'R17',
    what: 'what one has written oneself lies beside the note as somebody else’s when an answer got lost',
    file: 'client/src/screens/console/run/notes/use-note.ts',
    from: 'if (told.text === latest.current.sent) arrived()',
    to: '',
    caughtBy: 'client/src/screens/console/run/notes/notes.test.tsx',
    title: 'do not take what one has written oneself',
  },
  {
    rule: 'R18',
    what: 'a line stays taken up by a card that was undone',
    file: 'shared/src/workshop/decide/undo.ts',
    from: '...lineBack(deciding.live.state, next.act)',
    to: '',
    caughtBy: TEST,
    title: 'gives a line back',
  },
  {
    rule: 'R18',
    what: 'the board shows what is parked before anybody asked for it',
    file: 'shared/src/workshop/view.ts',
    from: '(state.linesShown ?',
    to: '(state.lines.size > 0 ?',
    caughtBy: TEST,
    title: 'is shown on the board while that is asked for',
  },
]
