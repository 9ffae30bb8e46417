/**
 * Rankings counted a second time, from the definitions: ballot by ballot, person by person, pair by pair. Shares no code
 * with the methods it checks and keeps no running state. A ballot gives each item a tier, or null when it was not shown.
 */
export type Ballot = readonly (number | null)[]

const itemsOf = (m: number) => [...new Array(m).keys()]

/** 1 when the person puts a above b, -1 the other way round, 0 for a tie or an unseen item. */
function prefers(ballot: Ballot, a: number, b: number): number {
  const [first, second] = [ballot[a], ballot[b]]
  if (typeof first !== 'number' || typeof second !== 'number' || first === second) return 0
  return first < second ? 1 : -1
}

export function naiveOrders(ballots: readonly Ballot[], m: number): Ballot[] {
  return ballots.filter((ballot) =>
    itemsOf(m).some((a) => itemsOf(m).some((b) => prefers(ballot, a, b) !== 0)),
  )
}

export function naiveMatrix(ballots: readonly Ballot[], m: number): number[][] {
  return itemsOf(m).map((a) =>
    itemsOf(m).map((b) => ballots.filter((ballot) => prefers(ballot, a, b) === 1).length),
  )
}

/** Twice the points: each person gives 2 for each item put below, 1 for each item neither above nor below. */
export function naiveBordaDoubled(ballots: readonly Ballot[], m: number): number[] {
  return itemsOf(m).map((a) => {
    let points = 0
    for (const ballot of naiveOrders(ballots, m)) {
      for (const b of itemsOf(m)) if (b !== a) points += 1 + prefers(ballot, a, b)
    }
    return points
  })
}

/** Places of a complete ballot, by laying the items out in order and averaging the places of those that tie. */
function places(ballot: Ballot): number[] {
  const inOrder = ballot.map((rank) => rank ?? 0).sort((first, second) => first - second)
  return ballot.map((rank) => {
    const taken = inOrder.flatMap((other, place) => (other === rank ? [place + 1] : []))
    return taken.reduce((sum, place) => sum + place, 0) / taken.length
  })
}

/** Mean place of those who ranked, for complete ballots. */
export function naiveMeanRank(ballots: readonly Ballot[], m: number): number[] {
  const sheets = naiveOrders(ballots, m).map(places)
  return itemsOf(m).map((item) => sheets.reduce((sum, sheet) => sum + (sheet[item] ?? 0), 0) / sheets.length)
}

/** Margin of a over b: people for less people against. */
function margin(ballots: readonly Ballot[], a: number, b: number): number {
  return ballots.reduce((sum, ballot) => sum + prefers(ballot, a, b), 0)
}

export function naiveCopelandDoubled(ballots: readonly Ballot[], m: number): number[] {
  return itemsOf(m).map((a) => {
    const rivals = itemsOf(m).filter((b) => b !== a)
    const wins = rivals.filter((b) => margin(ballots, a, b) > 0).length
    const draws = rivals.filter((b) => margin(ballots, a, b) === 0).length
    return 2 * wins + draws
  })
}

export function naiveCondorcet(ballots: readonly Ballot[], m: number): number | null {
  if (naiveOrders(ballots, m).length === 0) return null
  const winners = itemsOf(m).filter((a) => itemsOf(m).every((b) => a === b || margin(ballots, a, b) > 0))
  return winners[0] ?? null
}

/** Two different people, two different items, both in strict order: how often alike. Brute force over all of them. */
export function naivePairAgreement(ballots: readonly Ballot[], m: number): number | null {
  const couples = ballots.flatMap((one, at) => ballots.slice(at + 1).map((other) => [one, other] as const))
  return alikeShare(couples, m)
}

export function naivePairAgreementBetween(
  one: readonly Ballot[],
  other: readonly Ballot[],
  m: number,
): number | null {
  return alikeShare(
    one.flatMap((first) => other.map((second) => [first, second] as const)),
    m,
  )
}

function alikeShare(couples: readonly (readonly [Ballot, Ballot])[], m: number): number | null {
  const verdicts = couples.flatMap(([one, other]) =>
    itemsOf(m).flatMap((a) => itemsOf(a).map((b) => prefers(one, a, b) * prefers(other, a, b))),
  )
  const strict = verdicts.filter((verdict) => verdict !== 0)
  return strict.length === 0 ? null : strict.filter((verdict) => verdict === 1).length / strict.length
}

/**
 * W as the spread of the rank sums over the largest spread these ballots' ties would allow (Kendall 1948): the sum of
 * squares if all judges agreed, n² (m³ - m) / 12, less n / 12 for each t³ - t of each judge's tie groups.
 */
export function naiveKendallW(ballots: readonly Ballot[], m: number): number | null {
  const judges = naiveOrders(ballots, m)
  if (judges.some((ballot) => ballot.includes(null)) || judges.length < 2 || m < 2) return null
  const n = judges.length
  const sheets = judges.map(places)
  const sums = itemsOf(m).map((item) => sheets.reduce((sum, sheet) => sum + (sheet[item] ?? 0), 0))
  const mean = sums.reduce((total, sum) => total + sum, 0) / m
  const spread = sums.reduce((total, sum) => total + (sum - mean) * (sum - mean), 0)
  const ties = judges.flatMap((ballot) =>
    [...new Set(ballot)].map((rank) => ballot.filter((other) => other === rank).length),
  )
  const lost = ties.reduce((total, t) => total + (t ** 3 - t), 0)
  return spread / ((n * n * (m ** 3 - m)) / 12 - (n * lost) / 12)
}

/** Mean over all couples of people of Spearman's rho, by Pearson's formula on the places; for strict complete ballots. */
export function naiveMeanSpearman(ballots: readonly Ballot[], m: number): number {
  const sheets = ballots.map(places)
  const middle = (m + 1) / 2
  const rhos = sheets.flatMap((one, at) =>
    sheets.slice(at + 1).map((other) => {
      const product = (x: readonly number[], y: readonly number[]) =>
        itemsOf(m).reduce((sum, item) => sum + ((x[item] ?? 0) - middle) * ((y[item] ?? 0) - middle), 0)
      return product(one, other) / Math.sqrt(product(one, one) * product(other, other))
    }),
  )
  return rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length
}

/** Turns voters from a to b one at a time until b is ahead, and counts them. */
export function naiveFlipDistance(
  ballots: readonly Ballot[],
  m: number,
  a: number,
  b: number,
): number | null {
  if (naiveOrders(ballots, m).length === 0) return null
  let ahead = margin(ballots, a, b)
  let switches = 0
  for (; ahead >= 0; ahead -= 2) switches += 1
  return switches
}
