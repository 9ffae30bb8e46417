/** Takes a workshop over from another store, inside a transaction that is already open. */
import type { WorkshopRows } from '../ports.ts'
import type { Database } from './open-database.ts'
import { batchWriter } from './write-batch.ts'

/** Ballots of rounds that were open here may be sealed there; sealed ones are replaced by themselves. */
const MAKES_ROOM = ['ballots', 'voters', 'sealed_ballots'].map(
  (table) => `DELETE FROM ${table} WHERE round IN (SELECT id FROM rounds WHERE workshop = ?)`,
)

export function workshopAdopter(database: Database): (rows: WorkshopRows, keep?: number) => void {
  const makeRoom = MAKES_ROOM.map((sql) => database.prepare<[string]>(sql))
  const giveWay = database.prepare<[string, number]>('DELETE FROM events WHERE workshop = ? AND rev > ?')
  const isHere = database.prepare<[string]>('SELECT 1 FROM workshops WHERE id = ?')
  const isAnswered = database.prepare<[string]>('SELECT 1 FROM results WHERE command = ?')
  const isGranted = database.prepare<[string]>('SELECT 1 FROM grants WHERE hash = ?')
  const write = batchWriter(database)

  return ({ id: workshop, code, events, ballots, voters, sealed, results, grants, revoked }, keep) => {
    for (const statement of makeRoom) statement.run(workshop)
    if (keep !== undefined) giveWay.run(workshop, keep)
    write({
      opened: isHere.get(workshop) === undefined ? [{ id: workshop, code }] : [],
      events,
      ballots: ballots.map((row) => ({ ...row, workshop })),
      voters: voters.map((row) => ({ ...row, workshop })),
      taken: [],
      sealed: sealed.map((round) => ({ ...round, workshop })),
      results: results.filter(({ command }) => isAnswered.get(command) === undefined),
      grants: grants.filter(({ hash }) => isGranted.get(hash) === undefined),
      revoked,
    })
  }
}
