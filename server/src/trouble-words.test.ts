import { LANGUAGES } from '@cabildo/shared/text'
import { describe, expect, it } from 'vitest'
import { isTrouble, type Trouble, type TroubleKind, troubleSentence } from './trouble-words.ts'

/** One of each kind, whose details are like nothing else in a sentence. */
const SAMPLES: { [Kind in TroubleKind]: Trouble<Kind>['params'] } = {
  'file-exists': { file: '/f.db' },
  'file-no-room': { file: '/f.db' },
  'file-no-right': { file: '/f.db' },
  'file-not-written': { file: '/f.db', why: 'EISDIR' },
  newer: { folder: '/d', version: 99, known: 77 },
  'in-use': { folder: '/d' },
  'read-only': { folder: '/d' },
  full: { folder: '/d' },
  damaged: { folder: '/d' },
  unusable: { folder: '/d', why: 'ENOTDIR' },
  'sqlite-missing': { node: 'v99.1' },
  'sqlite-old': { version: '3.1.4', least: '3.9.9' },
  'backup-foreign': {},
  'backup-newer': { program: '9.8.7', version: 99, known: 77 },
  'backup-damaged': { why: 'page 7' },
  'backup-unreadable': {},
  'backup-log-broken': { workshop: 'abcd', event: 33 },
}
const troubles = Object.entries(SAMPLES).map(([kind, params]) => ({ kind, params }) as Trouble)

describe('a trouble', () => {
  it.each(troubles)('$kind is said in every language, with all that it names', (trouble) => {
    const said = LANGUAGES.map((language) => troubleSentence(trouble, language))
    for (const sentence of said) {
      expect(sentence).toMatch(/\.$/)
      expect(sentence).not.toMatch(/\{\{|undefined|\[object/)
      for (const detail of Object.values(trouble.params)) expect(sentence).toContain(String(detail))
    }
    expect(new Set(said).size).toBe(LANGUAGES.length)
  })

  it('is told from anything else that a server of another version may answer', () => {
    expect(troubles.every(isTrouble)).toBe(true)
    const others = [
      null,
      'full',
      {},
      { kind: 'full' },
      { kind: 'toString', params: {} },
      { kind: 7, params: {} },
    ]
    expect(others.filter(isTrouble)).toEqual([])
  })
})
