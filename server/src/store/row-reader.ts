/** Reads what the port asks for; rows become what was stored. */
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import type {
  Answered,
  Grant,
  StoredBallot,
  StoredEvent,
  StoredVoter,
  StoredWorkshop,
  WorkshopRows,
} from '../ports.ts'
import type { Database, Statement } from './open-database.ts'
import { type ResultRow, resultOf } from './result-row.ts'

type BallotRow = {
  activity: string
  round: number
  key: string
  group: string | null
  answer: string
  own: string | null
}
type SealedRow = { key: string; group: string | null; answer: string }
type Counts = { workshops: number; events: number; ballots: number }

export class RowReader {
  readonly #codeOf: Statement<[string], string>
  readonly #idOf: Statement<[string], string>
  readonly #workshops: Statement<[], { id: string; code: string }>
  readonly #events: Statement<[string], StoredEvent>
  readonly #ballots: Statement<[string], BallotRow>
  readonly #voters: Statement<[string], StoredVoter>
  readonly #sealed: Statement<[string, string, number], SealedRow>
  readonly #result: Statement<[string], ResultRow>
  readonly #grant: Statement<[string], Grant>
  readonly #sealedRounds: Statement<[string], { activity: string; round: number }>
  readonly #results: Statement<[string], ResultRow & { command: string }>
  readonly #grants: Statement<[string], Grant>
  readonly #counts: Statement<[], Counts>

  constructor(database: Database) {
    this.#codeOf = database.prepare<[string], string>('SELECT code FROM workshops WHERE id = ?').pluck()
    this.#idOf = database.prepare<[string], string>('SELECT id FROM workshops WHERE code = ?').pluck()
    this.#workshops = database.prepare('SELECT id, code FROM workshops ORDER BY rowid')
    this.#events = database.prepare(
      `SELECT workshop, rev, at, "by", person, payload, salt, digest, hash
       FROM events WHERE workshop = ? ORDER BY rev`,
    )
    this.#ballots = database.prepare(
      `SELECT activity, rounds.round, key, "group", answer, own FROM rounds JOIN ballots ON ballots.round = rounds.id
       WHERE workshop = ? ORDER BY activity, rounds.round, key`,
    )
    this.#voters = database.prepare(
      `SELECT activity, rounds.round, voter FROM rounds JOIN voters ON voters.round = rounds.id
       WHERE workshop = ? ORDER BY activity, rounds.round, voter`,
    )
    this.#sealed = database.prepare(
      `SELECT key, "group", answer FROM rounds JOIN sealed_ballots ON sealed_ballots.round = rounds.id
       WHERE workshop = ? AND activity = ? AND rounds.round = ? ORDER BY key`,
    )
    this.#result = database.prepare('SELECT workshop, rev, rest, fingerprint FROM results WHERE command = ?')
    this.#grant = database.prepare(
      'SELECT hash, kind, role, workshop, person, link FROM grants WHERE hash = ?',
    )
    this.#sealedRounds = database.prepare(
      `SELECT DISTINCT activity, rounds.round FROM rounds JOIN sealed_ballots ON sealed_ballots.round = rounds.id
       WHERE workshop = ? ORDER BY activity, rounds.round`,
    )
    this.#results = database.prepare(
      'SELECT command, workshop, rev, rest, fingerprint FROM results WHERE workshop = ? ORDER BY command',
    )
    this.#grants = database.prepare(
      'SELECT hash, kind, role, workshop, person, link FROM grants WHERE workshop = ? ORDER BY hash',
    )
    this.#counts = database.prepare(
      `SELECT (SELECT count(*) FROM workshops) AS workshops, (SELECT count(*) FROM events) AS events,
              (SELECT count(*) FROM ballots) + (SELECT count(*) FROM sealed_ballots) AS ballots`,
    )
  }

  workshop(id: string): StoredWorkshop | null {
    if (this.#codeOf.get(id) === undefined) return null
    const ballots = this.#ballots.all(id).map(
      ({ activity, round, key, group, answer, own }): StoredBallot => ({
        activity,
        round,
        key,
        ballot: { group, answer: JSON.parse(answer), ...(own === null ? {} : { own }) },
      }),
    )
    return { events: this.#events.all(id), ballots, voters: this.#voters.all(id) }
  }

  workshopByCode(code: string): string | null {
    return this.#idOf.get(code) ?? null
  }

  workshops(): { id: string; code: string }[] {
    return this.#workshops.all()
  }

  sealedBallots(workshop: string, activity: string, round: number): SealedBallot[] {
    return this.#sealed
      .all(workshop, activity, round)
      .map(({ key, group, answer }) => ({ key, group, answer: JSON.parse(answer) }))
  }

  results(commands: readonly string[]): Map<string, Answered> {
    const found = new Map<string, Answered>()
    for (const command of commands) {
      const row = this.#result.get(command)
      if (row !== undefined) found.set(command, { fingerprint: row.fingerprint, result: resultOf(row) })
    }
    return found
  }

  grants(hashes: readonly string[]): Map<string, Grant> {
    const found = new Map<string, Grant>()
    for (const hash of hashes) {
      const grant = this.#grant.get(hash)
      if (grant !== undefined) found.set(hash, grant)
    }
    return found
  }

  packed(id: string): WorkshopRows | null {
    const code = this.#codeOf.get(id)
    const stored = this.workshop(id)
    if (code === undefined || stored === null) return null
    const sealed = this.#sealedRounds
      .all(id)
      .map((round) => ({ ...round, ballots: this.sealedBallots(id, round.activity, round.round) }))
    const results = this.#results
      .all(id)
      .map(({ command, ...row }) => ({ command, fingerprint: row.fingerprint, result: resultOf(row) }))
    return { id, code, ...stored, sealed, results, grants: this.#grants.all(id), revoked: [] }
  }

  counts(): Counts {
    return this.#counts.get() ?? { workshops: 0, events: 0, ballots: 0 }
  }
}
