/** The tables that a card came from; nothing where there were none. */
import type { Translator } from '../translator.ts'

export function FromTables({ tables, words }: { tables: readonly number[]; words: Translator }) {
  if (tables.length === 0) return null
  const names = tables.map((table) => words.number(table)).join(', ')
  return (
    <span className="note"> {words.t('cards.tables.from', { count: tables.length, tables: names })}</span>
  )
}
