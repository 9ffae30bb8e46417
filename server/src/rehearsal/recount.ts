/**
 * A second count of a round, from what the people believe was recorded: by the definitions, person by person, sharing
 * nothing with the engine (I7). A kind without a definition here is counted by its own tally.
 */
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import { kindOf } from '@cabildo/shared/kinds/index'
import type { RankAnswer } from '@cabildo/shared/kinds/rank/schema'
import type { VoteAnswer } from '@cabildo/shared/kinds/vote/schema'
import type { ActivityView } from '@cabildo/shared/workshop/view'

/** What one person recorded, as far as they know. */
export type Believed = { group: string | null; answer: unknown }

/** Per item, in the order of the round, in display units. */
export type Recount = { sums: number[]; answered: number[] }

type Count = (
  items: readonly string[],
  answers: readonly unknown[],
  config: Record<string, unknown>,
) => Recount

const COUNTS: Record<string, Count> = { vote: countVotes, rank: countBorda, consent: countSupport }

export function recount({ kind: id, config, items }: ActivityView, believed: readonly Believed[]): Recount {
  const answers = believed.map(({ answer }) => answer)
  const count = COUNTS[id]
  if (count) {
    return count(
      items.map((item) => item.id),
      answers,
      config,
    )
  }
  const kind = kindOf(id)
  if (!kind?.ballots) return { sums: [], answered: [] }
  const context = { config: kind.config.parse(config), items }
  const tally = kind.ballots.empty(context)
  for (const answer of answers) kind.ballots.add(context, tally, answer)
  const { sums, answered } = kind.ballots.measure(context, tally)
  const { divisor } = kind.ballots.unit(context)
  return { sums: sums.map((sum) => sum / divisor), answered }
}

/**
 * What was given per item. Everybody who handed in a ballot has answered for every item, but where leaving one out is no
 * opinion: scores, and yes and no.
 */
function countVotes(
  items: readonly string[],
  answers: readonly unknown[],
  { method }: Record<string, unknown>,
): Recount {
  const ballots = answers as VoteAnswer[]
  const spoken = (item: string) => ballots.filter(({ dots }) => dots[item] !== undefined).length
  const byItem = method === 'score' || method === 'yes-no'
  return {
    sums: items.map((item) => ballots.reduce((sum, { dots }) => sum + (dots[item] ?? 0), 0)),
    answered: items.map((item) => (byItem ? spoken(item) : ballots.length)),
  }
}

/** A point for each item a person puts below, half a point for each they tie; who orders nothing is left out. */
function countBorda(items: readonly string[], answers: readonly unknown[]): Recount {
  const sums = items.map(() => 0)
  let ordered = 0
  for (const { tiers } of answers as RankAnswer[]) {
    const places = items.map((item) => {
      const place = tiers.findIndex((tier) => tier.includes(item))
      return place < 0 ? tiers.length : place
    })
    if (new Set(places).size < 2) continue
    ordered += 1
    for (const [item, place] of places.entries()) {
      for (const [other, otherPlace] of places.entries()) {
        if (other === item) continue
        if (place < otherPlace) sums[item] = (sums[item] ?? 0) + 1
        else if (place === otherPlace) sums[item] = (sums[item] ?? 0) + 0.5
      }
    }
  }
  return { sums, answered: items.map(() => ordered) }
}

/** The eight gradients: 1, 2, 3 and 6 support; 4 and 5 are beside the line. */
function countSupport(items: readonly string[], answers: readonly unknown[]): Recount {
  const people = (levels: readonly number[]) =>
    items.map(
      (item) =>
        (answers as ConsentAnswer[]).filter((answer) => levels.includes(answer.levels[item] ?? 0)).length,
    )
  return { sums: people([1, 2, 3, 6]), answered: people([1, 2, 3, 6, 7, 8]) }
}
