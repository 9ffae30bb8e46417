import { describe, expect, it } from 'vitest'
import { activity, keyOf, sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { mineOf } from '../../workshop/mine.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'
import { viewFor } from '../../workshop/view.ts'
import { ACTORS_MAX } from './limits.ts'

const functions = Array.from({ length: 12 }, (_, at) => ({ id: `f${at}`, text: { en: `Function ${at}` } }))
const base = { functions, links: true, seats: true, sharing: 'shared', moderated: false, maxPerPerson: 50 }

/** A map that is open, with four people in the room. */
function mapped(config: object, rest: Partial<ActivitySetup> = {}) {
  const items = [{ id: 'gov', text: { en: 'Government' }, from: [] }]
  const setup = activity('map', 'map', { ...base, ...config }, { secrecy: 'open', items, ...rest })
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'map' })
  const act = (who: number, action: object) =>
    scene.decide(participant(people[who] ?? ''), { type: 'act', activity: 'map', action })
  const run = (who: number, action: object) =>
    scene.run(participant(people[who] ?? ''), { type: 'act', activity: 'map', action })
  const adds = (name: string) => ({ type: 'add-actor', name, sector: 'private', language: 'en' })
  const others = () =>
    (['participant', 'display', 'facilitator'] as const).map((audience) =>
      JSON.stringify(viewFor[audience](scene.live)),
    )
  return { scene, people, act, run, adds, others }
}

describe('what leaves the server of a map', () => {
  it('[S1] is no actor and no word of a private map to phones and board', () => {
    const { run, adds, others, scene } = mapped({ sharing: 'private' })
    run(0, adds('A hidden power'))
    run(0, { type: 'mark', actor: 'gov', function: 'f1', mark: 'should-lead' })
    const [phone, board, desk] = others()
    for (const view of [phone, board]) expect(view).not.toMatch(/hidden power|should-lead/)
    expect(desk).toContain('A hidden power')
    expect(viewFor.participant(scene.live).current?.show).toEqual({ count: null, statements: null })
  })

  it('names no person, whoever said what', () => {
    const { run, adds, others, people, scene } = mapped({})
    run(0, adds('Port'))
    run(1, { type: 'mark', actor: 'gov', function: 'f1', mark: 'leads' })
    for (const view of others()) {
      expect(view).toContain('Port')
      for (const person of people) expect(view).not.toContain(`"${person}"`)
    }
    expect(JSON.stringify(mineOf(scene.live, people[1] ?? ''))).toContain('"leads"')
    expect(JSON.stringify(mineOf(scene.live, people[2] ?? ''))).not.toContain('"leads"')
  })

  it('[S2] joins nothing said in an anonymous round with a person', () => {
    const { run, others, people, scene } = mapped({}, { secrecy: 'anonymous' })
    const [first = ''] = people
    const said = { type: 'mark', actor: 'gov', function: 'f1', mark: 'leads', key: keyOf(first) }
    expect(JSON.stringify(run(0, said))).not.toContain(first)
    for (const view of others()) expect(view).not.toContain(keyOf(first))
    expect(mineOf(scene.live, first)?.contributions).toEqual([])
  })

  it('[I14] stays small: a map has a largest number of actors, and says nothing of what nobody spoke of', () => {
    const { act, run, adds, scene } = mapped({})
    for (let at = 1; at < ACTORS_MAX; at += 1) run(at % 4, adds(`Actor ${at}`))
    expect(act(1, adds('One too many'))).toMatchObject({ refused: 'too-many-items' })
    const show: unknown = viewFor.participant(scene.live).current?.show
    expect(Object(show).cards).toHaveLength(ACTORS_MAX)
    expect(JSON.stringify(show).length).toBeLessThan(30_000)
  })
})
