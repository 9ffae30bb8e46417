/** Bounds of an assessment, apart from the schemas so that a phone can read them without. */

/** Most rows a person is asked to go through, as with proposals. */
export const ROWS_MAX = 50

/** Most headings a row is rated under: what still fits beside each other on a board. */
export const HEADINGS_MAX = 8
export const HEADING_MAX = 80
export const WEIGHT_MAX = 100

/** A scale of one label says nothing. */
export const LABELS_LEAST = 2
export const LABELS_MAX = 9

/** Longest texts, in graphemes. */
export const LABEL_MAX = 90
export const UNIT_MAX = 30
export const EVIDENCE_MAX = 2000
export const REASON_MAX = 500

/** How often, at most, people are asked: before the evidence, after it, and once more. */
export const ROUNDS_MAX = 3

/** Numbers beyond it would leave the range in which sums over a whole room are exact. */
export const NUMBER_MOST = 100_000_000
