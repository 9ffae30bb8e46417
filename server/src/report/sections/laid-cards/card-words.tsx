/** The title of a card with its why and the titles of the cards merged into it. */
import type { Translator } from '../../translator.ts'
import { alike } from '../alike.ts'
import type { LaidCard } from './laid-report.ts'

type Props = { card: LaidCard; words: Translator }

export function CardWords({ card, words }: Props) {
  return (
    <>
      <bdi>{words.local(card.text)}</bdi>
      <CardRest card={card} words={words} />
    </>
  )
}

/** What stands under the title. */
export function CardRest({ card: { why, inside }, words }: Props) {
  return (
    <>
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
