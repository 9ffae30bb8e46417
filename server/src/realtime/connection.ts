/** One socket, once it was let in: whose it is, what it was sent, and the one guarded door for everything it says (I14). */

import { type Audience, audienceOf } from '@cabildo/shared/roles'
import type { ClientToServer, ServerToClient } from '@cabildo/shared/wire/contract'
import type { Logger } from 'pino'
import type { Server, Socket } from 'socket.io'
import type { Grant } from '../ports.ts'
import { DEEPEST, isPlainJson } from '../workshops/json-shape.ts'
import { Reply, refused } from './reply.ts'
import { STOP_SENDING, waitingBytes } from './waiting-bytes.ts'

/** `waits`: at the door, where nothing of the workshop is shown. */
export type Admission = { grant: Grant; workshop: string; waits: boolean }

export type WireServer = Server<
  ClientToServer,
  ServerToClient,
  Record<string, never>,
  { admission?: Admission }
>
export type WireSocket = Socket<
  ClientToServer,
  ServerToClient,
  Record<string, never>,
  { admission?: Admission }
>

/** Answers one message, whose payload nobody has looked at yet. */
export type Handler = (connection: Connection, payload: unknown) => Promise<object>

/** Packets of one socket in ten seconds; beyond that it is no client of ours. */
const PACKETS_MAX = 1_000
const PACKETS_WINDOW_MS = 10_000

export class Connection {
  readonly socket: WireSocket
  readonly grant: Grant
  readonly workshop: string
  readonly audience: Audience
  readonly address: string
  /** Ballots on their way to the runner: their answer says all there is to say about them. */
  casting = 0
  /** At the door, until a facilitator lets them in. */
  waits: boolean
  /** What this person was last told about themselves, as JSON. */
  mine = ''
  /** The client has asked once where it stands. */
  synced = false
  #packets = 0
  #windowFrom = performance.now()

  constructor(socket: WireSocket, { grant, workshop, waits }: Admission) {
    this.socket = socket
    this.grant = grant
    this.workshop = workshop
    this.waits = waits
    this.audience = audienceOf(grant.role) ?? 'participant'
    this.address = socket.handshake.address
  }

  get isOpen(): boolean {
    return this.socket.connected
  }

  /** Bytes given to this socket that its client has not taken yet. */
  waitingBytes(): number {
    return waitingBytes(this.socket.conn)
  }

  /** Ends the connection without waiting for what was not read. */
  cut(): void {
    this.socket.disconnect(true)
    this.socket.conn.close(true)
  }

  /** Hears these messages and no others. Nothing a client sends can throw past this, and each is answered within a deadline. */
  listen(handlers: Readonly<Record<string, Handler>>, log: Logger): void {
    const { socket } = this
    socket.conn.on('packet', () => this.#count())
    const untyped: { on(event: string, heard: (...args: unknown[]) => void): unknown } = socket
    for (const [event, handler] of Object.entries(handlers)) {
      untyped.on(event, (...args) => {
        void this.#answer(handler, args, log)
      })
    }
  }

  async #answer(handler: Handler, args: readonly unknown[], log: Logger): Promise<void> {
    // Who does not read gets no answers made; what was asked can be sent again.
    if (this.waitingBytes() > STOP_SENDING) return
    const reply = new Reply(args.at(-1))
    try {
      const [payload] = args
      reply.give(isPlainJson(payload, DEEPEST) ? await handler(this, payload) : refused('malformed'))
    } catch (error) {
      log.error({ err: error, workshop: this.workshop }, 'a message was not answered')
      reply.give(refused('internal', true))
    }
  }

  #count(): void {
    this.#packets += 1
    if (this.#packets <= PACKETS_MAX) return
    const now = performance.now()
    if (now - this.#windowFrom < PACKETS_WINDOW_MS) return this.cut()
    this.#windowFrom = now
    this.#packets = 0
  }
}
