/** The numbers under which rounds are kept. */
import type { Database, Statement } from './open-database.ts'

type Place = { workshop: string; activity: string; round: number }

export class RoundIds {
  readonly #add: Statement<[string, string, number]>
  readonly #find: Statement<[string, string, number], number>
  readonly #known = new Map<string, number>()

  constructor(database: Database) {
    this.#add = database.prepare(
      'INSERT INTO rounds (workshop, activity, round) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#find = database
      .prepare<[string, string, number], number>(
        'SELECT id FROM rounds WHERE workshop = ? AND activity = ? AND round = ?',
      )
      .pluck()
  }

  /** To be called when a transaction begins: numbers given in one that was undone do not exist. */
  begin(): void {
    this.#known.clear()
  }

  /** The round's number, given now if it has none. */
  of({ workshop, activity, round }: Place): number {
    const place = `${workshop}/${activity}/${round}`
    const known = this.#known.get(place) ?? this.#find.get(workshop, activity, round)
    const id = known ?? Number(this.#add.run(workshop, activity, round).lastInsertRowid)
    this.#known.set(place, id)
    return id
  }
}
