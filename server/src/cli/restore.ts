/** `cabildo restore`: a data folder out of a backup, once every workshop in it is known to be sound. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { SECRET_FILES } from '../store/backup.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { DATABASE_FILE, openDatabase } from '../store/open-database.ts'
import { BadBackup, type Unpacked, unpackBackup } from '../store/unpack-backup.ts'
import { firstBreak } from '../workshops/chain.ts'
import { syncFile, syncFolder } from '../write-beside.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

/** What is being put back, under another name until all of it is there. */
const BEING_RESTORED = '.restored'
const UNFINISHED = `${DATABASE_FILE}${BEING_RESTORED}`

export const restore: Subcommand = {
  help: `Usage: cabildo restore FILE [--data DIR] [--replace]

Makes a data folder out of a backup. First the file is read through: the database, and the chain of every workshop's
log; where it does not hold, nothing is changed, and the first bad workshop and place are named.

  --data DIR   the data folder to make (CABILDO_DATA, ./data); it must be empty, or not there
  --replace    where it is not empty, what is in it is moved into a folder before-restore-N inside it`,
  async run(args) {
    const options = { data: { type: 'string' }, replace: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one backup: cabildo restore FILE')
    if (!existsSync(file)) throw new UsageError(`There is no file ${resolve(file)}.`)
    const data = resolve(values.data ?? readConfig().data)
    const old = refuseInUse(data, values.replace)
    const { workshops, events } = putBack(resolve(file), data)
    console.log(`${data} is as it was when the backup was made: ${workshops} workshops, ${events} events.`)
    if (old.length > 0) console.log('What was there before lies in a folder before-restore-N inside it.')
    return 0
  },
}

/** What lies in the folder and has to make room. @throws UsageError */
function refuseInUse(data: string, replace: boolean): string[] {
  const names = namesIn(data)
  if (names.length > 0 && !replace) {
    throw new UsageError(
      `The folder ${data} is not empty. Nothing was changed: name another one, or say --replace to put the backup in its place.`,
    )
  }
  if (names.includes(DATABASE_FILE)) refuseLocked(data)
  return names
}

function namesIn(data: string): string[] {
  return existsSync(data) ? readdirSync(data).filter((name) => !isKept(name)) : []
}

function isKept(name: string): boolean {
  return name.includes(BEING_RESTORED) || name.startsWith('before-restore-')
}

/** Whether its own database is sound does not matter here: it may be what the backup is put back for. */
function refuseLocked(data: string): void {
  try {
    openDatabase(data).close()
  } catch (error) {
    const isInTheWay = error instanceof DataFolderError && ['in-use', 'read-only'].includes(error.problem)
    if (isInTheWay) throw new UsageError(error.message)
  }
}

function putBack(file: string, data: string): Unpacked {
  const unfinished = join(data, UNFINISHED)
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    clear(data)
    copyFileSync(file, unfinished)
    // A backup that was carried about may have lost its mode.
    chmodSync(unfinished, 0o600)
    const unpacked = unpackBackup(unfinished, (workshop, events) => {
      const bad = firstBreak(events)
      if (bad !== null) {
        throw new BadBackup(`The log of workshop ${workshop} is not as it was written, from event ${bad} on.`)
      }
    })
    syncFile(unfinished)
    const secrets = [...unpacked.secrets].map(([name, content]) => {
      const path = join(data, name)
      writeFileSync(`${path}${BEING_RESTORED}`, content, { mode: 0o600 })
      syncFile(`${path}${BEING_RESTORED}`)
      return path
    })
    // From here on nothing is written any more, so no full disk leaves the folder without a database.
    makeRoom(data)
    for (const path of [...secrets, join(data, DATABASE_FILE)]) renameSync(`${path}${BEING_RESTORED}`, path)
    syncFolder(data)
    return unpacked
  } catch (error) {
    clear(data)
    throw new UsageError(`${plainly(error, data)} Nothing was restored from ${file}.`, { cause: error })
  }
}

/** What a restore that did not come to its end left. */
function clear(data: string): void {
  const secrets = SECRET_FILES.map((name) => `${name}${BEING_RESTORED}`)
  for (const name of [UNFINISHED, `${UNFINISHED}-journal`, ...secrets])
    rmSync(join(data, name), { force: true })
}

/** Of all that lies there now: to look whether it is in use may have left files of the database's own. */
function makeRoom(data: string): void {
  const old = namesIn(data)
  if (old.length === 0) return
  let n = 1
  while (existsSync(join(data, `before-restore-${n}`))) n += 1
  const aside = join(data, `before-restore-${n}`)
  mkdirSync(aside, { mode: 0o700 })
  for (const name of old) renameSync(join(data, name), join(aside, name))
}

function plainly(error: unknown, data: string): string {
  if (error instanceof BadBackup) return error.message
  const code = String(Reflect.get(Object(error), 'code'))
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/.test(code)) return `The disk with ${data} is full.`
  return `${error instanceof Error ? error.message : String(error)}.`
}
