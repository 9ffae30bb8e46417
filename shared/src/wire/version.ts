/**
 * The version of the wire. A client of another version is told to reload.
 * 1: join, command, view, mine.
 * 2: the handshake no longer tells the language, which nobody used.
 * 3: what is picked by hand may say why.
 * 4: facilitators take acts back, set a timer, pause phones, lock the door.
 * 5: operators enter sheets and raised hands, people are let in, moved, merged and removed.
 * 6: facilitators keep notes, park lines and rehearse on a copy; people sit at tables that report back.
 * 7: steps have a planned time; hosts hand a workshop over and let it go on.
 */
export const PROTOCOL = 7
