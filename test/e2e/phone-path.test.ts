/** What a phone loads to take part, read from the manifest of the built pages. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { kinds } from '@cabildo/shared/kinds/index'
import { describe, expect, it } from 'vitest'

type Part = { file: string; imports?: string[] }

const PAGES = resolve(import.meta.dirname, '../../client/dist')
const ENTRY = 'index.html'
/** Bytes as they cross the network. */
const LIMIT = 130_000

const manifest: Record<string, Part> = JSON.parse(readFileSync(`${PAGES}/.vite/manifest.json`, 'utf8'))
const pageOf = (kind: string) => `src/kinds/${kind}/phone.tsx`

/** These parts and all they cannot run without. */
function withImports(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    withImports(manifest[name]?.imports ?? [], found)
  }
  return found
}

function weightOf(names: ReadonlySet<string>): number {
  // As the server sends it.
  const weigh = (name: string) =>
    gzipSync(readFileSync(`${PAGES}/${manifest[name]?.file}`), { level: 9 }).byteLength
  return [...names].reduce((sum, name) => sum + weigh(name), 0)
}

describe('the JavaScript a phone loads', () => {
  it('[P9] has no kind in it before one is shown', () => {
    const first = withImports([ENTRY])
    for (const kind of Object.keys(kinds)) {
      expect(Object.keys(manifest)).toContain(pageOf(kind))
      expect(first).not.toContain(pageOf(kind))
    }
  })

  it('[P9] is at most 130 kB compressed with the page of the test phone, which is a part of its own', () => {
    const check = 'src/screens/check/check-screen.tsx'
    expect(withImports([ENTRY])).not.toContain(check)
    expect(weightOf(withImports([ENTRY, check]))).toBeLessThanOrEqual(LIMIT)
  })

  it.each(Object.keys(kinds))('[P9] is at most 130 kB compressed with the page of a kind: %s', (kind) => {
    expect(weightOf(withImports([ENTRY, pageOf(kind)]))).toBeLessThanOrEqual(LIMIT)
  })
})
