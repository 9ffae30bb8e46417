/** What stands on a page in one language, by its key, so that one test runs through the same screens in each. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const LOCALES = resolve(import.meta.dirname, '../../shared/locales')

export type Words = (key: string, values?: Record<string, string | number>) => string

/** `people:move.do` in this language, with its values put in. @throws when there is no such text. */
export function wordsIn(language: string): Words {
  return (key, values = {}) => {
    const [catalogue = '', path = ''] = key.split(':')
    let found: unknown = JSON.parse(readFileSync(resolve(LOCALES, language, `${catalogue}.json`), 'utf8'))
    for (const part of path.split('.')) found = Reflect.get(Object(found), part)
    if (typeof found !== 'string') throw new Error(`there is no text ${key} in ${language}`)
    return found.replace(/\{\{(\w+)[^}]*\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}

/** The text up to its first value, as the beginning of a name. */
export function beginning(text: string): RegExp {
  const [start = ''] = text.split('{{')
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
