import { describe, expect, it } from 'vitest'
import { activity, dots, sampleScene, sampleSetup } from '../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../testing/scene.ts'
import type { WorkshopEvent } from './events.ts'
import type { ActivitySetup, Take } from './setup.ts'

const item = (id: string) => ({ id, text: { en: id }, from: [] })
const items = ['water', 'talent', 'logistics'].map(item)
const all: Take = { rule: 'all' }
const planConfig = { terms: { short: 6, medium: 24, long: 60 }, writers: 'everyone', mostRows: 20 }
const plan = (from: string | null, take: Take = all, more: Partial<ActivitySetup> = {}) =>
  activity('plan', 'plan', planConfig, {
    source: from === null ? null : { activity: from, take },
    ...more,
  })
const vote = activity('vote', 'vote', dots, { items, secrecy: 'open' })
const consent = activity('consent', 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { items, secrecy: 'open' })

const agreeing = {
  type: 'ordinal',
  labels: [{ en: 'Low' }, { en: 'Middle' }, { en: 'High' }],
  supportFrom: 1,
}

/** Water: five of six; talent: two; logistics: none. Two items are the top where nobody said otherwise: one. */
const VOTES = ['water', 'water', 'water', 'water', 'water', 'talent'].map((id, index) => ({
  dots: index < 1 ? { [id]: 1, talent: 1 } : { [id]: 1 },
}))
/** Water is adopted; talent has six of ten; logistics has four fifths of a group and more, and one who blocks. */
const LEVELS = [1, 1, 1, 1, 1, 1, 7, 7, 7, 7].map((talent, index) => ({
  levels: { water: 1, talent, logistics: index === 0 ? 8 : 1 },
  reservations: {},
}))

function hall(...agenda: ActivitySetup[]) {
  const { scene, people } = sampleScene(10, { ...sampleSetup, agenda })
  return {
    scene,
    ask(id: string, answers: readonly unknown[], step: number) {
      scene.run(facilitator, { type: 'open-round', activity: id })
      const round = 1
      for (const [index, answer] of answers.entries()) {
        scene.run(participant(people[index] ?? ''), { type: 'cast', activity: id, round, answer })
      }
      scene.run(facilitator, { type: 'close-round', activity: id })
      if (step > 0) scene.run(facilitator, { type: 'reveal', activity: id, step })
      return this
    },
    opens: (id = 'plan') => noted(scene, id),
  }
}

/** On what each item that comes in rests, as the round opens. */
function noted(scene: Scene, activityId: string): Record<string, string | null> {
  const opened = scene.run(facilitator, { type: 'open-round', activity: activityId }).find(isOpening)
  return Object.fromEntries((opened?.grounds ?? []).map(({ item: id, ground }) => [id, ground]))
}

function isOpening(event: WorkshopEvent): event is Extract<WorkshopEvent, { type: 'round-opened' }> {
  return event.type === 'round-opened'
}

describe('[K-plan-1] where a rule of adoption was set', () => {
  it('only what the room was told was adopted is agreed, whatever share flows on by', () => {
    const half: Take = { rule: 'threshold', share: 0.5 }
    const { opens } = hall(consent, plan('consent', half)).ask('consent', LEVELS, 3)
    expect(opens()).toEqual({ water: 'adopted', talent: null, logistics: null })
  })

  it.each([0, 1, 2])('nothing is agreed while it was shown no further than step %i', (step) => {
    const { opens } = hall(consent, plan('consent')).ask('consent', LEVELS, step)
    expect(opens()).toEqual({ water: null, talent: null, logistics: null })
  })

  it('what was adopted stays so when it is put in order afterwards, or comes in among cards', () => {
    const source = { activity: 'consent', take: all }
    const order = activity('order', 'rank', { top: null, ties: true, supportTop: 1 }, { source })
    const ranks = Array.from({ length: 6 }, () => ({ tiers: [['talent'], ['logistics'], ['water']] }))
    const ranked = hall(consent, order, plan('order')).ask('consent', LEVELS, 3).ask('order', ranks, 0)
    expect(ranked.opens()).toEqual({ water: 'adopted', talent: null, logistics: null })

    const cards = activity('cards', 'gather', sampleSetup.agenda[0]?.config ?? {}, { source })
    const { scene, opens } = hall(consent, cards, plan('cards')).ask('consent', LEVELS, 3)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const action = { type: 'add-card', text: 'Another', language: 'en' }
    const person = [...scene.live.state.people.keys()][0] ?? ''
    scene.run(participant(person), { type: 'act', activity: 'cards', action })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    const grounds = opens()
    expect(grounds).toMatchObject({ water: 'adopted', talent: null, logistics: null })
    expect(Object.values(grounds)).toEqual(['adopted', null, null, null])
  })
})

describe('[K-plan-1] where a choice has no such rule', () => {
  it('what is consensual, past the support or in the top is agreed, once the room was told', () => {
    const wide = { ...vote, thresholds: { support: 0.3, gap: 0.9 } }
    expect(hall(wide, plan('vote')).ask('vote', VOTES, 1).opens()).toEqual({
      water: 'threshold',
      talent: 'threshold',
      logistics: null,
    })
    expect(hall(wide, plan('vote')).ask('vote', VOTES, 3).opens()).toMatchObject({ water: 'consensual' })
    const strict = { ...vote, thresholds: { support: 0.9, gap: 0.9 } }
    expect(hall(strict, plan('vote')).ask('vote', VOTES, 3).opens()).toEqual({
      water: 'lead',
      talent: null,
      logistics: null,
    })
  })

  it('[S1] of a result nobody was shown no more is told than the rule that took them tells', () => {
    expect(hall(vote, plan('vote')).ask('vote', VOTES, 0).opens()).toEqual({
      water: null,
      talent: null,
      logistics: null,
    })
    const past: Take = { rule: 'threshold', share: 0.5 }
    expect(hall(vote, plan('vote', past)).ask('vote', VOTES, 0).opens()).toEqual({ water: 'threshold' })
    const less: Take = { rule: 'threshold', share: 0.3 }
    expect(hall(vote, plan('vote', less)).ask('vote', VOTES, 0).opens()).toEqual({
      water: null,
      talent: null,
    })
    const best: Take = { rule: 'top', n: 1 }
    expect(hall(vote, plan('vote', best)).ask('vote', VOTES, 0).opens()).toEqual({ water: 'lead' })
  })

  it('a top that was widened once the votes were in agrees on no more than the one before', () => {
    const { scene, opens } = hall(vote, plan('vote', { rule: 'top', n: 1 })).ask('vote', VOTES, 0)
    const source = { activity: 'vote', take: { rule: 'top' as const, n: 2 } }
    scene.run(facilitator, { type: 'edit-activity', activity: 'plan', source })
    expect(opens()).toEqual({ water: null, talent: null })
  })

  it('what only tells how things stand agrees on nothing', () => {
    const config = {
      scale: agreeing,
      headings: [],
      headingsAre: 'criteria',
      dontKnow: false,
      reasons: 'none',
    }
    const battery = activity('battery', 'assess', config, { items, secrecy: 'open' })
    const marks = Array.from({ length: 6 }, () => ({ marks: { water: { '': 2 } }, reasons: {} }))
    const { opens } = hall(battery, plan('battery')).ask('battery', marks, 3)
    expect(opens()).toEqual({ water: null, talent: null, logistics: null })
  })

  it('[C9] and does not come to choose once it is answered, though a later activity takes its best now', () => {
    const config = {
      scale: agreeing,
      headings: [],
      headingsAre: 'criteria',
      dontKnow: false,
      reasons: 'none',
    }
    const battery = activity('battery', 'assess', config, { items, secrecy: 'open' })
    const marks = Array.from({ length: 6 }, () => ({ marks: { water: { '': 2 } }, reasons: {} }))
    const { scene, opens } = hall(battery, plan('battery')).ask('battery', marks, 3)
    const source = { activity: 'battery', take: { rule: 'top' as const, n: 3 } }
    scene.run(facilitator, { type: 'edit-activity', activity: 'plan', source })
    expect(Object.values(opens()).every((ground) => ground === null)).toBe(true)
  })
})

describe('[K-plan-1] what comes in by hand', () => {
  const picked = (reason?: string): Take => ({
    rule: 'picked',
    items: ['logistics'],
    ...(reason === undefined ? {} : { reason }),
  })

  it('is agreed when it was picked with a reason, which is noted', () => {
    expect(hall(vote, plan('vote', picked())).ask('vote', VOTES, 3).opens()).toEqual({ logistics: null })
    expect(
      hall(vote, plan('vote', picked('  ')))
        .ask('vote', VOTES, 3)
        .opens(),
    ).toEqual({ logistics: null })
    const { scene } = hall(vote, plan('vote', picked(' The mayor asked '))).ask('vote', VOTES, 3)
    const [opened] = scene.run(facilitator, { type: 'open-round', activity: 'plan' })
    expect(opened).toMatchObject({
      grounds: [{ item: 'logistics', ground: 'picked', reason: 'The mayor asked' }],
    })
  })

  it('[S8] has a reason that is fit to be printed', () => {
    const { scene } = hall(vote, plan('vote'))
    const pick = (reason: string) =>
      scene.decide(facilitator, {
        type: 'edit-activity',
        activity: 'plan',
        source: { activity: 'vote', take: picked(reason) },
      })
    expect(pick('a\u202eb')).toMatchObject({ refused: 'text-control', field: 'reason' })
    expect(pick('a'.repeat(241))).toMatchObject({ refused: 'text-too-long', field: 'reason' })
  })

  it('and was written in the set-up is not agreed, be it alone or beside what was voted on', () => {
    const written = { items: [item('port')] }
    expect(hall(plan(null, all, written)).opens()).toEqual({ port: null })
    const best: Take = { rule: 'top', n: 1 }
    const beside = hall(vote, plan('vote', best, written)).ask('vote', VOTES, 3)
    expect(beside.opens()).toEqual({ port: null, water: 'consensual' })
  })

  it.each([null, 'vote'])('and was written with a reason is picked, where what flows in is of %s', (from) => {
    const config = { ...planConfig, reason: ' Agreed in March ' }
    const written = plan(from, all, { items: [item('port')], config })
    const { scene } = hall(vote, written).ask('vote', VOTES, 3)
    const [opened] = scene.run(facilitator, { type: 'open-round', activity: 'plan' })
    const port = { item: 'port', ground: 'picked', reason: 'Agreed in March' }
    expect(opened).toMatchObject({ grounds: expect.arrayContaining([port]) })
  })

  it('[S8] and was written with a reason that is not fit to be printed is refused', () => {
    const { scene } = hall(plan(null, all, { items: [item('port')] }))
    const because = (reason: string) =>
      scene.decide(facilitator, {
        type: 'edit-activity',
        activity: 'plan',
        config: { ...planConfig, reason },
      })
    expect(because('a\u202eb')).toMatchObject({ refused: 'text-control', field: 'reason' })
    expect(because('a'.repeat(241))).toMatchObject({ refused: 'text-too-long', field: 'reason' })
    expect(because('  ')).not.toHaveProperty('refused')
    expect(noted(scene, 'plan')).toEqual({ port: null })
  })
})

describe('[K-plan-7] a plan opened again', () => {
  it('counts what the room has been told since', () => {
    const { scene, opens } = hall(vote, plan('vote')).ask('vote', VOTES, 0)
    expect(opens()).toMatchObject({ water: null })
    const row = { type: 'add-row', item: 'water', term: 'short', action: 'Measure', language: 'en' }
    const add = { type: 'act', activity: 'plan', action: row } as const
    expect(scene.decide(facilitator, add)).toMatchObject({ refused: 'item-not-agreed' })
    scene.run(facilitator, { type: 'close-round', activity: 'plan' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    expect(opens()).toMatchObject({ water: 'consensual' })
    expect(scene.decide(facilitator, add)).not.toHaveProperty('refused')
  })
})

describe('grounds', () => {
  it('are noted for kinds that ask and for no other', () => {
    const { scene } = hall(vote)
    const [opened] = scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(opened).not.toHaveProperty('grounds')
  })
})
