/**
 * The version of the wire. A client of another version is told to reload.
 * 1: join, command, view, mine.
 * 2: the handshake no longer tells the language, which nobody used.
 */
export const PROTOCOL = 2
