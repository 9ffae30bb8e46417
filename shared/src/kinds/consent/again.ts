/** Asking again about contested proposals (Delphi): what is on the ordered line, what moved, and what the room agrees on. */
import type { RoundContext } from '../kind.ts'
import { SUPPORT_LEVELS, SUPPORT_LINE } from './scale.ts'
import type { ConsentConfig } from './schema.ts'
import { type ConsentTally, peopleAt } from './tally.ts'

type Context = RoundContext<ConsentConfig>

/** Per item: people at each place of the support line, best first. Abstaining and asking for discussion are beside it. */
export function lineOf(_context: Context, { counts }: ConsentTally): number[][] {
  return counts.map((levels) => SUPPORT_LINE.map((level) => peopleAt(levels, [level])))
}

/** Per item: people by place on the line before and now, of those who stood on it both times. */
export function movesOf({ items }: Context, { moves }: ConsentTally): number[][][] {
  return items.map((_, item) =>
    SUPPORT_LINE.map((before) => SUPPORT_LINE.map((now) => moves?.[item]?.[before - 1]?.[now - 1] ?? 0)),
  )
}

/** As many as the rule of adoption asks for stand on one side, for it or against it. In integers, for a share may be exact. */
export function isAgreed({ config }: Context, { counts }: ConsentTally, item: number): boolean {
  const levels = counts[item] ?? []
  const answered = peopleAt(levels, SUPPORT_LINE)
  const support = peopleAt(levels, SUPPORT_LEVELS)
  const least = config.adoptAt * answered
  return answered > 0 && (support >= least || answered - support >= least)
}
