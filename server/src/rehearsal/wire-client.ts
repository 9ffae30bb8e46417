/** One phone, board or console on the real wire. It knows what the server pushed to it and nothing else. */
import { setTimeout as rest } from 'node:timers/promises'
import { isRefusal } from '@cabildo/shared/refusal'
import type { Audience } from '@cabildo/shared/roles'
import type {
  ClientToServer,
  CommandEnvelope,
  CommandResult,
  Handshake,
  ServerToClient,
  ViewPush,
} from '@cabildo/shared/wire/contract'
import type { CommandOf, CommandType } from '@cabildo/shared/workshop/commands'
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { View } from '@cabildo/shared/workshop/view'
import { io, type Socket } from 'socket.io-client'
import type { Ledger } from './ledger.ts'
import { newCommandId } from './new-secret.ts'
import { Stopped } from './stopped.ts'

type Wire = Socket<ServerToClient, ClientToServer>

/** The way to the server that all clients of a rehearsal share. */
export type Line = {
  origin: string
  ledger: Ledger
  /** How long to wait for an answer or a view before it counts as missing, in ms. */
  patience: number
  /** Clients with a socket, to be dropped at the end whatever happens. */
  open: Set<{ drop: () => void }>
}

export type WireOptions = { line: Line; handshake: Handshake }

const TRIES = 40
const REST_MS = 250

export class WireClient<A extends Audience> {
  readonly audience: A
  readonly #options: WireOptions
  #wire: Wire | null = null
  #latest: { push: ViewPush; view: View[A] } | null = null
  #mine: Mine | null = null
  #sentOut = false
  #left = false
  readonly #watchers = new Set<() => void>()

  constructor(audience: A, options: WireOptions) {
    this.audience = audience
    this.#options = options
  }

  get workshop(): string {
    return this.#options.handshake.workshop
  }

  get view(): View[A] {
    if (this.#latest === null) throw new Error('a view is asked for before the first has come')
    return this.#latest.view
  }

  /** The view as it came. Whoever compares asks for its digest. */
  get push(): ViewPush | null {
    return this.#latest?.push ?? null
  }

  get mine(): Mine | null {
    return this.#mine
  }

  get isConnected(): boolean {
    return this.#wire?.connected ?? false
  }

  /** The server has said that there is no coming back. */
  get isSentOut(): boolean {
    return this.#sentOut
  }

  /** Tells of every view, of own things, and of the line; returns how to stop it. */
  watch(told: () => void): () => void {
    this.#watchers.add(told)
    return () => this.#watchers.delete(told)
  }

  /** Gone for good: nothing that is still to be said opens another socket. */
  leave(): void {
    this.#left = true
    this.drop()
  }

  /** Opens a new socket; resolves when the view and, for a person, their own things have come over it. */
  async connect(): Promise<void> {
    if (this.#left) throw new Stopped('no-view', { why: 'left' })
    this.drop()
    this.#latest = null
    this.#mine = null
    const { handshake, line } = this.#options
    const wire: Wire = io(line.origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: line.patience,
      auth: handshake,
    })
    this.#wire = wire
    line.open.add(this)
    let gone: string | null = null
    wire.on('view', (push) => this.#take(push))
    wire.on('mine', ({ mine }) => {
      this.#mine = mine
      this.#changed()
    })
    wire.on('bye', ({ after }) => {
      this.#sentOut = after === null
      this.#changed()
    })
    wire.on('disconnect', () => this.#changed())
    wire.on('connect_error', (error) => {
      const data: unknown = Reflect.get(error, 'data')
      gone = isRefusal(data) ? data.refused : error.message
      this.#changed()
    })
    const complete = () => this.#latest !== null && (this.audience !== 'participant' || this.#mine !== null)
    const came = await this.until(() => complete() || gone !== null)
    if (!came || gone !== null) throw new Stopped('no-view', { why: gone ?? 'timeout' })
  }

  /** Gone without a word, as a phone that loses the network. */
  drop(): void {
    this.#wire?.off()
    this.#wire?.disconnect()
    this.#wire = null
    this.#options.line.open.delete(this)
  }

  /** True as soon as the fact holds; false when patience ran out. */
  until(fact: () => boolean, patience = this.#options.line.patience): Promise<boolean> {
    if (fact()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const end = (held: boolean) => {
        clearTimeout(late)
        this.#watchers.delete(look)
        resolve(held)
      }
      const look = () => {
        if (fact()) end(true)
      }
      const late = setTimeout(() => end(fact()), patience)
      this.#watchers.add(look)
    })
  }

  envelope<Type extends CommandType>(
    command: CommandOf<Type>,
    secrets?: CommandEnvelope['secrets'],
  ): CommandEnvelope {
    this.#options.line.ledger.sent += 1
    return { id: newCommandId(), workshop: this.workshop, command, ...(secrets && { secrets }) }
  }

  /** Sends until answered, always under the same id; waits a little where the server asks to try again. */
  async say(envelope: CommandEnvelope): Promise<CommandResult> {
    const { ledger } = this.#options.line
    for (let tries = 1; ; tries++) {
      const result = await this.#sendOnce(envelope)
      const again = result === null || (!result.ok && result.retry === true)
      if (!again || tries === TRIES) {
        const last: CommandResult = result ?? { ok: false, refused: 'store-unavailable', retry: true }
        ledger.answered(last)
        return last
      }
      ledger.resent += 1
      if (result !== null) await rest(REST_MS)
    }
  }

  /** The same command once more; its answer must be the one given before. Null when none came. */
  resend(envelope: CommandEnvelope): Promise<CommandResult | null> {
    this.#options.line.ledger.resent += 1
    return this.#sendOnce(envelope)
  }

  /** Sends and hangs up before the answer can come. */
  sendAndDrop(envelope: CommandEnvelope): void {
    this.#wire?.emit('command', envelope, () => {})
    this.drop()
    this.#options.line.ledger.resent += 1
  }

  async #sendOnce(envelope: CommandEnvelope): Promise<CommandResult | null> {
    if (!this.#wire?.connected) await this.connect()
    const { ledger, patience } = this.#options.line
    const asked = performance.now()
    const result = await this.#wire
      ?.timeout(patience)
      .emitWithAck('command', envelope)
      .catch(() => null)
    if (result) ledger.waited(performance.now() - asked)
    return result ?? null
  }

  #take(push: ViewPush): void {
    const view = viewsIn(push)[this.audience]
    if (view === undefined)
      return this.#options.line.ledger.differs(`${this.audience} was sent a view of ${push.audience}`)
    const known = this.#latest?.push
    if (known && (push.rev < known.rev || (push.rev === known.rev && push.tick < known.tick))) return
    this.#latest = { push, view }
    this.#changed()
  }

  #changed(): void {
    for (const look of [...this.#watchers]) look()
  }
}

function viewsIn(push: ViewPush): Partial<View> {
  return { [push.audience]: push.view }
}
