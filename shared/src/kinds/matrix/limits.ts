/** How large a matrix may be. */

export const COLUMNS_MIN = 2
export const COLUMNS_MAX = 12
export const LEVELS_MIN = 2
export const LEVELS_MAX = 6
export const ROWS_MAX = 60

/** What one person can be asked in one round: rows times headings. */
export const CELLS_MAX = 240

/** Steps of each axis of a plane, counted from 1, and the first that lies on its high side. */
export const PLANE_STEPS = 5
export const PLANE_HIGH = 4

/** Longest texts of a column or an end of an axis, and of a level, in graphemes. */
export const COLUMN_MAX = 80
export const LEVEL_MAX = 60
