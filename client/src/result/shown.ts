/** Which rows of a list are on the wall just now: from, counted from 0, up to but without `to`. */
export type Shown = { from: number; to: number }

export const sliceOf = <Row>(rows: readonly Row[], shown: Shown | undefined): Row[] =>
  shown === undefined ? [...rows] : rows.slice(shown.from, shown.to)
