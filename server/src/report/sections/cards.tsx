/** What was gathered: counts, and every card that stands with the cards merged into it. */
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Translator } from '../translator.ts'

export function Cards({ detail, words }: { detail: Detail; words: Translator }) {
  const report = GatherReport.safeParse(detail)
  if (!report.success) return null
  const { counts, cards } = report.data
  return (
    <>
      <p>
        {words.t('cards.counts', {
          written: words.number(counts.gathered + counts.taken),
          merged: words.number(counts.merged),
          hidden: words.number(counts.hidden),
          withdrawn: words.number(counts.withdrawn),
          standing: words.number(counts.top),
        })}
      </p>
      <ul className="cards">
        {cards.map(({ id, text, why, leaves }) => (
          <li key={id}>
            <bdi>{words.local(text)}</bdi>
            {why ? (
              <span className="note">
                {' – '}
                <bdi>{words.local(why)}</bdi>
              </span>
            ) : null}
            {leaves.length === 0 ? null : (
              <ul>
                {leaves.map((leaf) => (
                  <li key={leaf.id}>
                    <bdi>{words.local(leaf.text)}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
