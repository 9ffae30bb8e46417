/** Brings one command to the server by whichever way is open: the socket first, plain HTTP when it does not answer or cannot carry it. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { postCommand } from './api.ts'
import type { Connection } from './socket.ts'

const SOCKET_DEADLINE = 5000
/** Encoded bytes that a socket carries: the server ends one that brings a frame of more than 32 KB. */
const SOCKET_MOST = 24 * 1024

/** Null when neither way brought an answer. Both ways carry the same id, so the command counts once. */
export async function deliver(
  connection: Connection | null,
  token: string,
  envelope: CommandEnvelope,
): Promise<CommandResult | null> {
  const viaSocket = connection !== null && bytesOf(envelope) <= SOCKET_MOST
  const answer = viaSocket ? await connection.command(envelope, SOCKET_DEADLINE) : null
  return answer ?? postCommand(envelope, token)
}

function bytesOf(envelope: CommandEnvelope): number {
  return new TextEncoder().encode(JSON.stringify(envelope)).length
}

/** Waits, or less when called: what a retry does between two tries. */
export function restFor(ms: number, early: Promise<void>): Promise<void> {
  return Promise.race([new Promise<void>((resolve) => setTimeout(resolve, ms)), early])
}
