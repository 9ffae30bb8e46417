/**
 * The eight gradients of agreement (Kaner 1987), as printed on the scale:
 * 1 whole-hearted · 2 agreement with a minor point · 3 support with reservations · 4 abstain · 5 more discussion needed ·
 * 6 don't like it but will support it · 7 serious disagreement · 8 veto.
 *
 * The printed order is not one ordinal line: 4 and 5 say nothing about how much somebody agrees, and 6 is still support.
 * What is on the line, in which order, and on which side is pinned here (scale 'kaner8') and never depends on a workshop.
 * Free of schemas, so that a phone carries none for it.
 */

export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Level = (typeof LEVELS)[number]

/** The ordered line, best to worst: statistics are over these answers only. */
export const SUPPORT_LINE = [1, 2, 3, 6, 7, 8] as const satisfies readonly Level[]

/** Levels that count as support. */
export const SUPPORT_LEVELS = [1, 2, 3, 6] as const satisfies readonly Level[]

/** Answers beside the line, counted apart. */
export const ABSTAIN: Level = 4
export const DISCUSS: Level = 5

/** The veto: listed apart, whatever the average. */
export const BLOCK: Level = 8
