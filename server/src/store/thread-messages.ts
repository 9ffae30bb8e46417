/** What the store's thread is asked and what it answers. */
import type { Store, StoreFault } from '../ports.ts'
import type { OfFile, OfFolder } from '../trouble-words.ts'
import type { SqliteOptions, SqliteStore } from './sqlite.ts'

export type ThreadData = { options: SqliteOptions }

export type Call = keyof Store | keyof Pick<SqliteStore, 'backUp'>

/** A batch to commit comes as JSON. */
export type Ask = { id: number; call: Call; given: unknown[] }

/** `fault`: the store cannot serve now; `trouble`: a file could not be written; `broke`: anything else that went wrong. */
export type Answer =
  | { id: number; value: unknown }
  | { id: number; fault: StoreFault['reason']; cause: string }
  | { id: number; trouble: OfFile }
  | { id: number; broke: string }

/** The first message: open, or why not. */
export type Opening = { opened: true } | { trouble: OfFolder } | { broke: string }
