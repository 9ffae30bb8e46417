/** Longest texts of a card, in graphemes. */
export const CARD_TEXT_MAX = 140
export const CARD_WHY_MAX = 400
/** Longest texts of its fields, of one line and of a paragraph. */
export const FIELD_TEXT_MAX = 200
export const FIELD_LONG_MAX = 1000
/** Most fields of a card, answers of a choice, and the longest name of either. */
export const FIELDS_MAX = 24
export const OPTIONS_MAX = 24
export const LABEL_MAX = 80
/** All fields of a card together, and a form as it is sent, in UTF-16 units: both must fit a frame of the wire. */
export const UNITS_MAX = 9600
export const FORM_UNITS_MAX = 19_200
/** The largest number a field takes, so that it is printed without an exponent. */
export const NUMBER_MAX = 1e15
/** Tables of a room, and cards that each brings to the plenary. */
export const TABLES_FEWEST = 2
export const TABLES_MOST = 40
/** Every card of a table goes to each of its people: more of them would hold up the room. */
export const PEOPLE_AT_TABLE = 40
export const BRING_MOST = 10
