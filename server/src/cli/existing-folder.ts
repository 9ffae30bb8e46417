/** A data folder that is there: opening a store would make one. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '@cabildo/shared/text'
import { fileWords } from './file-words.ts'
import { UsageError } from './subcommand.ts'

/** Its full path. @throws UsageError */
export function existingFolder(named: string, language: Language): string {
  const folder = resolve(named)
  if (existsSync(join(folder, 'cabildo.db'))) return folder
  throw new UsageError(fileWords[language].noData(folder))
}
