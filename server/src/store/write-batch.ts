/** Writes a batch, row by row, inside a transaction that is already open. */
import type { Batch } from '../ports.ts'
import type { Database } from './open-database.ts'
import { restOf } from './result-row.ts'
import { RoundIds } from './round-ids.ts'

type BallotColumns = [number, string, string | null, string]

/**
 * Prepares the statements once. Later rows may rest on earlier ones, so the order of the tables is that of the port.
 * Ballots and voters go in by key, not as they came: a page of the file shows in which order its rows were written (S2).
 */
export function batchWriter(database: Database): (batch: Batch) => void {
  const openWorkshop = database.prepare<[string, string]>('INSERT INTO workshops (id, code) VALUES (?, ?)')
  const addEvent = database.prepare<[string, number, number | null, string, string | null, ...string[]]>(
    `INSERT INTO events (workshop, rev, at, "by", person, payload, salt, digest, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const putBallot = database.prepare<[...BallotColumns, own: string | null]>(
    `INSERT INTO ballots (round, key, "group", answer, own) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET "group" = excluded."group", answer = excluded.answer, own = excluded.own`,
  )
  const markVoter = database.prepare<[number, string]>(
    'INSERT INTO voters (round, voter) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const takeBallot = database.prepare<[number, string]>('DELETE FROM ballots WHERE round = ? AND key = ?')
  const takeVoter = database.prepare<[number, string]>('DELETE FROM voters WHERE round = ? AND voter = ?')
  const emptyBox = database.prepare<[number]>('DELETE FROM ballots WHERE round = ?')
  const forgetVoters = database.prepare<[number]>('DELETE FROM voters WHERE round = ?')
  const sealBallot = database.prepare<BallotColumns>(
    'INSERT INTO sealed_ballots (round, key, "group", answer) VALUES (?, ?, ?, ?)',
  )
  const addResult = database.prepare<[string, string, number, string | null, string | null]>(
    'INSERT INTO results (command, workshop, rev, rest, fingerprint) VALUES (?, ?, ?, ?, ?)',
  )
  const grant = database.prepare<[string, string, string, string | null, string | null, string | null]>(
    'INSERT OR REPLACE INTO grants (hash, kind, role, workshop, person, link) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const revoke = database.prepare<[string]>('DELETE FROM grants WHERE link = ?')
  const rounds = new RoundIds(database)

  return (batch) => {
    rounds.begin()
    for (const { id, code } of batch.opened) openWorkshop.run(id, code)
    for (const { workshop, rev, at, by, person, payload, salt, digest, hash } of batch.events) {
      addEvent.run(workshop, rev, at, by, person, payload, salt, digest, hash)
    }
    for (const row of batch.ballots.toSorted(byKey)) {
      const { group, answer, own = null } = row.ballot
      putBallot.run(rounds.of(row), row.key, group, JSON.stringify(answer), own)
    }
    for (const row of batch.voters.toSorted(byVoter)) markVoter.run(rounds.of(row), row.voter)
    for (const row of batch.taken) {
      if (row.key !== null) takeBallot.run(rounds.of(row), row.key)
      takeVoter.run(rounds.of(row), row.voter)
    }
    for (const row of batch.sealed) {
      const round = rounds.of(row)
      emptyBox.run(round)
      forgetVoters.run(round)
      for (const { key, group, answer } of row.ballots.toSorted(byKey)) {
        sealBallot.run(round, key, group, JSON.stringify(answer))
      }
    }
    for (const { command, fingerprint, result } of batch.results.toSorted(byCommand)) {
      addResult.run(command, result.workshop, result.rev, restOf(result), fingerprint)
    }
    for (const { hash, kind, role, workshop, person, link } of batch.grants) {
      grant.run(hash, kind, role, workshop, person, link)
    }
    for (const link of batch.revoked) revoke.run(link)
  }
}

// Sorting keeps rows of the same key in their order, for the last one counts.
function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function byVoter(a: { voter: string }, b: { voter: string }): number {
  return a.voter < b.voter ? -1 : a.voter > b.voter ? 1 : 0
}

function byCommand(a: { command: string }, b: { command: string }): number {
  return a.command < b.command ? -1 : a.command > b.command ? 1 : 0
}
