/** Files that are whole or not there: written beside, synced, renamed. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type OfFile, troubleSentence } from './trouble-words.ts'

/** Why a file was not written, said in English. There is no file then, and no part of one. */
export class FileTrouble extends Error {
  readonly trouble: OfFile

  constructor(trouble: OfFile, options?: ErrorOptions) {
    super(troubleSentence(trouble, 'en'), options)
    this.trouble = trouble
  }
}

/**
 * `write` fills the file whose path it is given: there already, empty, readable by its owner only.
 * @throws FileTrouble when there is such a file, or it cannot be written
 */
export function writeBeside(file: string, write: (unfinished: string) => void): void {
  const whole = resolve(file)
  if (existsSync(whole)) throw new FileTrouble({ kind: 'file-exists', params: { file: whole } })
  put(whole, 0o600, write)
}

/** Takes the place of a file of that name, if there is one. @throws FileTrouble when it cannot be written */
export function replaceFile(file: string, content: string | Uint8Array): void {
  put(resolve(file), 0o644, (unfinished) => writeFileSync(unfinished, content))
}

function put(whole: string, mode: number, write: (unfinished: string) => void): void {
  const unfinished = `${whole}.part`
  try {
    mkdirSync(dirname(whole), { recursive: true })
    rmSync(unfinished, { force: true })
    closeSync(openSync(unfinished, 'wx', mode))
    write(unfinished)
    syncFile(unfinished)
    renameSync(unfinished, whole)
  } catch (error) {
    clear(unfinished)
    throw new FileTrouble(troubleOf(error, whole), { cause: error })
  }
  syncFolder(dirname(whole))
}

/** Where nothing could be made there is nothing to clear, and why is said by the first trouble. */
function clear(unfinished: string): void {
  try {
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${rest}`, { force: true })
  } catch {}
}

export function writeBytes(file: string, bytes: Uint8Array): void {
  writeBeside(file, (unfinished) => writeFileSync(unfinished, bytes))
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a new name last; not every system lets a folder be opened for that. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    fsyncSync(opened)
    closeSync(opened)
  } catch {}
}

function troubleOf(error: unknown, file: string): OfFile {
  const code = String(Reflect.get(Object(error), 'code'))
  if (/^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT|EFBIG)/.test(code)) {
    return { kind: 'file-no-room', params: { file } }
  }
  if (/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS)/.test(code)) {
    return { kind: 'file-no-right', params: { file } }
  }
  const why = error instanceof Error ? error.message : String(error)
  return { kind: 'file-not-written', params: { file, why } }
}
