import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { keyOf, sampleScene, sampleSetup, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, host, participant, type Scene } from '../testing/scene.ts'
import type { Command } from './commands.ts'
import { findActivity } from './state.ts'
import { viewFor } from './view.ts'

const told = ({ live }: Scene) => {
  const { lastAct, stays } = viewFor.facilitator(live)
  return { next: lastAct?.event ?? null, stays: stays && [stays.event, stays.why.refused] }
}
const press = (scene: Scene) => {
  const rev = viewFor.facilitator(scene.live).lastAct?.rev ?? 0
  return scene.run(facilitator, { type: 'undo', rev })
}
const retitled: Command = { type: 'edit-workshop', title: { en: 'Other' } }
const opened: Command = { type: 'open-round', activity: 'vote' }

/** A gathering with a card of somebody's, who can change it. */
function gathered() {
  const { scene, people } = sampleScene(4)
  const [author = ''] = people
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const act = (actor: typeof facilitator, action: object) => {
    const [event] = scene.run(actor, { type: 'act', activity: 'cards', action })
    return event?.type === 'contributed' ? String((event.fact as { card?: string }).card) : ''
  }
  const card = act(participant(author), { type: 'add-card', text: 'Water', language: 'en' })
  return {
    scene,
    card,
    leads: (action: object) => act(facilitator, action),
    says: (action: object) => act(participant(author), action),
    words: () => JSON.stringify(viewFor.facilitator(scene.live).agenda[0]?.manage),
  }
}

describe('[R7] undo passes by what can no longer be taken back', () => {
  it('takes back what came before an opening that was answered, and says why that stays', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, retitled)
    scene.run(facilitator, opened)
    expect(told(scene)).toEqual({ next: 'round-opened', stays: null })
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    expect(told(scene)).toEqual({ next: 'workshop-edited', stays: ['round-opened', 'round-answered'] })
    press(scene)
    expect(scene.live.state.title).toEqual(sampleSetup.title)
    expect(findActivity(scene.live.state, 'vote')?.rounds).toHaveLength(1)
    expect([...scene.live.box.values()].map(({ voters }) => voters.size)).toEqual([1])
    expect(told(scene)).toEqual({ next: null, stays: ['round-opened', 'round-answered'] })
  })

  it('does not pass by an act that stands on what came before it', () => {
    const { scene, people } = sampleScene(4)
    const groups = sampleSetup.groups.map((group) => ({ ...group, seats: 9 }))
    const before: Command[] = [
      { type: 'edit-workshop', groups },
      { type: 'edit-activity', activity: 'vote', prompt: { en: 'Which?' } },
      { type: 'enter-activity', activity: 'vote' },
    ]
    for (const command of [...before, opened]) scene.run(facilitator, command)
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    expect(told(scene).next).toBeNull()
    const [first] = scene.live.state.acts
    expect(scene.decide(facilitator, { type: 'undo', rev: first?.rev ?? 0 })).toEqual({
      refused: 'later-act-stays',
    })
  })

  it('does not hide a result that an answered question stands on', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    const again: Command = { type: 'edit-activity', activity: 'rank', source: null }
    scene.run(facilitator, { ...again, items: sampleSetup.agenda[1]?.items ?? [] })
    const takes: Command = {
      type: 'edit-activity',
      activity: 'rank',
      items: sampleSetup.agenda[1]?.items ?? [],
      source: { activity: 'vote', take: { rule: 'all' } },
    }
    scene.run(facilitator, takes)
    scene.run(facilitator, { type: 'open-round', activity: 'rank' })
    expect(told(scene).next).toBe('round-opened')
    scene.run(participant(people[0] ?? ''), {
      type: 'cast',
      activity: 'rank',
      round: 1,
      answer: { tiers: [['water']] },
    })
    expect(told(scene).next).toBeNull()
    expect(findActivity(scene.live.state, 'vote')?.revealStep).toBe(3)
  })

  it('leaves what an author has written since, also when it is what the facilitator had written before', () => {
    const { scene, card, leads, says, words } = gathered()
    leads({ type: 'retitle-card', card, text: 'Clean water', language: 'en' })
    leads({ type: 'retitle-card', card, text: 'Water for all', language: 'en' })
    says({ type: 'edit-card', card, text: 'Clean water' })
    expect(told(scene)).toMatchObject({ next: null, stays: ['contributed', 'changed-since'] })
    for (const { rev } of scene.live.state.acts)
      expect(isRefusal(scene.decide(facilitator, { type: 'undo', rev }))).toBe(true)
    expect(words()).toContain('Clean water')
  })

  it('takes back what was done with other cards all the same', () => {
    const { scene, card, leads, says, words } = gathered()
    const other = leads({ type: 'add-card', text: 'Port', language: 'en' })
    leads({ type: 'hide-card', card: other })
    leads({ type: 'hide-card', card })
    says({ type: 'edit-card', card, text: 'Clean water' })
    expect(told(scene)).toEqual({ next: 'contributed', stays: ['contributed', 'changed-since'] })
    press(scene)
    const was = JSON.parse(words()) as { cards: { id: string; state: string }[] }
    const states = new Map(was.cards.map(({ id, state }) => [id, state]))
    expect([states.get(other), states.get(card)]).toEqual(['visible', 'hidden'])
    press(scene)
    expect(words()).not.toContain('Port')
  })

  it('brings the plenary’s card back to nobody where its table has taken it back', () => {
    const tables = { count: 2, bring: 1 }
    const gathering = {
      contribute: true,
      maxPerPerson: 3,
      sharing: 'private',
      moderated: false,
      askWhy: true,
    }
    const { scene, people } = sampleScene(2)
    const [author = ''] = people
    scene.run(facilitator, { type: 'edit-activity', activity: 'cards', config: { ...gathering, tables } })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const act = (actor: typeof facilitator, action: object) =>
      scene.run(actor, { type: 'act', activity: 'cards', action })
    act(participant(author), { type: 'sit-at', table: 1 })
    const [event] = act(participant(author), { type: 'add-card', text: 'Water', language: 'en' })
    const card = event?.type === 'contributed' ? (event.fact as { card: string }).card : ''
    act(facilitator, { type: 'retitle-card', card, text: 'Clean water', language: 'en' })
    act(facilitator, { type: 'bring-card', card })
    act(participant(author), { type: 'leave-card', card })
    const { lastAct, stays } = viewFor.facilitator(scene.live)
    expect([lastAct?.fact, stays?.fact, stays?.why]).toEqual([
      'card-retitled',
      'card-brought',
      { refused: 'changed-since' },
    ])
    press(scene)
    expect(JSON.stringify(viewFor.facilitator(scene.live).agenda[0]?.manage)).toContain('"Water"')
  })

  it('closes a second opening of a gathering though people have written since', () => {
    const { scene, says, words } = gathered()
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    scene.run(facilitator, { type: 'reopen-round', activity: 'cards' })
    says({ type: 'add-card', text: 'Port', language: 'en' })
    expect(told(scene)).toEqual({ next: 'round-opened', stays: null })
    press(scene)
    expect(words()).toContain('Port')
    expect(viewFor.facilitator(scene.live).agenda[0]?.phase).toBe('closed')
  })

  it('is asked for one act by name, and does not take back another in its place', () => {
    const { scene, card, leads, says } = gathered()
    scene.run(facilitator, retitled)
    leads({ type: 'retitle-card', card, text: 'Clean water', language: 'en' })
    const seen = viewFor.facilitator(scene.live).lastAct?.rev ?? 0
    says({ type: 'edit-card', card, text: 'Water for all' })
    expect(scene.decide(facilitator, { type: 'undo', rev: seen })).toEqual({ refused: 'changed-since' })
    press(scene)
    expect(scene.live.state.title).toEqual(sampleSetup.title)
    scene.run(host, retitled)
    expect(scene.decide(facilitator, { type: 'undo', rev: seen })).toEqual({ refused: 'another-act-since' })
  })

  it('[S1] does not tell of the first answers to an anonymous question, and goes on where one is met', () => {
    const { scene, people } = sampleScene(6)
    scene.run(facilitator, retitled)
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    const { lastAct, stays } = viewFor.facilitator(scene.live)
    expect([lastAct?.event, lastAct?.orElse?.event, stays]).toEqual(['round-opened', 'workshop-edited', null])
    const answer = (count: number) =>
      voteFor(
        scene,
        'secret',
        people.slice(0, count).map((person) => [person, 'water']),
        keyOf,
      )
    answer(4)
    expect(viewFor.facilitator(scene.live)).toMatchObject({ lastAct, stays })
    expect(scene.decide(facilitator, { type: 'undo', rev: lastAct?.rev ?? 0 })).toEqual({
      refused: 'round-answered',
    })
    scene.run(facilitator, { type: 'undo', rev: lastAct?.orElse?.rev ?? 0 })
    expect(scene.live.state.title).toEqual(sampleSetup.title)
    answer(5)
    expect(told(scene)).toEqual({ next: null, stays: ['round-opened', 'round-answered'] })
  })
})
