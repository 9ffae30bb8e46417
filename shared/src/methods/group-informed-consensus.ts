/** Group-informed consensus: what every group tends to agree with, however large the groups are. */
import { type Support, smoothedSupport } from './group-support.ts'

/**
 * `product` over groups of (A + 1) / (S + 2); a group that has not seen the statement counts 1/2. Not comparable between
 * different numbers of groups: `geometricMean` is, and gives the same order. Both 0..1; null without groups.
 * Source: Small et al. 2021 (Polis); S counts passes.
 */
export function groupInformedConsensus(
  groups: readonly Support[],
): { product: number; geometricMean: number } | null {
  if (groups.length === 0) return null
  const product = groups.reduce((value, group) => value * smoothedSupport(group), 1)
  return { product, geometricMean: product ** (1 / groups.length) }
}
