/** Brings one command to the server by whichever way is open: the socket first, plain HTTP when it does not answer. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { postCommand } from './api.ts'
import type { Connection } from './socket.ts'

const SOCKET_DEADLINE = 5000

/** Null when neither way brought an answer. Both ways carry the same id, so the command counts once. */
export async function deliver(
  connection: Connection | null,
  token: string,
  envelope: CommandEnvelope,
): Promise<CommandResult | null> {
  const answer = connection === null ? null : await connection.command(envelope, SOCKET_DEADLINE)
  return answer ?? postCommand(envelope, token)
}

/** Waits, or less when called: what a retry does between two tries. */
export function restFor(ms: number, early: Promise<void>): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => setTimeout(resolve, ms)), early])
}
