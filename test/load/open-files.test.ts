import { describe, expect, it } from 'vitest'
import { openFilesAllowed, tooFewOpenFiles } from './open-files.ts'

describe('open files', () => {
  it('are known on this machine', () => {
    expect(openFilesAllowed()).toBeGreaterThan(0)
  })

  it('says what to do when they are too few', () => {
    expect(tooFewOpenFiles(5_000, 1_024)).toContain('ulimit -n 5200')
    expect(tooFewOpenFiles(5_000, 1_024)).toContain('--phones 824')
    expect(tooFewOpenFiles(5_000, 5_200)).toBeNull()
    expect(tooFewOpenFiles(20_000, Number.POSITIVE_INFINITY)).toBeNull()
  })
})
