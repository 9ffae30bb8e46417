/** The title of a card with its why and the titles of the cards merged into it. */
import type { Translator } from '../../translator.ts'
import { alike } from '../alike.ts'
import type { LaidCard } from './laid-report.ts'

export function CardWords({ card: { text, why, inside }, words }: { card: LaidCard; words: Translator }) {
  return (
    <>
      <bdi>{words.local(text)}</bdi>
      {why ? (
        <div className="note">
          <bdi>{words.local(why)}</bdi>
        </div>
      ) : null}
      {inside.length === 0 ? null : (
        <ul className="note">
          {alike(inside, (leaf) => words.local(leaf.text)).map(({ first, times }) => (
            <li key={first.id}>
              <bdi>{words.local(first.text)}</bdi>
              {times > 1 ? ` ×${words.number(times)}` : ''}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
