/** What the record publishes, and what it never does. */

import { toldBallots } from '@cabildo/server/report/data/told-ballots'
import { reportJson } from '@cabildo/server/report/json'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { chain, sha256 } from '@cabildo/server/workshops/chain'
import { readRecord } from '@cabildo/server/workshops/read-record'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import { GENESIS } from '@cabildo/shared/record/link'
import { splitAnswer } from '@cabildo/shared/record/merkle'
import { publishedFields } from '@cabildo/shared/record/published'
import { recordOf } from '@cabildo/shared/record/record-of'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, visitor } from '@cabildo/shared/testing/scene'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import { describe, expect, it } from 'vitest'
import { drawing, everySample, played } from './played.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))

/** A workshop full of words that must not leave: names, reservations, a card, a note, a parked line. */
async function wordy(isShown = true) {
  const store = memoryStore()
  const rig = new RunnerRig(store)
  const agenda = [
    activity('consent', 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { items }),
    ...sampleSetup.agenda.filter(({ id }) => id === 'cards'),
  ]
  const groups = ['large', 'also-large', 'tiny'].map((id) => ({ id, name: { en: id }, seats: 3 }))
  await rig.open({ ...sampleSetup, groups, agenda })
  const people: string[] = []
  for (const [at, group] of [...Array(5).fill('large'), ...Array(5).fill('also-large'), 'tiny'].entries()) {
    const joined = await rig.must(visitor, { type: 'join', group, language: 'en', name: `CANARY name ${at}` })
    people.push(joined.made[0] ?? '')
  }
  await rig.must(facilitator, { type: 'open-round', activity: 'cards' })
  await rig.must(participant(people[0] ?? ''), {
    type: 'act',
    activity: 'cards',
    action: { type: 'add-card', text: 'CANARY card', language: 'en' },
  })
  await rig.must(facilitator, { type: 'close-round', activity: 'cards' })
  await rig.must(facilitator, { type: 'open-round', activity: 'consent' })
  for (const [at, person] of people.entries()) {
    const levels = Object.fromEntries(items.map(({ id }, item) => [id, ((at + item) % 8) + 1]))
    const reservations = at % 2 === 0 ? { water: `CANARY reservation ${at}` } : {}
    await rig.must(participant(person), {
      type: 'cast',
      activity: 'consent',
      round: 1,
      answer: { levels, reservations },
    })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'consent' })
  if (isShown) await rig.must(facilitator, { type: 'reveal', activity: 'consent', step: 3 })
  const read = await readRecord({ store, runner: rig.runner }, rig.workshop, { notes: false, ballots: true })
  if (read === null) throw new Error('the workshop is gone')
  return { ...read, store, rig, people }
}

describe('[V2] the record', () => {
  it('tells of the log what is on a closed list, and of an event that is not on it nothing', () => {
    const types = WorkshopEvent.def.options.map((option) => String(option.shape.type.def.values[0]))
    expect(types.length).toBeGreaterThan(35)
    const told = types.filter((type) => publishedFields(type) !== null)
    expect(told.sort()).toMatchInlineSnapshot(`
      [
        "activity-entered",
        "activity-left",
        "hands-counted",
        "phones-paused",
        "phones-resumed",
        "revealed",
        "round-closed",
        "round-opened",
        "round-withdrawn",
        "timer-extended",
        "timer-set",
        "timer-stopped",
        "workshop-ended",
        "workshop-opened",
        "workshop-resumed",
      ]
    `)
    for (const type of ['something-new', 'toString', '__proto__']) expect(publishedFields(type)).toBeNull()
    const never = [
      'items',
      'cover',
      'tallies',
      'person',
      'name',
      'text',
      'code',
      'setup',
      'link',
      'fact',
      '@person',
    ]
    const fields = new Set(
      told.filter((type) => type !== 'round-opened').flatMap((type) => publishedFields(type) ?? []),
    )
    expect(never.filter((field) => fields.has(field))).toEqual([])
  })

  it('covers a field that nobody thought of', () => {
    const event = { type: 'activity-entered' as const, activity: 'vote', whisper: 'CANARY' }
    const stored = chain(GENESIS, 'w1', {
      rev: 1,
      at: 1,
      by: { role: 'facilitator', person: 'CANARY person' },
      event,
    })
    const plan = { rev: 1, known: new Set<string>(), rounds: [] }
    const record = recordOf(sha256, plan, { events: [stored], ballotsOf: null })
    expect(record.chain[0]?.fields?.map((field) => (typeof field === 'string' ? null : field.name))).toEqual([
      '@at',
      '@by',
      null,
      'type',
      'activity',
      null,
    ])
    expect(JSON.stringify(record)).not.toContain('CANARY')
  })

  it('has no name, no word that somebody wrote, no person, code or salt of a cover, and no group that is too small', async () => {
    const { record, model, store, rig, people } = await wordy()
    const text = JSON.stringify(record)
    const { code } = model.workshop
    const stored = await store.load(rig.workshop)
    const salts = stored?.events.map(({ salt }) => salt) ?? []
    const covers = stored?.events.flatMap(({ payload }) => JSON.parse(payload).cover ?? []) ?? []
    expect(covers).toHaveLength(1)
    const secrets = ['CANARY', 'tiny', code, ...people, ...salts, ...covers]
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    expect(record.rounds?.[0]?.ballots).toHaveLength(11)
    expect(
      isSound(verifyFile(new TextEncoder().encode(JSON.stringify(reportJson(model, 'x', 1, record))))),
    ).toBe(false)
  })

  it('has no ballots of a round that was not shown, and none in an edition without them', async () => {
    const { store, rig } = await wordy()
    await rig.must(facilitator, { type: 'reopen-round', activity: 'consent' })
    const people = await rig.join(6, ['large'])
    for (const person of people) {
      const answer = { levels: { water: 1 }, reservations: {} }
      await rig.must(participant(person), { type: 'cast', activity: 'consent', round: 2, answer })
    }
    await rig.must(facilitator, { type: 'close-round', activity: 'consent' })
    const ask = (ballots: boolean) =>
      readRecord({ store, runner: rig.runner }, rig.workshop, { notes: false, ballots })
    expect((await ask(true))?.record.rounds?.map(({ round }) => round)).toEqual([1])
    expect((await ask(false))?.record.rounds).toBeNull()
  })

  it('exports no answers to a round that was not shown with the ballots of a later one', async () => {
    const consent = everySample().find(({ kind, planned }) => kind === 'consent' && planned > 1)
    if (!consent) throw new Error('no sample')
    const asked = { ...consent, secrecy: 'anonymous' as const, rounds: 2 }
    const shown = await played({ asked: [asked], people: 12, groups: 2, seed: 3 })
    const unshown = await played({ asked: [asked], people: 12, groups: 2, seed: 3, hides: 1 })
    const ballots = Array.from({ length: 12 }, () => ({
      group: null,
      answer: { levels: { water: 1 }, was: { water: 8 } },
    }))
    const answersIn = ({ report }: typeof shown) =>
      toldBallots(report, [{ activity: 'step-0', round: 2, ballots }])[0]?.ballots[0]?.answer
    expect(answersIn(unshown)).toEqual({ levels: { water: 1 } })
    expect(answersIn(shown)).toEqual({ levels: { water: 1 }, was: { water: 8 } })
  })

  it('is sound where an opening was taken back between a close and its reveal', async () => {
    const { store, rig } = await wordy(false)
    await rig.must(facilitator, { type: 'reopen-round', activity: 'consent' })
    const opening = await rig.runner.read(rig.workshop, ({ state }) => state.acts.at(-1)?.rev)
    await rig.must(facilitator, { type: 'undo', rev: opening ?? 0 })
    await rig.must(facilitator, { type: 'reveal', activity: 'consent', step: 3 })
    const told = await readRecord({ store: store, runner: rig.runner }, rig.workshop, {
      notes: false,
      ballots: true,
    })
    const saved = JSON.stringify(told && reportJson(told.model, told.head, 1, told.record))
    expect(verifyFile(new TextEncoder().encode(saved)).wrong).toBeNull()
  })

  it('keeps the groups of ballots back where fewer than k of some part answered an item', async () => {
    const consent = everySample().find(({ kind }) => kind === 'consent')
    if (!consent) throw new Error('no sample')
    const partsOf = async (secrecy: 'open' | 'confidential') => {
      const { record, report } = await played({
        asked: [{ ...consent, secrecy, rounds: 1 }],
        people: 9,
        groups: 3,
        seed: 3,
      })
      const ballots = record?.rounds?.[0]?.ballots ?? []
      const few = report.activities[0]?.rounds[0]?.result?.items.some(({ basis }) => basis !== 'groups')
      return { few, told: ballots.filter(({ part }) => typeof part !== 'string').length, of: ballots.length }
    }
    const secret = await partsOf('confidential')
    expect(secret).toMatchObject({ few: true, told: 0 })
    const open = await partsOf('open')
    expect(open.told).toBe(open.of)
  })

  it.each(Object.values<Kind>(kinds).filter(({ ballots }) => ballots))(
    'publishes no words among the answers of $id',
    ({ samples, config, ballots }) => {
      const random = drawing(7)
      for (const each of samples.configs) {
        const context = { config: config.parse(each), items: samples.items }
        const ids = new Set(JSON.stringify([each, samples.items.map(({ id }) => id)]).match(/[\w-]+/g))
        for (let at = 0; at < 40; at += 1) {
          const own = samples.answer?.(context, samples.items.map(random), random)
          const { answer } = splitAnswer(own, ballots?.counted ?? [], 2)
          const words = JSON.stringify(answer).match(/"[^"]*"/g) ?? []
          const plain = ['', 'x', 'y', 'unknown', 'true', ...(ballots?.counted ?? [])]
          const astray = words
            .map((word) => word.slice(1, -1))
            .filter((word) => !ids.has(word) && !plain.includes(word))
          expect(astray).toEqual([])
        }
      }
    },
  )
})
