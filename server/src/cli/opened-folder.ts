/** A data folder opened by a command, without a server: the same store, secrets and runner. */
import type { Language } from '@cabildo/shared/text'
import type { Place } from '../handover/take-in.ts'
import { createLog, standardError } from '../log.ts'
import { readPepper } from '../pepper.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { troubleSentence } from '../trouble-words.ts'
import { Runner } from '../workshops/runner.ts'
import { SecretHasher } from '../workshops/secret-hasher.ts'
import { UsageError } from './subcommand.ts'

/** @throws UsageError where the folder cannot be used */
export async function inFolder<T>(
  folder: string,
  language: Language,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const store = opened(folder, language)
  try {
    const hasher = new SecretHasher(readPepper(folder).pepper)
    const log = createLog('error', standardError())
    const clock = { now: Date.now }
    const runner = new Runner({ store, clock, log, hasher, gatherMs: 0 })
    const done = await work({ store, runner, hasher, clock })
    await runner.drain()
    return done
  } finally {
    await store.close()
  }
}

function opened(folder: string, language: Language) {
  try {
    return openSqliteStore({ folder })
  } catch (error) {
    if (!(error instanceof DataFolderError)) throw error
    throw new UsageError(troubleSentence(error.trouble, language), { cause: error })
  }
}
