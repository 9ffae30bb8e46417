import { describe, expect, it } from 'vitest'
import { activity, sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, host, participant, visitor } from '../testing/scene.ts'
import { seen, undo } from '../testing/take-back.ts'
import type { Command } from './commands.ts'
import { findActivity } from './state.ts'
import { viewFor } from './view.ts'

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
    ['a closed door', [], { type: 'lock-door' }],
    ['an opened door', [{ type: 'lock-door' }], { type: 'unlock-door' }],
    ['covered phones', [], { type: 'pause-phones' }],
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
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Other' } })
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
    expect(viewFor.facilitator(scene.live)).toMatchObject({
      lastAct: { event: 'workshop-edited' },
      stays: { event: 'round-opened' },
    })
    undo(scene, 'workshop-edited')
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

  it('[I4] gives no number twice though the activity was changed or taken away in between', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    undo(scene)
    scene.run(facilitator, {
      type: 'edit-activity',
      activity: 'vote',
      title: { en: 'Again' },
      secrecy: 'open',
    })
    scene.run(facilitator, opened)
    const late: Command = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } }
    expect(scene.decide(participant(people[0] ?? ''), late)).toMatchObject({ refused: 'round-changed' })
    undo(scene)
    undo(scene)
    scene.run(facilitator, { type: 'edit-activity', activity: 'rank', source: null })
    scene.run(facilitator, { type: 'remove-activity', activity: 'vote' })
    undo(scene)
    scene.run(facilitator, opened)
    expect(findActivity(scene.live.state, 'vote')?.rounds.map(({ n }) => n)).toEqual([3])
  })

  it('[S1] does not let an unrevealed result be read by opening with one rule after the other', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, opened)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const take = (share: number): Command => ({
      type: 'edit-activity',
      activity: 'rank',
      source: { activity: 'vote', take: { rule: 'threshold', share } },
    })
    scene.run(facilitator, take(0))
    scene.run(facilitator, { type: 'open-round', activity: 'rank' })
    undo(scene)
    expect(scene.decide(facilitator, take(0.3))).toMatchObject({ refused: 'source-seen' })
    expect(scene.decide(facilitator, take(0))).not.toMatchObject({ refused: expect.anything() })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    expect(scene.decide(facilitator, take(0.3))).not.toMatchObject({ refused: expect.anything() })
  })

  it('closes a second opening of a gathering again, and keeps its cards', () => {
    const { scene, people } = sampleScene(4)
    const write = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action: write })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    scene.run(facilitator, { type: 'reopen-round', activity: 'cards' })
    undo(scene)
    expect(seen(scene).agenda[0]?.phase).toBe('closed')
    expect(JSON.stringify(seen(scene).agenda[0]?.manage)).toContain('Water')
  })

  it('does not pass by what stays: a raised limit, a link taken back, what was before the room', () => {
    const stays: Command[] = [
      { type: 'edit-workshop', smallestGroup: { open: 4, confidential: 4, anonymous: 6 } },
      { type: 'remove-activity', activity: 'secret' },
    ]
    for (const command of stays) {
      const { scene } = sampleScene(4)
      scene.run(facilitator, { type: 'enter-activity', activity: 'secret' })
      scene.run(facilitator, command)
      expect(scene.live.state.acts).toEqual([])
    }
    const { scene } = sampleScene(4)
    const [issued] = scene.run(facilitator, { type: 'issue-link', role: 'display' })
    scene.run(facilitator, { type: 'revoke-link', link: issued?.type === 'link-issued' ? issued.link : '' })
    expect(scene.live.state.acts).toEqual([])
  })

  it('says what the room would notice', () => {
    const { scene, people } = sampleScene(4)
    const effect = () => viewFor.facilitator(scene.live).lastAct?.effect
    scene.run(facilitator, opened)
    expect(effect()).toBeNull()
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(effect()).toBe('asks-again')
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 2 })
    expect(effect()).toBeNull()
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 0 })
    expect(effect()).toBe('shows')
    scene.run(facilitator, { type: 'end-workshop' })
    expect(effect()).toBeNull()
    scene.run(facilitator, { type: 'resume-workshop' })
    expect(effect()).toBe('ends')
  })

  it('leaves people’s own acts alone', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const card = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action: card })
    const opened = scene.live.state.acts.at(-1)?.rev ?? 0
    expect(viewFor.facilitator(scene.live)).toMatchObject({
      lastAct: null,
      stays: { event: 'round-opened', why: { refused: 'round-answered' } },
    })
    expect(scene.decide(facilitator, { type: 'undo', rev: opened })).toEqual({ refused: 'round-answered' })
  })
})
