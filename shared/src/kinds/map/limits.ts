/** Longest texts of a map, in graphemes; and how much of it is told at once. */
export const ACTOR_NAME_MAX = 80
/** Of an actor that flowed in, whose name came from elsewhere. */
export const NAMES_MAX = 500
export const REASON_MAX = 240
export const FUNCTION_TEXT_MAX = 80
export const FUNCTIONS_MAX = 12
/** Actors of one map: more than anybody can survey, and few enough to look at every pair. */
export const ACTORS_MAX = 120
/** Pairs without a link that are named; of the others there is a count. */
export const PAIRS_TOLD = 40
