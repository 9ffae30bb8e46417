import { describe, expect, it } from 'vitest'
import { StoreFault } from '../ports.ts'
import { DataFolderError } from './data-folder-error.ts'
import { folderErrorOf, storeFaultOf } from './sqlite-faults.ts'

const errorOf = (code: string) => Object.assign(new Error('no luck'), { code })

describe('an error while serving', () => {
  it.each([
    ['SQLITE_FULL', 'store-full'],
    ['SQLITE_READONLY', 'store-read-only'],
    ['SQLITE_READONLY_DBMOVED', 'store-read-only'],
    ['SQLITE_CANTOPEN', 'store-read-only'],
    ['SQLITE_PERM', 'store-read-only'],
    ['SQLITE_IOERR', 'store-unavailable'],
    ['SQLITE_IOERR_FSYNC', 'store-unavailable'],
    ['SQLITE_BUSY', 'store-unavailable'],
    ['SQLITE_CORRUPT', 'store-unavailable'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'store-unavailable'],
  ])('[I9] %s is told as %s', (code, reason) => {
    const error = errorOf(code)
    expect(storeFaultOf(error)).toMatchObject({ name: 'StoreFault', reason, cause: error })
  })

  it('[I9] without a code is told as store-unavailable', () => {
    expect(storeFaultOf(new TypeError('The database connection is not open')).reason).toBe(
      'store-unavailable',
    )
    expect(storeFaultOf('nothing').reason).toBe('store-unavailable')
  })

  it('that is a fault already stays what it is', () => {
    const fault = new StoreFault('store-full')
    expect(storeFaultOf(fault)).toBe(fault)
  })
})

describe('an error at start', () => {
  it.each([
    ['SQLITE_FULL', 'full'],
    ['ENOSPC', 'full'],
    ['EACCES', 'read-only'],
    ['EROFS', 'read-only'],
    ['SQLITE_IOERR_LOCK', 'read-only'],
    ['SQLITE_BUSY', 'in-use'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['ENOTDIR', 'unusable'],
    ['SQLITE_IOERR_READ', 'unusable'],
  ])('%s is the problem %s, in a sentence that names the folder', (code, problem) => {
    const error = folderErrorOf(errorOf(code), '/somewhere/data')
    expect(error.problem).toBe(problem)
    expect(error.message).toMatch(/^The .*\/somewhere\/data.*\.$/)
  })

  it('that is worded already stays what it is', () => {
    const error = new DataFolderError({ kind: 'newer', params: { folder: '/data', version: 9, known: 8 } })
    expect(folderErrorOf(error, '/data')).toBe(error)
  })
})
