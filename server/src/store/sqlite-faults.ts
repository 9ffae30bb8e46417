/** What an error of SQLite or of the file system means: while serving, and at start. */
import { StoreFault } from '../ports.ts'
import type { OfFolder } from '../trouble-words.ts'
import { DataFolderError } from './data-folder-error.ts'

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
  return new DataFolderError(ofFolder(troubleOf(error), folder, error), { cause: error })
}

function ofFolder(trouble: Trouble, folder: string, error: unknown): OfFolder {
  switch (trouble) {
    case 'full':
    case 'read-only':
    case 'damaged':
      return { kind: trouble, params: { folder } }
    case 'locked':
      return { kind: 'in-use', params: { folder } }
    case 'other': {
      const why = error instanceof Error ? error.message : String(error)
      return { kind: 'unusable', params: { folder, why } }
    }
  }
}
