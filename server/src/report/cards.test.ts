import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

/** Six cards: two merged, the merge and a third merged once more; one hidden, two left as they came. */
function gathered() {
  const { scene, people } = sampleScene(2)
  const acts = (who: Parameters<typeof scene.run>[0], action: object): string => {
    const [event] = scene.run(who, { type: 'act', activity: 'cards', action })
    const card = event?.type === 'contributed' ? (event.fact as { card: unknown }).card : ''
    return typeof card === 'string' ? card : String(Object(card).id)
  }
  const merge = (cards: (string | undefined)[], text: string) =>
    acts(facilitator, { type: 'merge-cards', cards, text, language: 'en' })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const texts = ['Wells', 'Pipes', 'Meters', 'Spam', 'Roads', 'Schools']
  const cards = texts.map((text, at) =>
    acts(participant(people[at % 2] ?? ''), { type: 'add-card', text, language: 'en' }),
  )
  const water = merge(cards.slice(0, 2), 'Water')
  merge([water, cards[2]], 'All of the water')
  acts(facilitator, { type: 'hide-card', card: cards[3] })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
  return reportOf(scene.live.state)
}

describe('[E10] what became of the cards', () => {
  it('adds up, with the cards that merging made', () => {
    const html = printed(gathered(), 'en')
    expect(html).toContain(
      '6 cards came in: 3 were merged, 1 hidden, 0 withdrawn by their authors, 0 wait for review and 2 stand as they came.',
    )
    expect(html).toContain('Cards made by merging: 2, of which 1 stand. Cards that stand in all: 3.')
  })

  it('is counted among what was changed on the way', () => {
    const [, deeds = ''] = printed(gathered(), 'en').split('What was changed on the way')
    const told = [
      ...(deeds.split('</table>')[0]?.matchAll(/<th scope="row">([^<]*)<\/th><td class="n">(\d+)</g) ?? []),
    ]
    expect(told.map(([, deed, count]) => [deed, count])).toEqual([
      ['Cards merged into others', '3'],
      ['Cards hidden by facilitators', '1'],
    ])
  })
})
