/** Rounds asked again: their ballots are published, and what their people had answered before only where it may be told. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toldBallots } from '@cabildo/server/report/data/told-ballots'
import { reportJson } from '@cabildo/server/report/json'
import { chain, sha256 } from '@cabildo/server/workshops/chain'
import { readRecord } from '@cabildo/server/workshops/read-record'
import { sealRound } from '@cabildo/server/workshops/seal-round'
import { GENESIS } from '@cabildo/shared/record/link'
import { type RestingEvent, recordOf } from '@cabildo/shared/record/record-of'
import type { PlannedRound } from '@cabildo/shared/record/record-plan'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import type { Ballot } from '@cabildo/shared/workshop/box'
import { describe, expect, it } from 'vitest'
import { everySample, played, playedThrough } from './played.ts'

type File = Awaited<ReturnType<typeof played>>

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** As whoever changed it would save it: with a sum that fits. */
function check({ sum: _old, ...whole }: File) {
  return verifyFile(bytesOf(JSON.stringify({ ...whole, sum: sha256(JSON.stringify(whole)) })))
}

/** Apart from figures by group. */
function whyNot(file: File) {
  const not = check(file).found?.not.filter(({ why }) => why !== 'without-groups')
  return not?.map(({ why, round }) => [round.asked, why])
}

function sampleOf(kind: string) {
  const sample = everySample().find((one) => one.kind === kind && one.planned > 1)
  if (!sample) throw new Error('no sample')
  return sample
}

const ballotsIn = ({ record }: File, round: number) =>
  record?.rounds?.find((one) => one.round === round)?.ballots ?? []

const earlierIn = (file: File, round: number) => [
  ...new Set(ballotsIn(file, round).map(({ earlier }) => typeof earlier)),
]

describe('[V2] [V3] ballots of a round that was asked again', () => {
  it.each(['consent', 'assess'])(
    'come without what was answered in a round that is not printed, and all but movement is counted (%s)',
    async (kind) => {
      const asked = { ...sampleOf(kind), secrecy: 'anonymous' as const, rounds: 2 }
      const course = { asked: [asked], people: 44, groups: 2, seed: 3 }
      const [shown, unshown] = [await played(course), await played({ ...course, hides: 1 })]
      expect([shown, unshown].map((file) => check(file).wrong)).toEqual([null, null])
      expect([earlierIn(shown, 2), whyNot(shown)]).toEqual([['object'], []])
      expect([earlierIn(unshown, 2), whyNot(unshown)]).toEqual([['string'], [[2, 'without-earlier']]])
      if (kind === 'consent')
        expect(ballotsIn(unshown, 2).every(({ part }) => typeof part === 'object')).toBe(true)
      expect(JSON.stringify(shown.record)).toContain('"was"')
      expect(JSON.stringify(unshown)).not.toContain('"was"')
      const figures = check(unshown).found?.recount.figures ?? 0
      expect(figures).toBeGreaterThan(80)
    },
  )

  it('say of another figure than movement that it was changed, and of movement that it was not counted', async () => {
    const asked = { ...sampleOf('consent'), secrecy: 'anonymous' as const, rounds: 2 }
    const file = await played({ asked: [asked], people: 44, groups: 2, seed: 3, hides: 1 })
    const without = (item: object) => ({ ...item, people: { ...Reflect.get(item, 'people'), support: 0 } })
    const withRound = (change: (result: { items?: object[]; delphi?: object }) => object): File => {
      const copy = JSON.parse(JSON.stringify(file))
      const round = copy.report.activities[0].rounds[1]
      round.result = change(round.result)
      return copy
    }
    const other = withRound(({ items = [], ...result }) => ({
      ...result,
      items: items.map((item, at) => (at > 0 ? item : without(item))),
    }))
    expect(check(other).wrong).toMatchObject({ wrong: 'figure', path: ['people', 'support'] })
    const before = withRound(({ delphi, ...result }) => ({
      ...result,
      delphi: { ...delphi, people: { ...Object(delphi).people, before: 1 } },
    }))
    expect(check(before).wrong).toMatchObject({ wrong: 'figure' })
    const moved = withRound(({ delphi, ...result }) => ({
      ...result,
      delphi: { ...delphi, people: { ...Object(delphi).people, back: 1 } },
    }))
    expect([check(moved).wrong, whyNot(moved)]).toEqual([null, [[2, 'without-earlier']]])
  })

  it('are held to the seal, with the earlier answer and without it', async () => {
    const asked = { ...sampleOf('consent'), rounds: 2 }
    const people = { people: 44, groups: 2, seed: 3 }
    const open = await played({ asked: [{ ...asked, secrecy: 'open' }], ...people })
    const unshown = await played({ asked: [{ ...asked, secrecy: 'anonymous' }], ...people, hides: 1 })
    const withEarlier = (file: File, change: (earlier: unknown) => unknown): File => {
      const copy = JSON.parse(JSON.stringify(file))
      const ballots = copy.record.rounds.at(-1).ballots
      for (const ballot of ballots) ballot.earlier = change(ballot.earlier)
      return copy
    }
    const said = (earlier: unknown) => ({ ...Object(earlier), answer: { was: {} } })
    expect(check(withEarlier(open, said)).wrong).toMatchObject({ wrong: 'seal' })
    expect(check(withEarlier(unshown, (cover) => sha256(String(cover)))).wrong).toMatchObject({
      wrong: 'seal',
    })
    // Whoever covers or leaves out what may be told would hide what moved.
    for (const file of [open, unshown])
      expect(check(withEarlier(file, () => undefined)).wrong).toMatchObject({ wrong: 'ballots' })
    expect(check(withEarlier(open, () => sha256('x'))).wrong).toMatchObject({ wrong: 'ballots' })
  })

  it('tell no part of the room of which fewer than k said a thing before, in any tiny room', () => {
    const fewest = 2
    const said = [{}, { was: { a: 1 } }, { was: { b: 1 } }, { was: { a: 1, b: 1 } }]
    const people = ['one', 'other'].flatMap((group) =>
      said.map((was): Ballot => ({ group, answer: { levels: { a: 2 }, ...was } })),
    )
    let [told, covered] = [0, 0]
    for (let room = 0; room < people.length ** 4; room += 1) {
      const digits = [0, 1, 2, 3].map((place) => Math.floor(room / people.length ** place) % people.length)
      // The same room in another order is the same room.
      if (digits.some((digit, at) => at > 0 && digit < (digits[at - 1] ?? 0))) continue
      const box = new Map(digits.map((digit, at) => [`p${at}`, people[digit] as Ballot]))
      const ballots = recorded(box, fewest) ?? []
      const isTold = ballots.every(({ earlier }) => typeof earlier === 'object')
      expect(isTold || ballots.every(({ earlier }) => typeof earlier === 'string')).toBe(true)
      const few = partsUnder(box, fewest)
      expect([digits, isTold]).toEqual([digits, few.length === 0])
      if (isTold) told += 1
      else {
        covered += 1
        expect(JSON.stringify(ballots)).not.toContain('was')
      }
    }
    expect([told, covered].every((rooms) => rooms > 30)).toBe(true)
  })

  it('tell in the exports nothing of before that the record covers', async () => {
    const covered = await Promise.all(
      [0.1, 0.9].map(async (back) => {
        const asked = { ...sampleOf('consent'), secrecy: 'confidential' as const, rounds: 2 }
        const { rig, store } = await playedThrough({ asked: [asked], people: 40, groups: 2, seed: 3, back })
        const want = { notes: false, ballots: true }
        const read = await readRecord({ store, runner: rig.runner }, rig.workshop, want)
        const ballots = [...(await store.sealedBallots(rig.workshop, 'step-0', 2))]
        const sealed = [{ activity: 'step-0', round: 2, ballots }]
        const whole = read && reportJson(read.model, read.head, 1, read.record)
        const verdict = verifyFile(bytesOf(JSON.stringify(whole)))
        expect(verdict.wrong).toBeNull()
        expect(verdict.found?.not.length).toBe(back < 0.5 ? 1 : 0)
        const exported = read && JSON.stringify(toldBallots(read.model, sealed))
        const own = read?.record.rounds?.[1]?.ballots ?? []
        expect(own.map(({ part }) => typeof part)).toEqual(Array(own.length).fill('object'))
        return [own.every(({ earlier }) => typeof earlier === 'string'), exported?.includes('was') === false]
      }),
    )
    expect(covered).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('sealed by an earlier version are checked as they were sealed: whole, or held back', () => {
    const read = (name: string) =>
      verifyFile(readFileSync(resolve(import.meta.dirname, 'files', `${name}.json`)))
    const whole = read('asked-again-2')
    expect([isSound(whole), whole.found?.recount, whole.found?.not]).toEqual([
      true,
      { rounds: 2, figures: expect.any(Number), held: expect.any(Number) },
      [],
    ])
    const box = new Map([['p1', { group: 'one', answer: { levels: { a: 2 }, was: { a: 1 } } }]])
    const told = (carries: Partial<PlannedRound['carries']>) => recorded(box, 2, { leaf: 2, carries })
    expect(told({ unshown: true })).toBeNull()
    expect(told({ fewCameBack: true })).toMatchObject([
      { answer: { was: { a: 1 } }, part: expect.any(String) },
    ])
    expect(told({})).toMatchObject([{ answer: { was: { a: 1 } }, part: { id: 'one' } }])
    const heldBack = read('held-back-2')
    expect([isSound(heldBack), heldBack.found?.not.map(({ why }) => why)]).toEqual([true, ['no-ballots']])
  })
})

/** The parts of a room in which fewer than so many said a thing that somebody in the room said. */
function partsUnder(box: ReadonlyMap<string, Ballot>, fewest: number): string[] {
  const ballots = [...box.values()]
  const saying = (own: readonly Ballot[], thing: string) =>
    own.filter(({ answer }) => Object.hasOwn(Object(Object(answer).was), thing)).length
  const things = ['a', 'b'].filter((thing) => saying(ballots, thing) > 0)
  return ['one', 'other'].filter((part) => {
    const own = ballots.filter(({ group }) => group === part)
    return own.length > 0 && things.some((thing) => saying(own, thing) < fewest)
  })
}

/** The ballots of one round in a record; `change`: what else is as it may be. */
function recorded(
  box: ReadonlyMap<string, Ballot>,
  fewest: number,
  change: { leaf?: 2; carries?: Partial<PlannedRound['carries']> } = {},
) {
  const counted = ['levels', 'was']
  const part = (group: string | null) => group
  const { seal, cover, ballots } = sealRound('anonymous', box, { part, counted })
  const event = {
    type: 'round-closed' as const,
    activity: 'a',
    round: 2,
    answered: 4,
    seal: { ...seal, ...(change.leaf ? { leaf: change.leaf } : {}) },
    tallies: [],
    cover,
  }
  const by = { role: 'facilitator' as const, person: null }
  const closed = chain(GENESIS, 'w1', { rev: 1, at: 1, by, event }) as RestingEvent
  const carries = { unshown: false, fewCameBack: false, ...change.carries }
  const planned: PlannedRound = { activity: 'a', round: 2, counted, part, isTold: true, carries, fewest }
  const plan = { rev: 1, known: new Set(['a/2']), rounds: [planned] }
  return recordOf(sha256, plan, { events: [closed], ballotsOf: () => ballots }).rounds?.[0]?.ballots ?? null
}
