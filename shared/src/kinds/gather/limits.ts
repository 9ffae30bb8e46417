/** Longest texts of a card, in graphemes. */
export const CARD_TEXT_MAX = 140
export const CARD_WHY_MAX = 400
