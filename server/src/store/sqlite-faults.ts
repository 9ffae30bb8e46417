/** What an error of SQLite or of the file system means: while serving, and at start. */
import { StoreFault } from '../ports.ts'
import { DataFolderError, type DataFolderProblem } from './data-folder-error.ts'

type Trouble = 'full' | 'read-only' | 'locked' | 'damaged' | 'other'

const TROUBLES: readonly (readonly [RegExp, Trouble])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  // A file opened only for reading cannot be locked for writing.
  [/^(SQLITE_(READONLY|CANTOPEN|PERM|IOERR_LOCK)|EACCES|EPERM|EROFS)/, 'read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, 'damaged'],
]

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function troubleOf(error: unknown): Trouble {
  const code = codeOf(error)
  return TROUBLES.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'
}

/** While serving: every trouble is one that may pass. */
export function storeFaultOf(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error
  const trouble = troubleOf(error)
  const reason =
    trouble === 'full' || trouble === 'read-only' ? (`store-${trouble}` as const) : 'store-unavailable'
  return new StoreFault(reason, { cause: error })
}

/** At start, for a folder by its full path. */
export function folderErrorOf(error: unknown, folder: string): DataFolderError {
  if (error instanceof DataFolderError) return error
  const [problem, message] = worded(troubleOf(error), folder, error)
  return new DataFolderError(problem, message, { cause: error })
}

function worded(trouble: Trouble, folder: string, error: unknown): [DataFolderProblem, string] {
  switch (trouble) {
    case 'full':
      return ['full', `The disk with the data folder ${folder} is full. Make room and start again.`]
    case 'read-only':
      return [
        'read-only',
        `The data folder ${folder} cannot be written to. Give this user the right to write there, or choose another folder.`,
      ]
    case 'locked':
      return [
        'in-use',
        `The data folder ${folder} is in use by another running Cabildo. Stop that one, or choose another folder.`,
      ]
    case 'damaged':
      return [
        'damaged',
        `The database in ${folder} is damaged. Nothing was changed: put a backup in its place, or choose another folder.`,
      ]
    case 'other': {
      const why = error instanceof Error ? error.message : String(error)
      return ['unusable', `The data folder ${folder} cannot be used: ${why}.`]
    }
  }
}
