/** Keeps the table of mutants true without running one: `npm run mutants` does that. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, readSource } from './mutant.ts'
import { MUTANTS } from './table.ts'

/** Goals that are measured, not promised: a machine that is slow breaks them without a bug. */
const MEASURED = /^P\d$/

const RULES = [...readSource('shared/SPEC.md').matchAll(/^\| ([A-Z]\d+|K-[a-z]+-\d+) \|/gm)].map(
  ([, id = '']) => id,
)

/** Every rule that some test quotes in a title. */
function quotedRules(): Set<string> {
  const files = ['shared/src', 'server/src', 'client/src', 'test'].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { encoding: 'utf8', recursive: true })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  )
  const quoted = files.flatMap((file) => [
    ...readSource(file).matchAll(/\[([A-Z]\d+|K-[a-z]+-\d+)\](?=[^\n]*['`])/g),
  ])
  return new Set(quoted.map(([, id = '']) => id).filter((id) => !MEASURED.test(id)))
}

describe('the table of mutants', () => {
  it.each(MUTANTS)('$rule: $what', ({ file, from, to, caughtBy, title }) => {
    expect(readSource(file).split(from)).toHaveLength(2)
    expect(to).not.toBe(from)
    expect(existsSync(resolve(ROOT, caughtBy))).toBe(true)
    expect(readSource(caughtBy)).toContain(title ?? '')
  })

  it('says each bug once', () => {
    const bugs = MUTANTS.map(({ what }) => what)
    expect(new Set(bugs).size).toBe(bugs.length)
  })

  it('has a mutant for every rule there is, and for no other', () => {
    expect(RULES.length).toBeGreaterThan(35)
    expect([...new Set(MUTANTS.map(({ rule }) => rule))].sort()).toEqual([...new Set(RULES)].sort())
  })

  it('has two for every promise, so that no promise hangs on one line', () => {
    const counts = new Map(RULES.map((rule) => [rule, MUTANTS.filter((one) => one.rule === rule).length]))
    const promises = [...counts].filter(([rule]) => /^[IS]/.test(rule))
    expect(promises.filter(([, count]) => count < 2)).toEqual([])
  })

  it('knows every rule that a test quotes', () => {
    const quoted = quotedRules()
    expect(quoted.size).toBeGreaterThan(20)
    expect([...quoted].filter((id) => !RULES.includes(id))).toEqual([])
  })
})
