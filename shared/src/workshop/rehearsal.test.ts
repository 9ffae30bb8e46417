import { describe, expect, it } from 'vitest'
import { activity, sampleScene, sampleSetup, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene } from '../testing/scene.ts'
import { rehearsalSetup } from './rehearsal.ts'
import { reportOf } from './report/report-of.ts'
import { viewFor } from './view.ts'

const AUDIENCES = ['display', 'participant', 'operator', 'facilitator'] as const

function rehearsalScene(): Scene {
  const scene = new Scene()
  scene.run(host, { type: 'open-workshop', setup: sampleSetup, rehearsal: { of: 'the-real-one' } })
  return scene
}

describe('[R16] a rehearsal', () => {
  it('is marked from its first event on, for every audience and in the report', () => {
    const { live } = rehearsalScene()
    for (const audience of AUDIENCES) expect(viewFor[audience](live).workshop.rehearsal).toBe(true)
    expect(reportOf(live.state).workshop.rehearsal).toBe(true)
    expect(viewFor.facilitator(live).rehearsalOf).toBe('the-real-one')
    // Nobody else needs to know of what.
    expect(JSON.stringify(viewFor.participant(live))).not.toContain('the-real-one')
  })

  it('is a mark that a real workshop does not have, to the byte', () => {
    const { scene } = sampleScene(0)
    for (const audience of AUDIENCES) {
      expect(Object.keys(viewFor[audience](scene.live).workshop)).not.toContain('rehearsal')
    }
    expect(viewFor.facilitator(scene.live).rehearsalOf).toBeNull()
  })

  it('has the set-up as it stands now and nothing of what people have said', () => {
    const { scene, people } = sampleScene(4)
    const [first = ''] = people
    const setup = activity('late', 'present', { body: {} }, { title: { en: 'Late' } })
    scene.run(facilitator, { type: 'add-activity', setup, at: 0 })
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Renamed' } })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const action = { type: 'add-card', text: 'Written by somebody', language: 'en' }
    scene.run(participant(first), { type: 'act', activity: 'cards', action })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    const [card] = viewFor.facilitator(scene.live).agenda[1]?.outcome ?? []
    const picked = (items: string[]) => ({ activity: 'cards', take: { rule: 'picked' as const, items } })
    scene.run(facilitator, { type: 'edit-activity', activity: 'rank', source: picked([card?.id ?? '']) })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [[first, 'water']])

    const copied = rehearsalSetup(scene.live.state)
    expect(copied.title).toEqual({ en: 'Renamed' })
    expect(copied.agenda.map(({ id }) => id)).toEqual(['late', ...sampleSetup.agenda.map(({ id }) => id)])
    expect(copied.agenda.find(({ id }) => id === 'rank')?.source).toEqual(picked([]))
    const said = JSON.stringify(copied)
    for (const word of [...people, 'Written by somebody', card?.id ?? '']) expect(said).not.toContain(word)
    // And a workshop can be opened with it.
    expect(new Scene().run(host, { type: 'open-workshop', setup: copied })).toHaveLength(1)
  })
})
