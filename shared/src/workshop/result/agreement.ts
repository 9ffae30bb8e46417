/** Agreement of the whole room, within each shown group and between every two, as far as it may be told. */
import { coarseShare } from '../../disclosure/coarse-share.ts'
import type { Measure } from '../../kinds/kind.ts'
import { agreementWords, pairAgreement, pairAgreementBetween } from '../../methods/pair-agreement.ts'
import type { Cut } from './cuts.ts'
import type { Agreement } from './result-types.ts'

export function agreementOf(measure: Measure, cuts: readonly Cut[], secret: boolean): Agreement {
  const overall = measure.pairwise ? pairAgreement(measure.pairwise) : null
  const told = (value: number | null) => (value === null || !secret ? value : coarseShare(value))
  return {
    overall,
    words: overall === null ? null : agreementWords(overall),
    within: cuts.map(({ id, measure: { pairwise } }) => ({
      id,
      value: told(pairwise ? pairAgreement(pairwise) : null),
    })),
    between: cuts.flatMap((one, index) =>
      cuts.slice(index + 1).map((other) => ({
        one: one.id,
        other: other.id,
        value: told(
          one.measure.pairwise && other.measure.pairwise
            ? pairAgreementBetween(one.measure.pairwise, other.measure.pairwise)
            : null,
        ),
      })),
    ),
  }
}
