/** What every kind with ballots promises of answers and tallies, on its own worked examples: the registry is walked, no kind is named. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { BallotRules, Kind, RoundContext } from '@cabildo/shared/kinds/kind'
import { isRefusal } from '@cabildo/shared/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const RUNS = { seed: 20260101, numRuns: 60 }

type Rules = BallotRules<unknown, unknown, unknown>

for (const kind of Object.values<Kind>(kinds)) {
  const { ballots } = kind
  if (ballots) describe(`ballots of ${kind.id}`, () => conformsAsBallots(kind, ballots))
}

function conformsAsBallots(kind: Kind, rules: Rules): void {
  const { samples } = kind
  const contexts: RoundContext<unknown>[] = samples.configs.map((config) => ({
    config,
    items: samples.items,
  }))

  /** An accepted answer of somebody with these opinions; fails when the sample's own answer is refused. */
  function answerOf(
    context: RoundContext<unknown>,
    opinions: readonly number[],
    draws: readonly number[],
  ): unknown {
    let draw = 0
    const answer = samples.answer?.(context, opinions, () => draws[draw++ % draws.length] ?? 0)
    const accepted = rules.accept(context, rules.answer.parse(answer))
    if (isRefusal(accepted)) throw new Error(`${kind.id} refused its own sample: ${accepted.refused}`)
    return accepted
  }

  // Not fc.double, which draws from all doubles there are: nine in ten lie next to 0, where everybody hands in nothing.
  const unit = fc.nat(9_999).map((share) => share / 10_000)
  const { length } = samples.items
  /** Now and then somebody likes everything the same, which may well be no order and no answer. */
  const opinions = fc.oneof(
    { weight: 6, arbitrary: fc.array(unit, { minLength: length, maxLength: length }) },
    { weight: 1, arbitrary: unit.map((same) => new Array<number>(length).fill(same)) },
  )
  const seeds = fc.record({
    opinions,
    draws: fc.array(unit, { minLength: 16, maxLength: 16 }),
  })
  const round = fc.constantFrom(...contexts)
  const recount = (context: RoundContext<unknown>, answers: Iterable<unknown>) => {
    const tally = rules.empty(context)
    for (const answer of answers) rules.add(context, tally, answer)
    return tally
  }

  it('brings answers, and bad ones', () => {
    expect(samples.answer).toBeDefined()
    expect(samples.badAnswers?.length ?? 0).toBeGreaterThan(0)
  })

  it('accepts sample answers, and stores what it would accept again unchanged', () => {
    fc.assert(
      fc.property(round, seeds, (context, { opinions, draws }) => {
        const accepted = answerOf(context, opinions, draws)
        expect(rules.answer.parse(JSON.parse(JSON.stringify(accepted)))).toEqual(accepted)
        expect(rules.accept(context, accepted)).toEqual(accepted)
      }),
      RUNS,
    )
  })

  it.each(samples.badAnswers ?? [])('refuses $answer with $refused', ({ config, answer, refused }) => {
    const parsed = rules.answer.safeParse(answer)
    const verdict = parsed.success ? rules.accept({ config, items: samples.items }, parsed.data) : null
    expect(parsed.success ? verdict : { refused: 'bad-answer' }).toMatchObject({ refused })
  })

  it('[I2] [I7] keeps a tally by adding and removing that equals a recount, whatever is cast, changed and withdrawn', () => {
    const step = fc.record({ person: fc.integer({ min: 0, max: 7 }), leaves: fc.boolean(), seeds })
    fc.assert(
      fc.property(round, fc.array(step, { maxLength: 25 }), (context, steps) => {
        const tally = rules.empty(context)
        const current = new Map<number, unknown>()
        for (const {
          person,
          leaves,
          seeds: { opinions, draws },
        } of steps) {
          if (current.has(person)) rules.remove(context, tally, current.get(person))
          current.delete(person)
          if (leaves) continue
          current.set(person, answerOf(context, opinions, draws))
          rules.add(context, tally, current.get(person))
        }
        expect(tally).toEqual(recount(context, current.values()))
      }),
      RUNS,
    )
  })

  it('[I7] counts the same in any order, in groups merged, and after a rest as JSON', () => {
    const people = fc.array(fc.tuple(seeds, fc.integer({ min: 0, max: 2 })), { maxLength: 12 })
    fc.assert(
      fc.property(round, people, (context, room) => {
        const cast = room.map(([{ opinions, draws }, group]) => ({
          answer: answerOf(context, opinions, draws),
          group,
        }))
        const answers = cast.map(({ answer }) => answer)
        const whole = recount(context, answers)
        expect(recount(context, answers.toReversed())).toEqual(whole)
        const groups = [0, 1, 2].map((group) =>
          recount(
            context,
            cast.filter((ballot) => ballot.group === group).map(({ answer }) => answer),
          ),
        )
        const stored: unknown[] = JSON.parse(JSON.stringify(groups))
        expect(stored).toEqual(groups)
        const kept = JSON.stringify(groups)
        expect(rules.merge(context, stored)).toEqual(whole)
        expect(rules.merge(context, groups)).toEqual(whole)
        expect(JSON.stringify(groups)).toBe(kept)
        expect(rules.merge(context, [])).toEqual(rules.empty(context))
      }),
      RUNS,
    )
  })

  it('[I7] merges one tally into a copy of its own, which what is cast later does not reach', () => {
    fc.assert(
      fc.property(round, fc.array(seeds, { minLength: 1, maxLength: 6 }), seeds, (context, room, late) => {
        const answers = room.map(({ opinions, draws }) => answerOf(context, opinions, draws))
        const tally = recount(context, answers)
        const before = JSON.stringify(tally)
        const copy = rules.merge(context, [tally])
        const copied = JSON.stringify(copy)
        expect(copy).toEqual(tally)
        rules.add(context, copy, answerOf(context, late.opinions, late.draws))
        for (const answer of answers) rules.remove(context, copy, answer)
        expect(JSON.stringify(tally)).toBe(before)
        const another = rules.merge(context, [tally])
        for (const answer of answers) rules.remove(context, tally, answer)
        rules.add(context, tally, answerOf(context, late.opinions, late.draws))
        expect(JSON.stringify(another)).toBe(copied)
      }),
      RUNS,
    )
  })

  it('measures in integers, one per item, within the unit', () => {
    fc.assert(
      fc.property(round, fc.array(seeds, { maxLength: 12 }), (context, room) => {
        const tally = recount(
          context,
          room.map(({ opinions, draws }) => answerOf(context, opinions, draws)),
        )
        const measure = rules.measure(context, tally)
        const { min, max, divisor } = rules.unit(context)
        expect(divisor).toBeGreaterThan(0)
        expect(Number.isInteger(measure.n) && measure.n <= room.length).toBe(true)
        expect(Number.isInteger(measure.abstained) && measure.abstained <= room.length).toBe(true)
        for (const list of [measure.sums, measure.support, measure.answered]) {
          expect(list).toHaveLength(context.items.length)
          expect(list.every(Number.isInteger)).toBe(true)
        }
        for (const [position, answered] of measure.answered.entries()) {
          expect(answered).toBeLessThanOrEqual(measure.n)
          expect(measure.support[position]).toBeLessThanOrEqual(answered)
          expect(measure.sums[position]).toBeGreaterThanOrEqual(min * answered)
          expect(measure.sums[position]).toBeLessThanOrEqual(max * answered)
        }
        if (measure.pairwise) expect(measure.pairwise.m).toBe(context.items.length)
      }),
      RUNS,
    )
  })

  it('details a tally in plain JSON, without anything undefined, also an empty one', () => {
    fc.assert(
      fc.property(round, fc.array(seeds, { maxLength: 6 }), (context, room) => {
        const tally = recount(
          context,
          room.map(({ opinions, draws }) => answerOf(context, opinions, draws)),
        )
        const before = JSON.stringify(tally)
        const detail = rules.detail(context, tally)
        rules.measure(context, tally)
        expect(JSON.parse(JSON.stringify(detail))).toStrictEqual(detail)
        expect(JSON.stringify(tally)).toBe(before)
      }),
      RUNS,
    )
  })
}
