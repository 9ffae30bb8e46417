/** Longest texts of a discussion, in graphemes; and how much of it is told at once. */
export const POST_TEXT_MAX = 280
export const ANSWER_TEXT_MAX = 400
export const PARKED_TEXT_MAX = 200
export const SPEAKER_NAME_MAX = 60
/** People of the speaking list who are shown; of the others there is a count. */
export const SPEAKERS_TOLD = 100
