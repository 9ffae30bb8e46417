import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene, visitor } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { DuelPage } from './duel-page.tsx'
import { firstDuels } from './duels.ts'

beforeAll(startWords)

/** One letter per item; 'a bc' is a before b tied with c. */
function ranked(items: string, ...ballots: [number, string][]) {
  const scene = new Scene()
  const cards = [...items].map((id) => ({ id, text: { en: id.toUpperCase() }, from: [] }))
  const config = { top: null, ties: true, supportTop: 1 }
  const agenda = [activity('asked', 'rank', config, { items: cards })]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [people, order] of ballots) {
    for (let person = 0; person < people; person += 1) {
      const [joined] = scene.run(visitor, { type: 'join', group: 'firms', language: 'en' })
      const answer = { tiers: order.split(' ').map((tier) => [...tier]) }
      const who = joined?.type === 'person-joined' ? joined.person : ''
      scene.run(participant(who), { type: 'cast', activity: 'asked', round: 1, answer })
    }
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 2 })
  const result = viewFor.display(scene.live).current?.result
  if (!result) throw new Error('nothing was revealed')
  return result
}

describe('the comparisons on the board', () => {
  it('says who beats whom, by how many, and how many had no preference', () => {
    render(<DuelPage result={ranked('abc', [12, 'a b c'], [7, 'b a c'], [3, 'ab c'])} />)
    expect(screen.getByText('Against every other item, more people prefer “A”.')).toBeInTheDocument()
    const rows = within(screen.getByRole('list', { name: 'The first, two by two' })).getAllByRole('listitem')
    expect(rows.map(({ firstChild }) => firstChild?.textContent)).toEqual([
      '“A” beats “B” 12 : 7 (3 no preference)',
      '“A” beats “C” 22 : 0 (0 no preference)',
      '“B” beats “C” 22 : 0 (0 no preference)',
    ])
  })

  it('[C2] tells a circle at the top as one, and a draw', () => {
    const { unmount } = render(<DuelPage result={ranked('abc', [3, 'a b c'], [3, 'b c a'], [3, 'c a b'])} />)
    expect(
      screen.getByText(
        'No item beats all the others: A > B > C > A. The top is a circle; treat these as one tier and discuss.',
      ),
    ).toBeInTheDocument()
    unmount()
    render(<DuelPage result={ranked('abc', [3, 'a b c'], [3, 'b a c'])} />)
    expect(screen.getByText(/“A” and “B” lose to none, but draw/)).toBeInTheDocument()
    expect(screen.getByText(/“A” and “B” draw 3 : 3/)).toBeInTheDocument()
  })

  it('[C3] shows six pairs, and more only where the fourth place is tied', () => {
    expect(firstDuels(ranked('abcdef', [4, 'a b c d e f']))).toHaveLength(6)
    // d and e share the fourth place: five items, ten pairs.
    expect(firstDuels(ranked('abcdef', [4, 'a b c de f']))).toHaveLength(10)
  })
})
