/** Agreement of the whole room, within each shown group and between every two. */
import type { Measure } from '../../kinds/kind.ts'
import { agreementWords, pairAgreement, pairAgreementBetween } from '../../methods/pair-agreement.ts'
import type { Cut } from './cuts.ts'
import type { Agreement } from './result-types.ts'

export function agreementOf(measure: Measure, cuts: readonly Cut[]): Agreement {
  const overall = measure.pairwise ? pairAgreement(measure.pairwise) : null
  return {
    overall,
    words: overall === null ? null : agreementWords(overall),
    within: cuts.map(({ id, measure: { pairwise } }) => ({
      id,
      value: pairwise ? pairAgreement(pairwise) : null,
    })),
    between: cuts.flatMap((one, index) =>
      cuts.slice(index + 1).map((other) => ({
        one: one.id,
        other: other.id,
        value:
          one.measure.pairwise && other.measure.pairwise
            ? pairAgreementBetween(one.measure.pairwise, other.measure.pairwise)
            : null,
      })),
    ),
  }
}
