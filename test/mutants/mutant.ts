/** A mutant: one deliberate bug in one place of the source, and the test that must turn red for it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Mutant = {
  /** Rule of shared/SPEC.md that the bug breaks. */
  rule: string
  /** The bug in one sentence. */
  what: string
  /** From the top folder, with forward slashes. */
  file: string
  /** Occurs exactly once in the file. */
  from: string
  to: string
  /** The test file that must catch it, and, to run no more than that, words that stand in the titles of its tests. */
  caughtBy: string
  title?: string
}

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')

export function readSource(file: string): string {
  return readFileSync(resolve(ROOT, file), 'utf8')
}
