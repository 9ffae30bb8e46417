import { describe, expect, it } from 'vitest'
import { activity, sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, host, participant, type Scene, visitor } from '../testing/scene.ts'
import type { Command } from './commands.ts'
import { findActivity } from './state.ts'
import { type View, viewFor } from './view.ts'

/** What the facilitator sees but for the acts themselves. */
function seen({ live }: Scene): Omit<View['facilitator'], 'lastAct'> {
  const { lastAct: _, ...view } = viewFor.facilitator(live)
  return JSON.parse(JSON.stringify(view))
}

function undo(scene: Scene) {
  const rev = scene.live.state.acts.at(-1)?.rev ?? 0
  return scene.run(facilitator, { type: 'undo', rev })
}

const opened: Command = { type: 'open-round', activity: 'vote' }

describe('[R7] undoing what a facilitator did', () => {
  const acts: readonly [string, readonly Command[], Command][] = [
    ['a new title', [], { type: 'edit-workshop', title: { en: 'Other' }, purpose: { en: 'Why' } }],
    ['other groups', [], { type: 'edit-workshop', groups: [] }],
    [
      'a changed activity',
      [],
      { type: 'edit-activity', activity: 'vote', prompt: { en: 'Why?' }, items: [] },
    ],
    ['a secrecy', [], { type: 'edit-activity', activity: 'vote', secrecy: 'open', thresholds: null }],
    ['a new activity', [], { type: 'add-activity', setup: activity('more', 'present', { body: {} }), at: 2 }],
    ['a removed activity', [], { type: 'remove-activity', activity: 'secret' }],
    ['a moved activity', [], { type: 'move-activity', activity: 'consent', to: 1 }],
    ['the first activity', [], { type: 'enter-activity', activity: 'vote' }],
    [
      'another activity',
      [{ type: 'enter-activity', activity: 'cards' }],
      { type: 'enter-activity', activity: 'vote' },
    ],
    ['an opening', [], opened],
    ['an opening after another', [{ type: 'enter-activity', activity: 'consent' }], opened],
    ['a link', [], { type: 'issue-link', role: 'display' }],
    ['the end', [], { type: 'end-workshop' }],
    [
      'going on',
      [{ type: 'enter-activity', activity: 'vote' }, { type: 'end-workshop' }],
      { type: 'resume-workshop' },
    ],
  ]

  it.each(acts)('takes back %s', (_, before, act) => {
    const { scene } = sampleScene(act.type === 'edit-workshop' && act.groups ? 0 : 4)
    for (const command of before) scene.run(facilitator, command)
    const was = seen(scene)
    scene.run(facilitator, act)
    expect(seen(scene)).not.toEqual(was)
    undo(scene)
    expect(seen(scene)).toEqual(was)
  })

  it('takes back one act after the other, and then there is nothing', () => {
    const { scene } = sampleScene(4)
    const was = [seen(scene)]
    const acts: Command[] = [
      { type: 'edit-activity', activity: 'vote', title: { en: 'Vote now' } },
      { type: 'enter-activity', activity: 'vote' },
      opened,
    ]
    for (const act of acts) {
      scene.run(facilitator, act)
      was.push(seen(scene))
    }
    while (was.length > 1) {
      expect(seen(scene)).toEqual(was.pop())
      undo(scene)
    }
    expect(seen(scene)).toEqual(was.pop())
    expect(viewFor.facilitator(scene.live).lastAct).toBeNull()
    expect(scene.decide(facilitator, { type: 'undo', rev: 1 })).toMatchObject({ refused: 'nothing-to-undo' })
  })

  it('hides what was revealed, step by step', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    for (const step of [1, 3]) scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
    const steps = [3, 1, 0].map((step) => {
      const at = findActivity(scene.live.state, 'vote')?.revealStep
      if (step > 0) undo(scene)
      return at
    })
    expect(steps).toEqual([3, 1, 0])
  })

  it('asks again after a close, and keeps the closed round and its answers', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    undo(scene)
    const rounds = findActivity(scene.live.state, 'vote')?.rounds ?? []
    expect(rounds.map(({ n, closed }) => [n, closed?.answered ?? null])).toEqual([
      [1, 4],
      [2, null],
    ])
    expect(scene.decide(facilitator, { type: 'undo', rev: 1 })).toMatchObject({ refused: 'nothing-to-undo' })
  })

  it('[I2] does not take back an opening that somebody answered', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    const { acts, rev } = scene.live.state
    expect(scene.decide(facilitator, { type: 'undo', rev: acts.at(-1)?.rev ?? 0 })).toMatchObject({
      refused: 'round-answered',
    })
    expect(scene.live.state.rev).toBe(rev)
  })

  it('[I4] gives the number of a withdrawn round to no other, so that an answer on its way counts nowhere else', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    undo(scene)
    scene.run(facilitator, opened)
    expect(findActivity(scene.live.state, 'vote')?.rounds.map(({ n }) => n)).toEqual([2])
    const late: Command = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } }
    expect(scene.decide(participant(people[0] ?? ''), late)).toMatchObject({ refused: 'round-changed' })
  })

  it('names the act that was seen last, so that two facilitators do not take back two', () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    const rev = viewFor.facilitator(scene.live).lastAct?.rev ?? 0
    scene.run(host, { type: 'edit-workshop', title: { en: 'Other' } })
    expect(scene.decide(facilitator, { type: 'undo', rev })).toMatchObject({ refused: 'another-act-since' })
  })

  it('is held to the rules of what it does: a group that somebody joined since is not taken away', () => {
    const { scene } = sampleScene(2)
    const groups = [...scene.live.state.groups, { id: 'new', name: { en: 'New' }, seats: 2 }]
    scene.run(facilitator, { type: 'edit-workshop', groups })
    scene.run(visitor, { type: 'join', group: 'new', language: 'en' })
    const rev = scene.live.state.acts.at(-1)?.rev ?? 0
    expect(scene.decide(facilitator, { type: 'undo', rev })).toMatchObject({ refused: 'group-in-use' })
  })

  it('leaves people’s own acts alone', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const card = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action: card })
    expect(viewFor.facilitator(scene.live).lastAct?.event).toBe('round-opened')
  })
})

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

  it('puts together again what was split, and hides what was shown', () => {
    const { scene, cards } = gathered()
    const merged = lead(scene, { type: 'merge-cards', cards, text: 'Both', why: 'Same', language: 'en' })
    lead(scene, { type: 'split-card', card: merged })
    undo(scene)
    expect(words(scene)).toContain('Both')
    expect(words(scene)).toContain('Same')
  })

  it('does not pass by what stays: a withdrawn card is gone, and so is the way to what came before', () => {
    const { scene, card } = gathered()
    lead(scene, { type: 'withdraw-card', card })
    expect(viewFor.facilitator(scene.live).lastAct).toBeNull()
  })
})
