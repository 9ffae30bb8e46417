/** A command over plain HTTP that has to succeed, in the books like any other. */
import type { Accepted, CommandEnvelope } from '@cabildo/shared/wire/contract'
import { HttpCalls } from './http-calls.ts'
import { newCommandId } from './new-secret.ts'
import { Stopped } from './stopped.ts'
import type { Line } from './wire-client.ts'

/** `token` is null for a visitor. @throws Stopped when it is refused */
export async function mustCommand(
  { origin, ledger }: Line,
  envelope: Omit<CommandEnvelope, 'id'>,
  token: string | null,
): Promise<Accepted> {
  ledger.sent += 1
  const result = await new HttpCalls(origin).command({ id: newCommandId(), ...envelope }, token)
  ledger.answered(result)
  if (!result.ok) throw new Stopped('refused', { command: envelope.command.type, code: result.refused })
  return result
}
