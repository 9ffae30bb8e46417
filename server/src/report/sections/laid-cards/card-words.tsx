/** The title of a card with its why and the titles of the cards merged into it. */
import type { Translator } from '../../translator.ts'
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
          {inside.map((leaf) => (
            <li key={leaf.id}>
              <bdi>{words.local(leaf.text)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
