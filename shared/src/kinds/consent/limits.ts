/** How often, at most, proposals are asked about. */
export const ROUNDS_MAX = 4

/** Longest reservation, in graphemes. */
export const RESERVATION_MAX = 500
