import { describe, expect, it } from 'vitest'
import { SheetNames } from './sheet-names.ts'

describe('[E4] names of sheets', () => {
  it('are as spreadsheets allow them', () => {
    const names = new SheetNames()
    expect(names.take('a:b/c\\d?e*f[g]')).toBe('a b c d e f g')
    expect(names.take("'x'")).toBe('’x’')
    expect(names.take('History')).toBe('History 2')
    expect(names.take('')).toBe('–')
    expect(names.take(`${'s'.repeat(30)}🌾`)).toBe('s'.repeat(30))
  })

  it('are never the same, whatever the case and however long', () => {
    const names = new SheetNames()
    const given = Array.from({ length: 12 }, (_, at) => names.take(at % 2 ? 'S'.repeat(40) : 's'.repeat(40)))
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(12)
    expect(given.every((name) => name.length <= 31)).toBe(true)
  })
})
