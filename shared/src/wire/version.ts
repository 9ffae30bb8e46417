/**
 * The version of the wire. A client of another version is told to reload.
 * 1: join, command, view, mine.
 */
export const PROTOCOL = 1
