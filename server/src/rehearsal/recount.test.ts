import { kinds } from '@cabildo/shared/kinds/index'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { recount } from './recount.ts'
import { chanceOf } from './seeded-random.ts'

const items = ['water', 'port', 'schools'].map((id) => ({ id, text: { en: id }, from: [] }))

function round(kind: string, config: Record<string, unknown>): ActivityView {
  return {
    id: 'activity',
    kind,
    title: {},
    prompt: {},
    secrecy: 'open',
    phase: 'open',
    round: 1,
    asked: 1,
    config,
    items,
    answered: null,
    revealStep: 0,
    result: null,
    earlier: null,
    show: null,
    presents: null,
    table: null,
  }
}

const believed = (answers: readonly unknown[]) => answers.map((answer) => ({ group: null, answer }))

describe('the recount of a rehearsal', () => {
  it('[I7] adds up dots; an empty ballot has answered too', () => {
    const vote = round('vote', { method: 'dots', budget: 3, cap: 2 })
    const answers = [{ dots: { water: 2, port: 1 } }, { dots: { water: 1 } }, { dots: {} }]
    expect(recount(vote, believed(answers))).toEqual({ sums: [3, 1, 0], answered: [3, 3, 3] })
  })

  it('[I7] counts Borda person by person; ties share, the unlisted tie last, no order is no answer', () => {
    const rank = round('rank', { top: null, ties: true, supportTop: 1 })
    const answers = [
      { tiers: [['water'], ['port'], ['schools']] },
      { tiers: [['port', 'schools']] },
      { tiers: [['schools']] },
      { tiers: [] },
      { tiers: [['water', 'port', 'schools']] },
    ]
    expect(recount(rank, believed(answers))).toEqual({ sums: [2.5, 3, 3.5], answered: [3, 3, 3] })
  })

  it('[I7] takes 1, 2, 3 and 6 for support, and leaves 4 and 5 beside the line', () => {
    const consent = round('consent', { scale: 'kaner8', adoptAt: 0.75 })
    const answers = [1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({ levels: { water: level }, reservations: {} }))
    expect(recount(consent, believed(answers))).toEqual({ sums: [4, 0, 0], answered: [6, 0, 0] })
  })

  it.each(kinds.vote.samples.configs)(
    '[I7] comes to what the engine counts, by people alone: %j',
    (config) => {
      const { ballots, samples } = kinds.vote
      const context = { config, items: samples.items }
      const chance = chanceOf(7, JSON.stringify(config))
      const answers = Array.from({ length: 40 }, () => {
        const opinions = samples.items.map(() => chance.next())
        return ballots?.accept(context, samples.answer?.(context, opinions, chance.next))
      })
      const tally = ballots?.empty(context)
      for (const answer of answers) ballots?.add(context, tally, answer)
      const measure = ballots?.measure(context, tally)
      const vote = { ...round('vote', { ...Object(config) }), items: [...samples.items] }
      expect(recount(vote, believed(answers))).toEqual({ sums: measure?.sums, answered: measure?.answered })
    },
  )

  it('has nothing to count where nobody votes', () => {
    expect(recount(round('present', { body: {} }), [])).toEqual({ sums: [], answered: [] })
  })
})
