/** The gaps of a plan by what is missing, each with the rows or items it is missing of. */
import { GAPS, type Gap } from '@cabildo/shared/kinds/plan/gaps'
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'

export type GapLine = { gap: Gap['gap']; of: string[] }

export function gapLines({ gaps }: Pick<PlanShow, 'gaps'>): GapLine[] {
  return GAPS.map((gap) => ({
    gap,
    of: gaps.flatMap((one) => (one.gap === gap ? [one.of ?? ''] : [])),
  })).filter(({ of }) => of.length > 0)
}
