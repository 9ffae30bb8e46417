/** Longest reservation, in graphemes. */
export const RESERVATION_MAX = 500
