/** Takes every row of a workshop out, inside a transaction that is already open. */
import type { Database } from './open-database.ts'

/** What names its round, then what names the workshop; the workshop itself last, for the others refer to it. */
const STATEMENTS = [
  'DELETE FROM ballots WHERE round IN (SELECT id FROM rounds WHERE workshop = ?)',
  'DELETE FROM voters WHERE round IN (SELECT id FROM rounds WHERE workshop = ?)',
  'DELETE FROM sealed_ballots WHERE round IN (SELECT id FROM rounds WHERE workshop = ?)',
  'DELETE FROM rounds WHERE workshop = ?',
  'DELETE FROM events WHERE workshop = ?',
  'DELETE FROM results WHERE workshop = ?',
  'DELETE FROM grants WHERE workshop = ?',
  'DELETE FROM workshops WHERE id = ?',
]

export function workshopEraser(database: Database): (workshop: string) => void {
  const statements = STATEMENTS.map((sql) => database.prepare<[string]>(sql))
  return (workshop) => {
    for (const statement of statements) statement.run(workshop)
  }
}
