import { describe, expect, it } from 'vitest'
import { activity, keyOf, sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { mineOf } from '../../workshop/mine.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'
import { viewFor } from '../../workshop/view.ts'

const base = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}

/** A discussion that is open, with `room` people in it. */
function talking(config: object, rest: Partial<ActivitySetup> = {}, room = 4) {
  const items = [{ id: 'why', text: { en: 'Why?' }, from: [] }]
  const setup = activity('talk', 'discuss', { ...base, ...config }, { secrecy: 'open', items, ...rest })
  const { scene, people } = sampleScene(room, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'talk' })
  const act = (who: number, action: object) =>
    scene.run(participant(people[who] ?? ''), { type: 'act', activity: 'talk', action })
  const writes = (who: number, text: string, key?: string) =>
    act(who, { type: 'post', question: 'why', text, language: 'en', ...(key && { key }) })
  const others = () =>
    (['participant', 'display', 'facilitator'] as const).map((audience) =>
      JSON.stringify(viewFor[audience](scene.live)),
    )
  return { scene, people, act, writes, others }
}

describe('what leaves the server of a discussion', () => {
  it('[S1] is no word of private posts to phones and board, and to phones no number', () => {
    const { writes, others, scene } = talking({ sharing: 'private', support: false })
    writes(0, 'A secret thought')
    const [phone, board, desk] = others()
    expect(phone).not.toContain('secret thought')
    expect(board).not.toContain('secret thought')
    expect(desk).toContain('secret thought')
    expect(viewFor.participant(scene.live).current?.show).toMatchObject({ count: null })
    expect(viewFor.display(scene.live).current?.show).toMatchObject({ count: 1 })
  })

  it('names no person, whoever wrote, supported or asked for the floor', () => {
    const { writes, act, others, people, scene } = talking({})
    writes(0, 'A thought')
    const show: unknown = viewFor.display(scene.live).current?.show
    const [post] = Object(show).cards
    act(1, { type: 'support', post: post.id })
    act(2, { type: 'raise-hand' })
    for (const view of others()) {
      expect(view).toContain('A thought')
      for (const person of people) expect(view).not.toContain(`"${person}"`)
    }
    expect(JSON.stringify(mineOf(scene.live, people[1] ?? ''))).toContain(`"supports":["${post.id}"]`)
    expect(JSON.stringify(mineOf(scene.live, people[3] ?? ''))).not.toContain(post.id)
  })

  it('[S2] joins no anonymous post with a person: not in the log, not in what anybody is sent', () => {
    const { writes, others, people, scene } = talking({ support: false }, { secrecy: 'anonymous' })
    const [first = ''] = people
    const events = writes(0, 'Nobody knows', keyOf(first))
    expect(JSON.stringify(events)).not.toContain(first)
    for (const view of others()) expect(view).not.toContain(keyOf(first))
    expect(mineOf(scene.live, first)?.contributions).toEqual([])
  })

  it('[S1] tells phones no support while the round is open, and exactly how much when it is closed', () => {
    const { writes, act, scene } = talking({})
    writes(0, 'A thought')
    const cards = () => Object(viewFor.participant(scene.live).current?.show).cards
    act(1, { type: 'support', post: cards()[0].id })
    expect(cards()[0].support).toBeNull()
    scene.run(facilitator, { type: 'close-round', activity: 'talk' })
    expect(cards()[0].support).toBe(1)
  })

  it('[I14] stays small with three hundred hands up: a hundred are listed, the rest is counted', () => {
    const { act, scene } = talking({}, {}, 300)
    for (let who = 0; who < 300; who += 1) act(who, { type: 'raise-hand' })
    const show: unknown = viewFor.participant(scene.live).current?.show
    expect(Object(show)).toMatchObject({ waiting: 300 })
    expect(Object(show).queue).toHaveLength(100)
    expect(JSON.stringify(show).length).toBeLessThan(10_000)
  })
})
