/** Reads a file of rankings for a rehearsal; whatever is wrong with it is told in one line. */
import { readFileSync, statSync } from 'node:fs'
import { parsePreflib } from '@cabildo/shared/preflib/parse-preflib'
import { isFailure } from '@cabildo/shared/preflib/preflib-failure'
import { type Preferences, preferencesFrom } from './preferences.ts'
import { Stopped } from './stopped.ts'
import type { RehearsalWords } from './words.ts'

const MOST_MB = 50
/** What one activity takes. */
const ALTERNATIVES = { fewest: 2, most: 100 }

export function readPreferences(file: string, words: RehearsalWords): Preferences {
  const parsed = parsePreflib(textOf(file))
  if (isFailure(parsed)) throw new Stopped('bad-option', { message: words.file(file, parsed) })
  const alternatives = parsed.alternatives.length
  if (alternatives < ALTERNATIVES.fewest || alternatives > ALTERNATIVES.most) {
    throw new Stopped('alternatives', { file, alternatives, ...ALTERNATIVES })
  }
  return preferencesFrom(parsed)
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MOST_MB * 1024 * 1024)
      throw new Stopped('file-too-large', { file, most: MOST_MB })
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Stopped) throw error
    throw new Stopped('file-unreadable', {
      file,
      message: error instanceof Error ? error.message : String(error),
    })
  }
}
