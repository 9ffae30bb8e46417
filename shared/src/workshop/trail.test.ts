import { describe, expect, it } from 'vitest'
import { dotsFor, ideasScene, ideasSetup } from '../testing/ideas-scene.ts'
import { keyOf } from '../testing/sample-workshop.ts'
import { facilitator, participant } from '../testing/scene.ts'
import { pathOf, type Written } from './path.ts'
import { trailOf } from './trail.ts'

type Room = ReturnType<typeof ideasScene>

const stepOf = ({ scene }: Room, id: string) => trailOf(scene.live.state).steps.find((step) => step.id === id)

/** The way of a card as a reader would put it: where it lies, and each later step with what it is there. */
function way({ scene }: Room, id: string, activity = 'cards', state: Written['state'] = 'visible') {
  const path = pathOf(trailOf(scene.live.state), { activity, id, state })
  if (path === null) return null
  const { start, stops } = path
  const at = 'as' in start ? `${start.lies} ${start.as.en}` : start.lies
  return [at, ...stops.map(({ id: step, as }) => `${step}: ${as.map(({ text }) => text.en).join() || 'not'}`)]
}

/** Three cards, the first two merged, once more merged with a fourth where they are sorted, and all before the vote. */
function sorted() {
  const room = ideasScene()
  room.open('cards')
  const [ana = '', luz = '', eva = ''] = room.people
  const ids = {
    water: room.writes(ana, 'Water'),
    wells: room.writes(luz, 'Wells'),
    port: room.writes(eva, 'Port'),
    school: room.writes(eva, 'School'),
  }
  const supply = room.merges('cards', [ids.water, ids.wells], 'Supply')
  room.close('cards')
  room.open('sorted')
  const works = room.merges('sorted', [supply, ids.port], 'Works')
  room.close('sorted')
  return { ...room, ids, supply, works }
}

/** The same with a closed vote: two dots for the works, two for the school. */
function voted() {
  const room = sorted()
  room.open('vote')
  const { works, ids } = room
  dotsFor(room.scene, room.people, [works, works, works, ids.school, ids.school, ids.school])
  room.close('vote')
  return room
}

describe('the seals on the trail', () => {
  it('[V6] are those of closed rounds, with which time each of them asked', () => {
    const room = sorted()
    const sealed = () => stepOf(room, 'vote')?.sealed
    const answer = { dots: { [room.works]: 1 } }
    const person = participant(room.people[0] ?? '')
    room.open('vote')
    expect(sealed()).toEqual([])
    room.close('vote')
    // Nobody answered the first.
    expect(sealed()).toEqual([{ n: 1, asked: 1 }])
    room.open('vote')
    room.scene.run(person, { type: 'cast', activity: 'vote', round: 2, answer })
    expect(sealed()).toEqual([{ n: 1, asked: 1 }])
    room.close('vote')
    room.scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    room.close('vote')
    expect(sealed()).toEqual([
      { n: 1, asked: 1 },
      { n: 2, asked: 1 },
      { n: 3, asked: 2 },
    ])
    expect(stepOf(room, 'cards')?.sealed).toEqual([])
  })
})

describe('the way of an idea', () => {
  it('[F5] [F3] leads on through cards that were merged twice', () => {
    const room = voted()
    expect(way(room, room.ids.water)).toEqual(['inside Supply', 'sorted: Works', 'vote: Works'])
    expect(way(room, room.ids.port)).toEqual(['alone Port', 'sorted: Works', 'vote: Works'])
    expect(way(room, room.ids.school)).toEqual(['alone School', 'sorted: School', 'vote: School'])
  })

  it('[F5] has the title that the room sees, and says where a step was opened with another', () => {
    const room = sorted()
    room.open('vote')
    room.leads('sorted', { type: 'retitle-card', card: room.works, text: 'Public works', language: 'en' })
    expect(way(room, room.ids.water)).toEqual(['inside Supply', 'sorted: Public works', 'vote: Works'])
  })

  it('[F5] follows a card that was taken out of its cluster, and leaves it where people voted on it', () => {
    const room = voted()
    room.leads('cards', { type: 'split-card', card: room.supply })
    expect(way(room, room.ids.wells)).toEqual(['alone Wells', 'sorted: Works', 'vote: Works'])
  })

  it('[F5] ends where it was withdrawn from a step that took from where it was', () => {
    const room = sorted()
    room.leads('sorted', { type: 'hide-card', card: room.ids.school })
    const items = [{ id: 'own', text: { en: 'Own' }, from: [] }]
    room.scene.run(facilitator, { type: 'edit-activity', activity: 'vote', items })
    room.open('vote')
    expect(way(room, room.ids.school)).toEqual(['alone School', 'sorted: not'])
    expect(way(room, room.ids.water)).toEqual(['inside Supply', 'sorted: Works', 'vote: Works'])
  })

  it('[F5] says what did not go on by the rule, and no step after it', () => {
    const room = voted()
    const { scene, ids } = room
    scene.run(facilitator, {
      type: 'edit-activity',
      activity: 'rank',
      source: { activity: 'vote', take: { rule: 'picked', items: [room.works, 'other'] } },
      items: [{ id: 'own', text: { en: 'Own' }, from: [] }],
    })
    room.open('rank')
    room.close('rank')
    room.open('plan')
    expect(way(room, ids.school)).toEqual(['alone School', 'sorted: School', 'vote: School', 'rank: not'])
    expect(way(room, ids.water)?.slice(3)).toEqual(['rank: Works', 'plan: not'])
  })

  it('[F5] is told truly where nothing of it is shown', () => {
    const room = sorted()
    const { scene, ids } = room
    expect(way(room, ids.water, 'cards', 'hidden')?.[0]).toBe('hidden')
    expect(way(room, ids.water, 'cards', 'waiting')?.[0]).toBe('waiting')
    expect(way(room, 'gone')).toEqual(['unseen', 'sorted: not'])
    expect(way(room, ids.water, 'vote')).toBeNull()
    expect(pathOf(trailOf(scene.live.state), { activity: 'cards', id: ids.water, state: null })?.asked).toBe(
      false,
    )
  })

  it('[F5] [S2] of a card without an author is found by its id alone, and is nobody’s on the trail', () => {
    const room = ideasScene()
    const [ana = '', luz = ''] = room.people
    room.open('secret')
    const [one, other] = [room.writes(ana, 'Quiet', 'secret'), room.writes(luz, 'Loud', 'secret')]
    room.merges('secret', [one, other], 'Sound')
    expect(way(room, one, 'secret', null)).toEqual(['inside Sound'])
    room.leads('secret', { type: 'split-card', card: stepOf(room, 'secret')?.entries[0]?.id ?? '' })
    room.leads('secret', { type: 'hide-card', card: one })
    expect(way(room, one, 'secret', null)).toEqual(['unseen'])
    const told = JSON.stringify(trailOf(room.scene.live.state))
    for (const hint of [...room.people, keyOf('Quiet'), 'Quiet']) expect(told).not.toContain(hint)
  })
})

describe('the trail of the room', () => {
  it('[S1] tells nothing of a result before its reveal, nor after it is hidden again', () => {
    const room = voted()
    const outcomes = () => stepOf(room, 'vote')?.entries.map(({ outcome }) => outcome)
    expect(outcomes()).toEqual([null, null])
    room.reveal('vote', 1)
    expect(outcomes()).not.toContain(null)
    room.reveal('vote', 0)
    expect(outcomes()).toEqual([null, null])
  })

  it('[S1] is the same bytes whoever voted for what, while the round is open and until it is revealed', () => {
    const told = (swapped: boolean) => {
      const room = sorted()
      const { works, ids, scene, people } = room
      room.open('vote')
      const before = JSON.stringify(trailOf(scene.live.state))
      const votes = [works, ids.school, works, works, works, works]
      dotsFor(scene, people, swapped ? votes.map((id) => (id === works ? ids.school : works)) : votes)
      const open = JSON.stringify(trailOf(scene.live.state))
      expect(open).toBe(before)
      room.close('vote')
      return [open, JSON.stringify(trailOf(scene.live.state))]
    }
    expect(told(true)).toEqual(told(false))
  })

  it('[F5] [R4] tells as much of a result as the step of its reveal: place, label, whether it was adopted', () => {
    const consent = { scale: 'kaner8', adoptAt: 0.75 }
    const items = ['clear', 'open'].map((id) => ({ id, text: { en: id }, from: [] }))
    const agenda = ideasSetup.agenda.map((step) =>
      step.id === 'vote' ? { ...step, kind: 'consent', config: consent, source: null, items } : step,
    )
    const room = ideasScene(6, { ...ideasSetup, agenda })
    room.open('vote')
    for (const [at, person] of room.people.entries()) {
      const answer = { levels: { clear: 1, open: at < 3 ? 1 : 7 }, reservations: {} }
      room.scene.run(participant(person), { type: 'cast', activity: 'vote', round: 1, answer })
    }
    room.close('vote')
    const told = [1, 2, 3].map((step) => {
      room.reveal('vote', step)
      return stepOf(room, 'vote')?.entries.map(({ outcome }) => outcome)
    })
    const place = (at: number) => ({ at, of: 2, tied: false })
    expect(told[0]).toEqual([1, 2].map((at) => ({ place: place(at), label: null, adopted: null })))
    expect(told[1]?.map((outcome) => outcome?.adopted)).toEqual([null, null])
    expect(told[1]?.map((outcome) => outcome?.label)).not.toContain(null)
    expect(told[2]?.map((outcome) => outcome?.adopted)).toEqual([true, false])
  })

  it('[F5] [C3] tells a tied place as tied', () => {
    const room = voted()
    room.reveal('vote', 1)
    expect(stepOf(room, 'vote')?.entries.map(({ outcome }) => outcome?.place)).toEqual([
      { at: 1, of: 2, tied: true },
      { at: 1, of: 2, tied: true },
    ])
  })

  it('[S1] tells nothing of what is gathered in private before it is shown, and no step that is yet to come', () => {
    const agenda = ideasSetup.agenda.map((step) =>
      step.id === 'cards' ? { ...step, config: { ...step.config, sharing: 'private' } } : step,
    )
    const room = ideasScene(6, { ...ideasSetup, agenda })
    expect(trailOf(room.scene.live.state).steps).toEqual([])
    room.open('cards')
    const [ana = '', luz = ''] = room.people
    const [water, wells] = [room.writes(ana, 'Water'), room.writes(luz, 'Wells')]
    room.merges('cards', [water, wells], 'Supply')
    room.close('cards')
    expect(stepOf(room, 'cards')).toMatchObject({ unseen: true, entries: [] })
    expect(way(room, water)).toEqual(['private'])
    room.open('sorted')
    expect(way(room, water)).toEqual(['private', 'sorted: Supply'])
    room.close('sorted')
    room.reveal('cards', 1)
    expect(way(room, water)).toEqual(['inside Supply', 'sorted: Supply'])
  })

  it('[F5] leaves out a hidden card inside a cluster that is shown', () => {
    const room = sorted()
    room.leads('cards', { type: 'split-card', card: room.supply })
    room.leads('cards', { type: 'hide-card', card: room.ids.wells })
    room.merges('cards', [room.ids.water, room.ids.wells], 'Again')
    expect(stepOf(room, 'cards')?.entries.find(({ text }) => text.en === 'Again')?.from).toEqual([
      room.ids.water,
    ])
  })

  it('[F5] ends in the rows that grew from it, with who stands for them, dropped ones named as such', () => {
    const room = voted()
    const { scene, people, works } = room
    const [ana = ''] = people
    room.reveal('vote', 3)
    scene.run(facilitator, {
      type: 'edit-activity',
      activity: 'plan',
      source: { activity: 'vote', take: { rule: 'picked', items: [works], reason: 'The room said so' } },
    })
    room.open('plan')
    const row = (action: string) =>
      room.leads('plan', { type: 'add-row', item: works, term: 'short', action, language: 'en' }, 'row')
    const [dig, drop] = [row('Dig'), row('Measure')]
    const offer = { type: 'offer', row: dig, as: 'champion', name: 'Ana of the port' }
    scene.run(participant(ana), { type: 'act', activity: 'plan', action: offer })
    const edit = { type: 'edit-row', row: drop, field: 'status', value: 'dropped' }
    scene.run(facilitator, { type: 'act', activity: 'plan', action: edit })
    const path = pathOf(trailOf(scene.live.state), {
      activity: 'cards',
      id: room.ids.water,
      state: 'visible',
    })
    expect(path?.stops.at(-1)?.grown).toEqual([
      { id: dig, item: works, text: { en: 'Dig' }, champion: 'Ana of the port', dropped: false },
      { id: drop, item: works, text: { en: 'Measure' }, champion: null, dropped: true },
    ])
    room.leads('plan', { type: 'remove-row', row: drop }, 'row')
    expect(stepOf(room, 'plan')?.grown?.map(({ id }) => id)).toEqual([dig])
  })

  it('[F5] [K-plan-7] does not tell what waits in a plan to be agreed', () => {
    const room = voted()
    room.scene.run(facilitator, {
      type: 'edit-activity',
      activity: 'plan',
      source: { activity: 'vote', take: { rule: 'picked', items: [room.works] } },
    })
    room.open('plan')
    expect(stepOf(room, 'plan')?.entries).toEqual([])
    expect(way(room, room.ids.water)?.at(-1)).toBe('plan: not')
  })
})
