/** Longest note and parked line, in graphemes; lines of one workshop. */
export const NOTE_MAX = 4000
export const LINE_MAX = 200
export const LINES_MAX = 200
