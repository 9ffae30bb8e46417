/** A data folder that is there: opening a store would make one. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from './subcommand.ts'

/** Its full path. @throws UsageError */
export function existingFolder(named: string): string {
  const folder = resolve(named)
  if (existsSync(join(folder, 'cabildo.db'))) return folder
  throw new UsageError(`There is no data of Cabildo in ${folder}. Name the data folder with --data DIR.`)
}
