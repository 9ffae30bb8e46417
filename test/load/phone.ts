/** One phone of the load: a websocket that speaks Socket.IO by hand and counts what it is sent. */
import { WebSocket } from 'ws'
import { decode, encodeConnect, encodeEvent, LEAVE, PONG, revOf } from './packets.ts'
import { within } from './wait.ts'

export type PhoneOptions = {
  /** http address of the server. */
  url: string
  auth: object
  /** Address of this machine to come from; left out: whichever the system takes. */
  from?: string | undefined
}

/** A message made ready before the clock runs. */
export type Prepared = { id: number; frame: string }

export class Phone {
  /** What was pushed to this phone, answers to its own messages not counted. */
  pushes = 0
  pushedBytes = 0
  /** Revision of the latest view, and when it came. */
  rev = -1
  revAt = 0
  /** JSON of the latest view event. */
  view = ''
  /** Called with every view. */
  onView: () => void = () => {}
  /** Resolves with the first view. */
  readonly shown: Promise<void>
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (body: string) => void>()
  readonly #connected: Promise<void>
  #joined = () => {}
  #show = () => {}
  #failed: (why: Error) => void = () => {}
  #nextId = 0

  private constructor({ url, auth, from }: PhoneOptions) {
    this.#connected = new Promise((resolve, reject) => {
      this.#joined = resolve
      this.#failed = reject
    })
    this.shown = new Promise((resolve) => {
      this.#show = resolve
    })
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      origin: url,
      perMessageDeflate: false,
      skipUTF8Validation: true,
      ...(from === undefined ? {} : { localAddress: from }),
    })
    this.#socket.on('message', (data) => this.#hear(String(data), auth))
    this.#socket.on('error', (error) => this.#failed(error))
    this.#socket.on('close', () => this.#failed(new Error('The server closed a connection.')))
  }

  /** Resolves once the server has let it in. */
  static async connect(options: PhoneOptions): Promise<Phone> {
    const phone = new Phone(options)
    await within(phone.#connected, () => `connecting to ${options.url}`)
    return phone
  }

  prepare(event: string, payload: unknown): Prepared {
    const id = this.#nextId
    this.#nextId += 1
    return { id, frame: encodeEvent(event, payload, id) }
  }

  /** Sends what was prepared; `answered` gets the JSON of the answer's arguments. */
  send({ id, frame }: Prepared, answered: (body: string) => void): void {
    this.#answers.set(id, answered)
    this.#socket.send(frame)
  }

  /** Sends an event and waits for its answer's first argument. */
  async ask(event: string, payload: unknown): Promise<unknown> {
    const body = await within(
      new Promise<string>((resolve) => this.send(this.prepare(event, payload), resolve)),
      () => `the answer to ${event}`,
    )
    const [answer]: unknown[] = JSON.parse(body)
    return answer
  }

  /** Leaves as a phone that closes the page does. */
  leave(): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.once('close', () => resolve())
      this.#socket.send(LEAVE)
      this.#socket.close()
    })
  }

  /** Falls silent as a phone that loses the network does. */
  drop(): void {
    this.#socket.terminate()
  }

  #hear(frame: string, auth: object): void {
    const packet = decode(frame)
    switch (packet.type) {
      case 'open':
        return this.#socket.send(encodeConnect(auth))
      case 'ping':
        return this.#socket.send(PONG)
      case 'connected':
        return this.#joined()
      case 'refused':
        return this.#failed(new Error(`A phone was refused: ${packet.body}`))
      case 'answer': {
        this.#answers.get(packet.id)?.(packet.body)
        this.#answers.delete(packet.id)
        return
      }
      case 'event': {
        this.pushes += 1
        this.pushedBytes += Buffer.byteLength(frame)
        if (packet.name !== 'view') return
        this.rev = revOf(packet.body) ?? this.rev
        this.revAt = performance.now()
        this.view = packet.body
        this.#show()
        return this.onView()
      }
      default:
    }
  }
}
