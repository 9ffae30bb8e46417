/** What was gathered: counts, and every card that stands with the cards merged into it. */

import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Translator } from '../translator.ts'
import { alike } from './alike.ts'
import { LaidCards } from './laid-cards/laid-cards.tsx'
import { laid } from './laid-cards/laid-report.ts'

export function Cards({ detail, words }: { detail: Detail; words: Translator }) {
  const report = GatherReport.safeParse(detail)
  if (!report.success) return null
  const { counts, cards, form } = report.data
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
      {form && fieldsOf(form).length > 0 ? (
        <LaidCards form={form} cards={laid(cards)} words={words} />
      ) : (
        <PlainCards cards={cards} words={words} />
      )}
    </>
  )
}

function PlainCards({ cards, words }: { cards: GatherReport['cards']; words: Translator }) {
  return (
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
