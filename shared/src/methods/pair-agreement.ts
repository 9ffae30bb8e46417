/**
 * Pair agreement: "pick any two people and any two items: how often do they agree on which is more important?"
 * 0.5 is coin-tossing, 1 is one common order. Needs only the pairwise counts, so ties, partial ballots and unseen items
 * are all right. Equals (1 + mean Kendall tau) / 2 for complete strict ballots and (1 + gamma) / 2 in general
 * (Goodman & Kruskal 1954).
 */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * Chance 0..1 that two different voters who both order two items strictly order them alike:
 * sum over a < b of C(x,2) + C(y,2), over the same + xy; x = N[a][b], y = N[b][a].
 * null when no two voters have ordered the same pair.
 */
export function pairAgreement(state: Pairwise): number | null {
  return ratio(state.m, (a, b) => {
    const x = countAbove(state, a, b)
    const y = countAbove(state, b, a)
    const alike = (x * (x - 1) + y * (y - 1)) / 2
    return { alike, compared: alike + x * y }
  })
}

/**
 * The same chance for one voter of each of two groups over the same items:
 * sum of xG xH + yG yH, over sum of (xG + yG)(xH + yH). null when no pair was ordered in both groups.
 */
export function pairAgreementBetween(one: Pairwise, other: Pairwise): number | null {
  if (one.m !== other.m) throw new RangeError('groups over different items cannot be compared')
  return ratio(one.m, (a, b) => {
    const [x, y] = [countAbove(one, a, b), countAbove(one, b, a)]
    const [u, v] = [countAbove(other, a, b), countAbove(other, b, a)]
    return { alike: x * u + y * v, compared: (x + y) * (u + v) }
  })
}

/** The word for a pair agreement. Bands from 0.55, 0.65, 0.75 on; above 0.9; whatever is less than chance is `hardly`. */
export function agreementWords(pa: number): 'hardly' | 'weak' | 'clear' | 'strong' | 'nearly-unanimous' {
  if (pa > 0.9) return 'nearly-unanimous'
  if (pa >= 0.75) return 'strong'
  if (pa >= 0.65) return 'clear'
  return pa >= 0.55 ? 'weak' : 'hardly'
}

/** Sums over unordered pairs are integers, so the one division is the only rounding. */
function ratio(
  m: number,
  pair: (a: number, b: number) => { alike: number; compared: number },
): number | null {
  let alike = 0
  let compared = 0
  for (let a = 0; a < m; a++) {
    for (let b = a + 1; b < m; b++) {
      const counts = pair(a, b)
      alike += counts.alike
      compared += counts.compared
    }
  }
  return compared === 0 ? null : alike / compared
}
