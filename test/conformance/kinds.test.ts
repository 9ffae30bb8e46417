/** What every kind promises, checked on its own worked examples: the registry is walked, no kind is named. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { ActInput, BallotRules, ContributionRules, Kind, RoundContext } from '@cabildo/shared/kinds/kind'
import { isRefusal } from '@cabildo/shared/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const RUNS = { seed: 20260101, numRuns: 60 }

type Rules = BallotRules<unknown, unknown, unknown>
type Contributions = ContributionRules<unknown, unknown, unknown, unknown>

const tell = (count: number) => count

describe.each(Object.entries<Kind>(kinds))('kind %s', (id, kind) => {
  it('is registered under its own id, with an example of two configurations or more', () => {
    expect(kind.id).toBe(id)
    expect(kind.samples.configs.length).toBeGreaterThanOrEqual(2)
    expect(kind.samples.items.length).toBeGreaterThanOrEqual(kind.needs.fewest)
    expect(kind.samples.items.length).toBeLessThanOrEqual(kind.needs.most)
    expect(kind.ballots === null || kind.contributions === null).toBe(true)
  })

  it.each([kind.starter, ...kind.samples.configs])('parses and passes configuration %j', (config) => {
    expect(kind.config.parse(config)).toEqual(config)
    expect(kind.check(config)).toBeNull()
    for (const note of kind.methods(config)) expect(note.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('refuses a configuration of another shape', () => {
    for (const config of [null, 7, 'x', [], {}]) expect(kind.config.safeParse(config).success).toBe(false)
  })
})

for (const kind of Object.values<Kind>(kinds)) {
  const { ballots, contributions } = kind
  if (ballots) describe(`ballots of ${kind.id}`, () => conformsAsBallots(kind, ballots))
  if (contributions) {
    describe(`contributions of ${kind.id}`, () => conformsAsContributions(kind, contributions))
  }
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

function conformsAsContributions(kind: Kind, rules: Contributions): void {
  const { samples } = kind
  const actions = samples.actions ?? []

  /** A gathering of the sample items to which five people contribute the sample actions, as far as they are let. */
  function contribute(config: unknown, chosen: readonly number[]) {
    const slice = rules.empty(config)
    rules.take(slice, samples.items)
    const facts: unknown[] = []
    let ids = 0
    for (const [turn, index] of chosen.entries()) {
      const action = rules.action.parse(actions[index % actions.length])
      const decided = rules.decide(input(config, slice, action, `person-${turn % 5}`, () => `made-${++ids}`))
      if (isRefusal(decided)) continue
      for (const fact of decided) rules.evolve(slice, fact)
      facts.push(...decided)
    }
    return { slice, facts }
  }

  function input(
    config: unknown,
    slice: unknown,
    action: unknown,
    person: string,
    newId: () => string,
  ): ActInput<unknown, unknown, unknown> {
    return {
      config,
      slice,
      action,
      role: 'participant',
      person,
      group: 'group-of-author',
      secrecy: 'open',
      open: true,
      newId,
    }
  }

  const config = fc.constantFrom(...samples.configs)
  const course = fc.array(fc.nat({ max: 1000 }), { maxLength: 20 })
  const views = (settings: unknown, slice: unknown) => [
    rules.outcome(slice),
    rules.show(settings, slice, false, tell),
    rules.show(settings, slice, true, tell),
    rules.manage(settings, slice),
    rules.mine(slice, 'person-0'),
    rules.report(settings, slice, true),
  ]

  it('brings actions that are taken in its first configuration', () => {
    expect(actions.length).toBeGreaterThan(0)
    expect(contribute(samples.configs[0], [0, 1, 2]).facts).toHaveLength(3)
  })

  it.each(samples.badActions ?? [])('refuses $action with $refused', ({ action, refused }) => {
    const [settings] = samples.configs
    const { slice } = contribute(settings, [])
    const before = views(settings, slice)
    const parsed = rules.action.safeParse(action)
    const verdict = parsed.success
      ? rules.decide(input(settings, slice, parsed.data, 'person-0', () => 'made'))
      : { refused: 'malformed' }
    expect(verdict).toMatchObject({ refused })
    expect(views(settings, slice)).toEqual(before)
  })

  it('[I6] writes facts that survive JSON and fold to the same state twice', () => {
    fc.assert(
      fc.property(config, course, (settings, chosen) => {
        const { slice, facts } = contribute(settings, chosen)
        const stored: unknown[] = JSON.parse(JSON.stringify(facts))
        expect(stored).toStrictEqual(facts)
        for (let time = 0; time < 2; time++) {
          const again = rules.empty(settings)
          rules.take(again, samples.items)
          for (const fact of stored) rules.evolve(again, rules.fact.parse(fact))
          expect(again).toEqual(slice)
          expect(views(settings, again)).toEqual(views(settings, slice))
        }
        rules.take(slice, samples.items)
        expect(views(settings, slice)).toEqual(views(settings, contribute(settings, chosen).slice))
      }),
      RUNS,
    )
  })

  it('speaks in plain JSON, without anything undefined', () => {
    fc.assert(
      fc.property(config, course, (settings, chosen) => {
        const shown = views(settings, contribute(settings, chosen).slice)
        expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown)
      }),
      RUNS,
    )
  })

  it('[S1] shows no words of anybody before the reveal where they are private', () => {
    if (rules.shownAtOnce) return
    const secret = samples.configs.filter((each) => !isShared(each))
    expect(secret.length).toBeGreaterThan(0)
    const words = [...wordsIn(actions), ...wordsIn(samples.items.map(({ text, why }) => [text, why]))]
    fc.assert(
      fc.property(fc.constantFrom(...secret), course, (settings, chosen) => {
        const shown = JSON.stringify(rules.show(settings, contribute(settings, chosen).slice, false, tell))
        for (const word of words) expect(shown).not.toContain(word)
      }),
      RUNS,
    )
  })

  it('[S2] names no author in what the facilitator, the room or the report sees', () => {
    fc.assert(
      fc.property(config, course, (settings, chosen) => {
        const { slice } = contribute(settings, chosen)
        const { 4: _mine, ...others } = views(settings, slice)
        expect(JSON.stringify(others)).not.toMatch(/person-\d|group-of-author/)
      }),
      RUNS,
    )
  })
}

function isShared(config: unknown): boolean {
  return typeof config === 'object' && config !== null && 'sharing' in config && config.sharing === 'shared'
}

/** Every text of some length in a value, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 12 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
