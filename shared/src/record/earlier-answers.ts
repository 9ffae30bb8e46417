/**
 * Where each thing asked about is judged apart, a ballot of a later round may carry its own earlier answer (0008). With it
 * the ballots of an earlier round would leave whose result is not shown.
 */

type Told = { n: number; answered: number | null; result: object | null }

/** Whether ballots of this round may carry answers of a round whose result is not printed. */
export function carriesUnshown(rounds: readonly Told[], { n, result }: Pick<Told, 'n' | 'result'>): boolean {
  const earlier = rounds.some((round) => round.n < n && (round.answered ?? 0) > 0 && round.result === null)
  return earlier && carriesAnswers(result)
}

/** Whether answers are carried at all: where an order is asked for again, it is only said that somebody came back. */
export function carriesAnswers(result: object | null): boolean {
  const { delphi } = Object(result) as { delphi?: { ranking: object | null } | null }
  return Boolean(delphi) && delphi?.ranking === null
}
