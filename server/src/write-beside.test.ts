import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileTrouble, replaceFile } from './write-beside.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cabildo-file-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('[H7] a file that takes the place of another', () => {
  it('is whole under its name, and nothing else is left', () => {
    const file = join(folder, 'report.html')
    replaceFile(file, 'one')
    replaceFile(file, 'two')
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  it('leaves the one before where there is no room for it, and says so', () => {
    const file = join(folder, 'report.zip')
    writeFileSync(file, 'before')
    const code = `import { replaceFile } from ${JSON.stringify(join(import.meta.dirname, 'write-beside.ts'))}
      process.on('SIGXFSZ', () => {})
      try { replaceFile(${JSON.stringify(file)}, 'x'.repeat(100_000)) } catch (error) { console.log(error.message) }`
    const limited = `ulimit -f 8; exec "$0" --import tsx --input-type=module -e "$1"`
    const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, code], { encoding: 'utf8' })
    expect(stdout).toContain('There is not enough room on the disk')
    expect(readFileSync(file, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['report.zip'])
  })

  it('is refused in words where it cannot stand', () => {
    expect(() => replaceFile(folder, 'x')).toThrow(FileTrouble)
  })
})
