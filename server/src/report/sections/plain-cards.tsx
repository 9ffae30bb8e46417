/** Cards without fields, one under the other, each with the cards merged into it and where it came from. */
import type { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { Translator } from '../translator.ts'
import { alike } from './alike.ts'
import { FromTables } from './from-tables.tsx'

export function PlainCards({ cards, words }: { cards: GatherReport['cards']; words: Translator }) {
  return (
    <ul className="cards">
      {cards.map(({ id, text, why, leaves, tables }) => (
        <li key={id}>
          <bdi>{words.local(text)}</bdi>
          <FromTables tables={tables ?? []} words={words} />
          {why ? (
            <span className="note">
              {' – '}
              <bdi>{words.local(why)}</bdi>
            </span>
          ) : null}
          {leaves.length === 0 ? null : (
            <ul>
              {alike(leaves, (leaf) => words.local(leaf.text)).map(({ first, times }) => (
                <li key={first.id}>
                  <bdi>{words.local(first.text)}</bdi>
                  {times > 1 ? ` ×${words.number(times)}` : ''}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
