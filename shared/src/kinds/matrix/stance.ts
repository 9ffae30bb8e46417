/** Where the room stands on a cell: as on an item, and also whether it agrees that a cell is low, or that a row does not belong there. */
import type { ConsensusLabel, LabelReason } from '../../methods/consensus-label.ts'

/** unanswered: nobody said anything of it; few: too few to say; below: no group, and not the room, reaches the threshold. */
export type Stance = ConsensusLabel | 'below' | 'few' | 'unanswered'

export function stanceOf(
  { label, why, people }: { label: ConsensusLabel | null; why: LabelReason; people: { answered: number } },
  threshold: number,
  fewest: number,
): Stance {
  if (people.answered === 0) return 'unanswered'
  if (people.answered < fewest) return 'few'
  if (label !== 'undecided' || why.overall === null) return label ?? 'undecided'
  return Math.max(why.overall, why.highest ?? 0) < threshold ? 'below' : 'undecided'
}

/** How far apart the groups are on a cell, 0..1; null where fewer than two groups are looked at. */
export function gapOf({ why: { lowest, highest } }: { why: LabelReason }): number | null {
  return lowest === null || highest === null ? null : highest - lowest
}
