/** The store of one laptop: SQLite in one folder, one writer, durable when a commit resolves (I1). */

import { resolve } from 'node:path'
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import type { Answered, BackUp, Batch, Grant, Store, StoredWorkshop, WorkshopRows } from '../ports.ts'
import { workshopAdopter } from './adopt-workshop.ts'
import { backUp } from './backup.ts'
import { workshopEraser } from './erase-workshop.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { type Database, openDatabase } from './open-database.ts'
import { RowReader } from './row-reader.ts'
import { folderErrorOf, storeFaultOf } from './sqlite-faults.ts'
import { batchWriter } from './write-batch.ts'

export type SqliteOptions = {
  /** Where `cabildo.db` lies; made if it is not there. */
  folder: string
  /** The most pages (of 4 KB) the database may grow to; unlimited when left out. */
  maxPages?: number
}

/**
 * Opens the store of a folder, or says plainly why it cannot.
 * @throws DataFolderError
 */
export function openSqliteStore({ folder, maxPages }: SqliteOptions): SqliteStore {
  const database = openDatabase(folder)
  try {
    migrate(database, folder, MIGRATIONS)
    const store = new SqliteStore(database)
    if (maxPages !== undefined) store.limitPages(maxPages)
    return store
  } catch (error) {
    database.close()
    throw folderErrorOf(error, resolve(folder))
  }
}

export class SqliteStore implements Store {
  readonly #database: Database
  readonly #write: (batch: Batch) => void
  readonly #erase: (workshop: string) => void
  readonly #adopt: (rows: WorkshopRows, keep?: number) => void
  readonly #rows: RowReader
  /** Whether the WAL may still hold the order in which ballots of a closed round came in. */
  #traces = true

  constructor(database: Database) {
    this.#database = database
    // Immediate: a store that cannot be written to says so before anything is done.
    this.#write = database.transaction(batchWriter(database)).immediate
    this.#erase = database.transaction(workshopEraser(database)).immediate
    this.#adopt = database.transaction(workshopAdopter(database)).immediate
    this.#rows = new RowReader(database)
    this.#forgetOrder()
  }

  async commit(batch: Batch): Promise<void> {
    this.#serve(() => this.#write(batch))
    if (batch.sealed.length > 0) this.#traces = true
    if (this.#traces) this.#forgetOrder()
  }

  async resultsOf(commands: readonly string[]): Promise<Map<string, Answered>> {
    return this.#serve(() => this.#rows.results(commands))
  }

  async grantsOf(hashes: readonly string[]): Promise<Map<string, Grant>> {
    return this.#serve(() => this.#rows.grants(hashes))
  }

  async load(workshop: string): Promise<StoredWorkshop | null> {
    return this.#serve(() => this.#rows.workshop(workshop))
  }

  async workshopByCode(code: string): Promise<string | null> {
    return this.#serve(() => this.#rows.workshopByCode(code))
  }

  async workshops(): Promise<{ id: string; code: string }[]> {
    return this.#serve(() => this.#rows.workshops())
  }

  async sealedBallots(workshop: string, activity: string, round: number): Promise<SealedBallot[]> {
    return this.#serve(() => this.#rows.sealedBallots(workshop, activity, round))
  }

  async counts(): Promise<{ workshops: number; events: number; ballots: number }> {
    return this.#serve(() => this.#rows.counts())
  }

  /** The bytes go too: deleted rows are overwritten, and the WAL is emptied. */
  async erase(workshop: string): Promise<void> {
    this.#serve(() => this.#erase(workshop))
    this.#traces = true
    this.#forgetOrder()
  }

  async pack(workshop: string): Promise<WorkshopRows | null> {
    return this.#serve(() => this.#rows.packed(workshop))
  }

  async adopt(rows: WorkshopRows, keep?: number): Promise<void> {
    this.#serve(() => this.#adopt(rows, keep))
    this.#traces = true
    this.#forgetOrder()
  }

  /** @throws FileTrouble */
  async backUp(out: string): Promise<BackUp> {
    return backUp(this.#database, out)
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  /** Moves the border at which the store is full; a border below the present size stops all growth. */
  limitPages(pages: number): void {
    this.#database.pragma(`max_page_count = ${Math.max(1, Math.floor(pages))}`)
  }

  #serve<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storeFaultOf(error)
    }
  }

  /**
   * Empties the WAL into the database (S2). The commit is durable already, so trouble here is no refusal; it is tried
   * again with the next commit.
   */
  #forgetOrder(): void {
    try {
      const [outcome] = this.#database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      this.#traces = outcome?.busy !== 0
    } catch {
      this.#traces = true
    }
  }
}
