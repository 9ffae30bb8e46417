/** A real Socket.IO client that keeps every event as it came over the wire. */

import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type {
  ClientToServer,
  CommandEnvelope,
  CommandResult,
  ServerToClient,
} from '@cabildo/shared/wire/contract'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import { io, type Socket } from 'socket.io-client'
import type { Held } from './people.ts'

type Wire = Socket<ServerToClient, ClientToServer>

export class Client {
  readonly socket: Wire
  /** Raw events pushed by the server, in order. */
  readonly frames: string[] = []
  readonly #watchers = new Set<() => void>()

  constructor(url: string, { token, workshop }: Held, auth: Record<string, unknown> = {}) {
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token, workshop, protocol: PROTOCOL, ...auth },
    })
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('data', (data: unknown) => {
        if (typeof data === 'string' && data.startsWith('2[')) this.frames.push(data.slice(1))
        for (const look of [...this.#watchers]) look()
      })
    })
    this.socket.on('disconnect', () => {
      for (const look of [...this.#watchers]) look()
    })
  }

  /** Connected and shown the first view. */
  static async connect(url: string, held: Held, auth?: Record<string, unknown>): Promise<Client> {
    const client = new Client(url, held, auth)
    const refused = await new Promise<Refusal | null>((resolve, reject) => {
      client.socket.once('connect', () => resolve(null))
      client.socket.once('connect_error', (error) => {
        const data: unknown = Reflect.get(error, 'data')
        if (isRefusal(data)) resolve(data)
        else reject(error)
      })
    })
    if (refused) throw new Error(refused.refused)
    await client.until(() => client.views().length > 0)
    return client
  }

  /** The refusal with which the server does not let somebody in; null when it does. */
  static async refusal(url: string, held: Held, auth?: Record<string, unknown>): Promise<string | null> {
    try {
      const client = await Client.connect(url, held, auth)
      client.close()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  send(sent: CommandEnvelope): Promise<CommandResult> {
    return this.socket.timeout(8000).emitWithAck('command', sent)
  }

  views(): { raw: string; rev: number; tick: number; audience: string }[] {
    return this.#events('view').map((raw) => {
      const [, { rev, tick, audience }] = JSON.parse(raw)
      return { raw, rev, tick, audience }
    })
  }

  mines(): string[] {
    return this.#events('mine')
  }

  byes(): { reason: string; after: number | null }[] {
    return this.#events('bye').map((raw) => JSON.parse(raw)[1])
  }

  /** The event just before this one came later than `ms` ago, or the fact did not hold in time: an error. */
  until(fact: () => boolean, ms = 8000): Promise<void> {
    if (fact()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#watchers.delete(look)
        reject(new Error('what was waited for did not come'))
      }, ms)
      const look = () => {
        if (!fact()) return
        clearTimeout(late)
        this.#watchers.delete(look)
        resolve()
      }
      this.#watchers.add(look)
    })
  }

  close(): void {
    this.socket.disconnect()
  }

  #events(name: string): string[] {
    return this.frames.filter((frame) => frame.startsWith(`["${name}",`))
  }
}
