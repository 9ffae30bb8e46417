/** Where in the model every number of the tables of data stands: a second telling, by paths alone. */
import { ASSESSMENTS } from './data-specs/assessments.ts'
import { RANKINGS, VOTES } from './data-specs/choices.ts'
import { GATHERED } from './data-specs/gathered.ts'
import { BETWEEN, ITEMS, ROUNDS } from './data-specs/results.ts'
import { OUTCOME, ROOM } from './data-specs/room.ts'
import type { Spec } from './data-specs/spec.ts'

export const SPECS: readonly Spec[] = [
  ...ROOM,
  ...OUTCOME,
  ...ROUNDS,
  ...ITEMS,
  ...BETWEEN,
  ...VOTES,
  ...RANKINGS,
  ...ASSESSMENTS,
  ...GATHERED,
]

/** Numbers of the model that no table of data has a number for, and why. */
export const APART: readonly { numbers: RegExp; reason: string }[] = [
  { numbers: /^activities\.\*\.config\./, reason: 'stands in the set-up of the step, as a whole' },
  { numbers: /\.rounds\.\*\.rule\.config\./, reason: 'stands in the rule of the round, as a whole' },
  {
    numbers: /\.rounds\.\*\.rule\.(thresholds\.|top$)/,
    reason: 'repeated by the result, which has a row where there is one',
  },
  { numbers: /\.result\.(round|asked|rule\.version)$/, reason: 'repeats the round, which has a row' },
  {
    numbers: /\.result\.detail\.(ballots|abstained)$/,
    reason: 'repeats what the result was counted on, which has a row',
  },
  {
    numbers: /\.result\.detail\.(budget|cap|supportFrom|rule\..*|config\..*)$/,
    reason: 'repeats the rule of the round',
  },
  { numbers: /\.result\.methods\.\*\.params\./, reason: 'stands in the words of the method' },
  {
    numbers: /\.result\.detail\.items\.\*\.overall\.(lowest|missing|blocks)$/,
    reason: 'of the room as one: support over those who answered, and what is short of the rule',
  },
  {
    numbers: /\.(items|cells)\.\*\.why\.overall$/,
    reason: 'support over those who answered, both of which have a column',
  },
  {
    numbers: /\.result\.detail\.matrix\.\*\.\*$/,
    reason: 'an item is compared with no other in its own place',
  },
  {
    numbers: /\.annex\.fairShare\.(n|seats)$/,
    reason: 'repeats the ballots counted and the top of the result',
  },
  {
    numbers: /\.contributions\.(terms|checklist)\./,
    reason: 'counted from the rows of the plan, or its set-up',
  },
  { numbers: /\.contributions\.gaps\.morePairs$/, reason: 'written with the gap that it is of' },
]
