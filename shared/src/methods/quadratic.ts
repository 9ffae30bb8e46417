/** Quadratic voting: v votes on one item cost v² credits; "the second vote on the same item costs three more". */

/** Credits a ballot costs: the sum of v². Source: Lalley & Weyl 2018. */
export function quadraticCost(votes: readonly number[]): number {
  return votes.reduce((sum, vote) => sum + vote * vote, 0)
}

/** Whether a ballot may stand: whole votes, none below 0 unless `signed`, no more than the credits. Unspent credits die. */
export function isWithinCredits(votes: readonly number[], credits: number, signed = false): boolean {
  return (
    votes.every((vote) => Number.isSafeInteger(vote) && (signed || vote >= 0)) &&
    quadraticCost(votes) <= credits
  )
}
