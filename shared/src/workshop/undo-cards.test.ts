import { describe, expect, it } from 'vitest'
import { sampleScene } from '../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../testing/scene.ts'
import { seen, undo } from '../testing/take-back.ts'
import { viewFor } from './view.ts'

describe('[R7] [F3] undoing what was done with cards', () => {
  const words = (scene: Scene) => JSON.stringify(seen(scene).agenda[0]?.manage)
  const lead = (scene: Scene, action: Record<string, unknown>) => {
    const [event] = scene.run(facilitator, { type: 'act', activity: 'cards', action })
    const fact = event?.type === 'contributed' ? (event.fact as { card?: string }) : {}
    return fact.card ?? ''
  }
  const gathered = () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const cards = ['Water', 'Port'].map((text) => lead(scene, { type: 'add-card', text, language: 'en' }))
    return { scene, cards, card: cards[0] ?? '' }
  }
  const acts: readonly [string, (card: string, cards: readonly string[]) => Record<string, unknown>][] = [
    ['a merge', (_, cards) => ({ type: 'merge-cards', cards, text: 'Both', language: 'en' })],
    ['a title', (card) => ({ type: 'retitle-card', card, text: 'Water for all', language: 'en' })],
    ['hiding', (card) => ({ type: 'hide-card', card })],
    ['a change', (card) => ({ type: 'edit-card', card, text: 'Clean water', why: 'Health' })],
  ]

  it.each(acts)('takes back %s', (_, act) => {
    const { scene, card, cards } = gathered()
    const was = words(scene)
    lead(scene, act(card, cards))
    expect(words(scene)).not.toBe(was)
    undo(scene)
    expect(words(scene)).toBe(was)
  })

  it('keeps every language of a title', () => {
    const { scene, card } = gathered()
    const title = { en: 'Water', es: 'Agua', pt: 'Água' }
    const all = { type: 'retitle-card', card, text: 'Water', language: 'en', texts: title }
    scene.run(facilitator, { type: 'act', activity: 'cards', action: all })
    lead(scene, { type: 'retitle-card', card, text: 'Río', language: 'es' })
    undo(scene)
    for (const text of Object.values(title)) expect(words(scene)).toContain(`"${text}"`)
  })

  it('[S1] shows nobody what waited for its first look: merging or showing it stays', () => {
    const { scene, people } = sampleScene(4)
    const moderated = { contribute: true, maxPerPerson: 3, sharing: 'shared', moderated: true, askWhy: true }
    scene.run(facilitator, { type: 'edit-activity', activity: 'cards', config: moderated })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const cards = people.slice(0, 3).map((person) => {
      const action = { type: 'add-card', text: `Card of ${person}`, language: 'en' }
      const [event] = scene.run(participant(person), { type: 'act', activity: 'cards', action })
      return event?.type === 'contributed' ? String((event.fact as { card?: string }).card) : ''
    })
    lead(scene, { type: 'merge-cards', cards: cards.slice(0, 2), text: 'Both', language: 'en' })
    expect(scene.live.state.acts).toEqual([])
    lead(scene, { type: 'show-card', card: cards[2] })
    expect(scene.live.state.acts).toEqual([])
    lead(scene, { type: 'hide-card', card: cards[2] })
    undo(scene)
    expect(JSON.stringify(viewFor.display(scene.live).current?.show)).toContain('Card of')
  })

  it('does not pass by what stays: a withdrawn card is gone, and so is the way to what came before', () => {
    const { scene, card } = gathered()
    lead(scene, { type: 'withdraw-card', card })
    expect(viewFor.facilitator(scene.live).lastAct).toBeNull()
  })
})
