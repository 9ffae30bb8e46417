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
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { readConfig } from '../config.ts'
import { SECRET_FILES } from '../store/backup.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { DATABASE_FILE, openDatabase } from '../store/open-database.ts'
import { BadBackup, type Unpacked, unpackBackup } from '../store/unpack-backup.ts'
import { troubleSentence } from '../trouble-words.ts'
import { firstBreak } from '../workshops/chain.ts'
import { syncFile, syncFolder } from '../write-beside.ts'
import { fileWords } from './file-words.ts'
import { languageOf } from './language-option.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

/** What is being put back, under another name until all of it is there. */
const BEING_RESTORED = '.restored'
const UNFINISHED = `${DATABASE_FILE}${BEING_RESTORED}`

export const restore: Subcommand = {
  help: `Usage: cabildo restore FILE [--data DIR] [--replace] [--lang es|en|pt]

Makes a data folder out of a backup. First the file is read through: the database, and the chain of every workshop's
log; where it does not hold, nothing is changed, and the first bad workshop and place are named.

  --data DIR        the data folder to make (CABILDO_DATA, ./data); it must be empty, or not there
  --replace         where it is not empty, what is in it is moved into a folder before-restore-N inside it
  --lang es|en|pt   language of the sentences (the system's)`,
  async run(args) {
    const options = {
      data: { type: 'string' },
      replace: { type: 'boolean', default: false },
      lang: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const language = languageOf(values.lang, LANGUAGES)
    const say = fileWords[language].restore
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError(say.usage)
    if (!existsSync(file)) throw new UsageError(fileWords[language].noFile(resolve(file)))
    const data = resolve(values.data ?? readConfig().data)
    const old = refuseInUse(data, values.replace, language)
    const { workshops, events } = putBack(resolve(file), data, language)
    console.log(say.done(data, workshops, events))
    if (old.length > 0) console.log(say.before)
    return 0
  },
}

/** What lies in the folder and has to make room. @throws UsageError */
function refuseInUse(data: string, replace: boolean, language: Language): string[] {
  const names = namesIn(data)
  if (names.length > 0 && !replace) throw new UsageError(fileWords[language].restore.notEmpty(data))
  if (names.includes(DATABASE_FILE)) refuseLocked(data, language)
  return names
}

function namesIn(data: string): string[] {
  return existsSync(data) ? readdirSync(data).filter((name) => !isKept(name)) : []
}

function isKept(name: string): boolean {
  return name.includes(BEING_RESTORED) || name.startsWith('before-restore-')
}

/** Whether its own database is sound does not matter here: it may be what the backup is put back for. */
function refuseLocked(data: string, language: Language): void {
  try {
    openDatabase(data).close()
  } catch (error) {
    const isInTheWay = error instanceof DataFolderError && ['in-use', 'read-only'].includes(error.problem)
    if (isInTheWay) throw new UsageError(troubleSentence(error.trouble, language), { cause: error })
  }
}

function putBack(file: string, data: string, language: Language): Unpacked {
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
        throw new BadBackup({ kind: 'backup-log-broken', params: { workshop, event: bad } })
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
    const nothing = fileWords[language].restore.nothing(file)
    throw new UsageError(`${plainly(error, data, language)} ${nothing}`, { cause: error })
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

function plainly(error: unknown, data: string, language: Language): string {
  if (error instanceof BadBackup) return troubleSentence(error.trouble, language)
  const say = fileWords[language].restore
  const code = String(Reflect.get(Object(error), 'code'))
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/.test(code)) return say.full(data)
  return say.failed(error instanceof Error ? error.message : String(error))
}
