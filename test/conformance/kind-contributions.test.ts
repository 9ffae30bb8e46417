/** What every kind with contributions promises, on its own worked examples: the registry is walked, no kind is named. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { ActInput, ContributionRules, Kind } from '@cabildo/shared/kinds/kind'
import { isRefusal } from '@cabildo/shared/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const RUNS = { seed: 20260101, numRuns: 60 }

type Contributions = ContributionRules<unknown, unknown, unknown, unknown>

const tell = (count: number) => count

for (const kind of Object.values<Kind>(kinds)) {
  const { contributions } = kind
  if (contributions) {
    describe(`contributions of ${kind.id}`, () => conformsAsContributions(kind, contributions))
  }
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
    const does = (turn: number, action: unknown) => {
      const parsed = rules.action.parse(action)
      const decided = rules.decide(input(config, slice, parsed, `person-${turn % 5}`, () => `made-${++ids}`))
      if (isRefusal(decided)) return
      for (const fact of decided) rules.evolve(slice, fact)
      facts.push(...decided)
    }
    for (const [turn, index] of chosen.entries()) {
      if (turn < 5) for (const first of samples.begins?.(config, turn) ?? []) does(turn, first)
      does(turn, actions[index % actions.length])
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
