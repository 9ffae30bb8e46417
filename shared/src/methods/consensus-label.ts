/** The label of an item, from its support overall and in each stakeholder group, by thresholds set before the vote. */
import { FEWEST_ANSWERS, type GroupSupport, type Support, supportGap } from './group-support.ts'

/** What the support in the room and in its groups says of an item, by thresholds set beforehand. */
export type ConsensusLabel = 'consensual' | 'controversial' | 'one-group' | 'undecided'

/** `support` and `gap` are shares 0..1; `fewest` answers an item, and a group to be looked at, must have (default 3). */
export type LabelThresholds = { readonly support: number; readonly gap: number; readonly fewest?: number }

/** Shares 0..1 behind a label; lowest and highest over the groups looked at, null when there are none (or no answers). */
export type LabelReason = {
  /** Support in the whole room; null where nobody answered. */
  overall: number | null
  /** The least support of the groups looked at; null where there is none. */
  lowest: number | null
  /** The greatest support of the groups looked at; null where there is none. */
  highest: number | null
  /** The id of the one group whose priority it is; left out with other labels. */
  group?: string
}

/**
 * Labels one item. Only groups with `fewest` answers are looked at; the first rule that holds decides:
 * 1. undecided: fewer than `fewest` answers overall.
 * 2. consensual: support overall, and in every group, reaches the threshold (overall alone where there is no group).
 * 3. one-group: of three groups or more exactly one reaches it, `gap` or more ahead of the next; `why.group` names it.
 * 4. controversial: of two groups or more one reaches it and one does not, highest and lowest `gap` or more apart.
 * 5. undecided.
 * Raw shares, not smoothed; "reaches" includes equality.
 */
export function consensusLabel(
  item: { readonly overall: Support; readonly groups: readonly GroupSupport[] },
  thresholds: LabelThresholds,
): { label: ConsensusLabel; why: LabelReason } {
  const fewest = Math.max(1, thresholds.fewest ?? FEWEST_ANSWERS)
  const groups = item.groups.filter(({ n }) => n >= fewest).sort((one, other) => supportGap(other, one))
  const [first, second] = groups
  const last = groups.at(-1)
  const why: LabelReason = {
    overall: item.overall.n > 0 ? share(item.overall) : null,
    lowest: last ? share(last) : null,
    highest: first ? share(first) : null,
  }
  const reaches = (support: Support) => share(support) >= thresholds.support
  const apart = (high: Support, low: Support) => supportGap(high, low) >= thresholds.gap

  if (item.overall.n < fewest) return { label: 'undecided', why }
  if (reaches(item.overall) && groups.every(reaches)) return { label: 'consensual', why }
  if (first && second && last && reaches(first) && !reaches(last)) {
    if (groups.length >= 3 && !reaches(second) && apart(first, second)) {
      return { label: 'one-group', why: { ...why, group: first.id } }
    }
    if (apart(first, last)) return { label: 'controversial', why }
  }
  return { label: 'undecided', why }
}

function share({ support, n }: Support): number {
  return support / n
}
