/** What can be wrong with a file of rankings; its sentence is `preflib.<problem>` in the catalogues. */
export type PreflibProblem =
  | 'empty'
  | 'header-missing'
  | 'not-rankings'
  | 'no-votes'
  | 'not-a-vote'
  | 'not-a-number'
  | 'unknown-alternative'
  | 'alternative-twice'
  | 'order-damaged'
  | 'tie-in-strict-order'
  | 'order-not-complete'
  | 'count-differs'

/** `value` is what stood there, or the header that is missing. */
export type Misreading = { problem: PreflibProblem; value?: string }

/** `line` counts from 1. */
export type PreflibFailure = Misreading & { line: number }

export function isFailure(value: object): value is Misreading {
  return 'problem' in value
}
