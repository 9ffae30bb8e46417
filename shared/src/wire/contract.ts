/**
 * The wire: one table of every message. The sender's body is typed by these schemas, the receiver's is unknown until
 * parsed. Socket.IO and `POST /api/command` carry the same envelope.
 */
import * as z from 'zod/mini'
import { Code, CommandId, Id, Token } from '../ids.ts'
import type { Refusal } from '../refusal.ts'
import type { Audience } from '../roles.ts'
import { Command } from '../workshop/commands.ts'
import type { Mine } from '../workshop/mine.ts'
import type { RoomGroup, View, WorkshopHead } from '../workshop/view.ts'

/** A secret the client made itself, stored by the server only as a hash, in the same transaction as the event that grants it. */
const Secrets = z.object({
  /** Becomes the bearer token of the person or link that the command makes. */
  token: z.optional(Token),
  /** Lets the person come back on another phone. */
  rejoinCode: z.optional(Code),
})

/** One command on its way. `workshop`: an id or a join code; null for `open-workshop`. */
export const CommandEnvelope = z.object({
  id: CommandId,
  workshop: z.nullable(Id),
  command: Command,
  secrets: z.optional(Secrets),
})
export type CommandEnvelope = z.infer<typeof CommandEnvelope>

/** The same with the command not yet parsed: a bad command is refused under its id, a bad envelope is not. */
export const UnparsedEnvelope = z.object({
  id: CommandId,
  workshop: z.nullable(Id),
  command: z.unknown(),
  secrets: z.optional(Secrets),
})

/** Acknowledged: committed and durable. `made` names what the command created (workshop, person, link, cards). */
export type Accepted = { ok: true; workshop: string; rev: number; made: string[]; code?: string }
export type CommandResult = Accepted | ({ ok: false } & Refusal)

/** What a socket shows when it connects. A display or participant names its workshop; a host may name any. */
export const Handshake = z.object({
  token: Token,
  workshop: Id,
  protocol: z.int(),
})
export type Handshake = z.infer<typeof Handshake>

/** What the server pushes. `view` is for the socket's audience, whole, with its rev. */
export type ServerToClient = {
  view: (push: ViewPush) => void
  mine: (push: { rev: number; mine: Mine }) => void
  /** The server goes away, the token was revoked, the person removed or the rehearsal dropped; the client returns after `after` ms, or not at all when null. */
  bye: (push: { reason: 'restarting' | 'revoked' | 'removed' | 'dropped'; after: number | null }) => void
}
/**
 * `rev` is the log's, `tick` the number of answers this audience is told of (0 on phones): later is what is greater by
 * rev, then by tick. The same audience, rev and tick are the same bytes (I5).
 */
export type ViewPush = {
  [A in Audience]: { rev: number; tick: number; audience: A; view: View[A] }
}[Audience]

export type ClientToServer = {
  command: (envelope: CommandEnvelope, answer: (result: CommandResult) => void) => void
  /** Asks for the current view whole if it is later than `rev` and `tick`; the answer carries the server's clock in ms for the offset. */
  sync: (ask: z.infer<typeof SyncAsk>, answer: (push: { now: number; rev: number }) => void) => void
}
export const SyncAsk = z.object({ rev: z.int(), tick: z.int() })

/** `POST /api/claim`: the one-time link's secret is exchanged for the client's own host token. */
export const Claim = z.object({ secret: Token, token: Token })
export type Claim = z.infer<typeof Claim>

/** `GET /api/door/CODE`: what a phone shows before joining. */
export type Door = {
  workshop: WorkshopHead
  groups: Pick<RoomGroup, 'id' | 'name'>[]
  /** The strictest and loosest secrecy on the agenda, announced before joining. */
  secrecy: ('open' | 'confidential' | 'anonymous')[]
}

/** `GET /api/workshops` for the host: the list on the console's first page. */
export type WorkshopSummary = Pick<WorkshopHead, 'id' | 'code' | 'title' | 'status' | 'rehearsal'> & {
  people: number
  openedAt: number | null
}
