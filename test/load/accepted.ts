/** Answers to commands, where the bench can go on only after a yes. */
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'

/** @throws with the refusal when the answer is anything but a yes. */
export function accepted(what: string, answer: unknown): Accepted {
  const result = answer as CommandResult | null
  if (result?.ok === true) return result
  throw new Error(`${what} was refused: ${JSON.stringify(answer)}`)
}
