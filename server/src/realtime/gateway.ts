/** The sockets: opens Socket.IO on the HTTP server, lets in who may come in, and hears what they say. */
import { randomInt } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import { SyncAsk } from '@cabildo/shared/wire/contract'
import { personOf } from '@cabildo/shared/workshop/people'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { isOwnOrigin } from '../origin.ts'
import type { Clock } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import type { CommandDesk } from '../workshops/command-desk.ts'
import type { Directory } from '../workshops/directory.ts'
import { malformed } from '../workshops/malformed.ts'
import type { Runner } from '../workshops/runner.ts'
import { admit } from './admit.ts'
import { Broadcaster } from './broadcaster.ts'
import { type Admission, Connection, type Handler, type WireServer } from './connection.ts'
import { showOut } from './show-out.ts'
import { waitingBytes } from './waiting-bytes.ts'

export type GatewayOptions = {
  http: HttpServer
  runner: Runner
  desk: CommandDesk
  authenticator: Authenticator
  directory: Directory
  clock: Clock
  log: Logger
  publicUrl: string | null
}

export type Pressure = { sockets: number; mostWaiting: number }

/** The longest frame a client may send. */
const FRAME_MAX = 32 * 1024
/** Within this time clients come back after a restart, each at its own moment. */
const RETURN_WITHIN_MS = 8_000
/** How long a goodbye may take to reach those who read it. */
const GOODBYE_MS = 300

export class Gateway {
  readonly #io: WireServer
  readonly #broadcaster: Broadcaster
  readonly #options: GatewayOptions
  #closed = false

  constructor(options: GatewayOptions) {
    this.#options = options
    const { http, runner, authenticator, directory, log, publicUrl } = options
    this.#io = new Server(http, {
      transports: ['websocket', 'polling'],
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: FRAME_MAX,
      connectTimeout: 10_000,
      allowRequest: (request, decide) => {
        if (this.#closed) decide('restarting', false)
        else if (!isOwnOrigin(request, publicUrl)) decide('foreign-origin', false)
        else decide(null, true)
      },
    })
    this.#broadcaster = new Broadcaster(runner, this.#io, log)
    this.#io.use((socket, next) => {
      void this.#admit(socket.handshake.auth).then((admission) => {
        if (isRefusal(admission))
          return next(Object.assign(new Error(admission.refused), { data: admission }))
        socket.data.admission = admission
        next()
      })
    })
    this.#io.on('connection', (socket) => {
      const { admission } = socket.data
      if (admission) this.#welcome(new Connection(socket, admission))
    })
    runner.onCommitted((committed) => {
      authenticator.revoke(committed.revokedLinks)
      this.#broadcaster.notice(committed)
    })
    runner.onErased((workshop) => {
      authenticator.forget(workshop)
      directory.forget(workshop)
      this.#broadcaster.dismiss(workshop)
    })
  }

  /** How many sockets are open, and the most bytes that wait for any one of them. */
  pressure(): Pressure {
    const waiting = [...this.#io.of('/').sockets.values()].map(({ conn }) => waitingBytes(conn))
    return { sockets: waiting.length, mostWaiting: waiting.reduce((most, bytes) => Math.max(most, bytes), 0) }
  }

  /** How many boards of this workshop are open. */
  boardsOf(workshop: string): number {
    return [...this.#io.of('/').sockets.values()].filter(
      ({ data: { admission } }) => admission?.workshop === workshop && admission.grant.role === 'display',
    ).length
  }

  /** No new sockets from here on. */
  stopAdmitting(): void {
    this.#closed = true
  }

  /** Tells every client when to come back, and ends all connections. */
  async close(): Promise<void> {
    this.#closed = true
    const { sockets } = this.#io.of('/')
    for (const socket of sockets.values()) {
      socket.emit('bye', { reason: 'restarting', after: randomInt(RETURN_WITHIN_MS + 1) })
    }
    if (sockets.size > 0) await setTimeout(GOODBYE_MS)
    this.#broadcaster.close()
    this.#io.disconnectSockets(true)
    this.#io.engine.close()
  }

  /** A token lives as long as its workshop; who was removed from it is not let in again by it. */
  async #admit(auth: unknown): Promise<Admission | Refusal> {
    const { authenticator, directory, runner } = this.#options
    const admission = await admit(authenticator, directory, auth)
    if (isRefusal(admission)) return admission
    const { workshop, grant } = admission
    const { person } = grant
    try {
      if (person === null) {
        // It may have been erased since its token was looked up.
        const isThere = await runner.read(workshop, () => true)
        return isThere ? admission : refuse('unknown-workshop', { field: 'workshop' })
      }
      const own = await runner.read(workshop, ({ state }) => personOf(state, person) ?? null)
      // Whoever joined twice is one person on both phones.
      if (own !== null) return { ...admission, grant: { ...grant, person: own.id }, waits: own.waits }
      return refuse('person-removed')
    } catch {
      return refuse('internal', { retry: true })
    }
  }

  #welcome(connection: Connection): void {
    const { authenticator, log } = this.#options
    const { socket, workshop } = connection
    // Its link may have been revoked while it was being let in.
    if (authenticator.isRevoked(connection.grant)) return showOut(connection)
    connection.listen({ command: this.#command, sync: this.#sync }, log)
    socket.on('disconnect', () => this.#broadcaster.leave(connection))
    this.#broadcaster.enter(connection).catch((error: unknown) => {
      log.error({ err: error, workshop }, 'a socket could not be shown its workshop')
      connection.cut()
    })
  }

  readonly #command: Handler = async (connection, payload) => {
    const casts = isCast(payload)
    if (casts) connection.casting += 1
    try {
      return await this.#options.desk.take(connection, payload)
    } finally {
      if (casts) connection.casting -= 1
    }
  }

  readonly #sync: Handler = async (connection, payload) => {
    const ask = SyncAsk.safeParse(payload)
    if (!ask.success) return { ok: false, ...malformed(ask.error) }
    const { runner, clock } = this.#options
    const rev = await runner.read(connection.workshop, ({ state }) => state.rev)
    if (rev === null) return { ok: false, ...refuse('unknown-workshop') }
    // On connecting the view comes anyway: the first ask of a new socket would only bring it twice.
    if (connection.synced) this.#broadcaster.catchUp(connection, ask.data)
    connection.synced = true
    return { now: clock.now(), rev }
  }
}

function isCast(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false
  const command: unknown = Reflect.get(payload, 'command')
  return typeof command === 'object' && command !== null && Reflect.get(command, 'type') === 'cast'
}
