/**
 * The sockets of one workshop and what each audience was last shown. A view is computed once per audience and tick and
 * sent only if it differs; a change of phase goes out at once, anything else at most four times a second.
 */
import { setImmediate } from 'node:timers/promises'
import { Audience } from '@cabildo/shared/roles'
import type { ViewPush } from '@cabildo/shared/wire/contract'
import type { Live } from '@cabildo/shared/workshop/live'
import { type Contribution, concernedBy, mineOf } from '@cabildo/shared/workshop/mine'
import { personOf } from '@cabildo/shared/workshop/people'
import type { Logger } from 'pino'
import type { Committed } from '../workshops/committed.ts'
import type { Runner } from '../workshops/runner.ts'
import { Backlog } from './back-pressure.ts'
import type { Connection, WireServer } from './connection.ts'
import { showOut } from './show-out.ts'
import { viewPush } from './view-push.ts'

const TICK_MS = 250
const AFTER_TROUBLE_MS = 1_000
/** Sockets written to before others get their turn (measured: p99 of the acknowledgement 14 ms against 96). */
const SLICE = 250

/** `watching`: connections that get this audience's views; `expecting`: connections about to. */
type Seats = { watching: Set<Connection>; expecting: number; latest: ViewPush | null; body: string }

export class Room {
  readonly #workshop: string
  readonly #runner: Runner
  readonly #io: WireServer
  readonly #log: Logger
  readonly #backlog: Backlog
  readonly #seats: Record<Audience, Seats> = {
    facilitator: noSeats(),
    display: noSeats(),
    participant: noSeats(),
    operator: noSeats(),
  }
  readonly #people = new Map<string, Set<Connection>>()
  readonly #all = new Set<Connection>()
  #timer: NodeJS.Timeout | null = null
  #publishing = false
  #urgent = false
  #dirty = false
  #cardsMoved = false
  /** What people said since the last tick, of which some others are told. */
  #contributed: Contribution[] = []
  #publishedAt = 0

  constructor(workshop: string, runner: Runner, io: WireServer, log: Logger) {
    this.#workshop = workshop
    this.#runner = runner
    this.#io = io
    this.#log = log
    this.#backlog = new Backlog((connection) => {
      void this.#sendAll(connection)
    })
  }

  get isEmpty(): boolean {
    return this.#all.size === 0
  }

  /** Takes a connection in and sends it all that is current. */
  async enter(connection: Connection): Promise<void> {
    const seats = this.#seats[connection.audience]
    this.#all.add(connection)
    this.#ofPerson(connection)?.add(connection)
    seats.expecting += 1
    try {
      if (connection.waits) return await this.#atDoor(connection)
      const fresh = seats.latest ?? (await this.#read((live) => viewPush(live, connection.audience)))
      if (fresh === null) return
      if (seats.latest === null) this.#show(seats, fresh)
      if (!connection.isOpen) return
      seats.watching.add(connection)
      await this.#sendAll(connection)
    } finally {
      seats.expecting -= 1
      forgetUnseen(seats)
    }
  }

  /**
   * Who waits is told of the workshop's name, and that they wait; who was let in meanwhile is shown all of it. Looked at
   * together, and taken in at once: nothing is published between what they are sent and what comes after.
   */
  async #atDoor(connection: Connection): Promise<void> {
    const { person } = connection.grant
    const now = await this.#read((live) => ({
      own: personOf(live.state, person ?? ''),
      push: viewPush(live, 'participant'),
    }))
    if (now === null || !connection.isOpen) return
    const { own, push } = now
    if (push.audience !== 'participant') return
    connection.waits = own?.waits ?? false
    if (!connection.waits) this.#seats.participant.watching.add(connection)
    const view = connection.waits ? { ...push.view, current: null } : push.view
    connection.socket.emit('view', { ...push, view })
    connection.mine = ''
    await this.#sendMine(connection)
  }

  leave(connection: Connection): void {
    const seats = this.#seats[connection.audience]
    this.#all.delete(connection)
    seats.watching.delete(connection)
    forgetUnseen(seats)
    this.#backlog.forget(connection)
    const { person } = connection.grant
    if (person === null) return
    const own = this.#people.get(person)
    own?.delete(connection)
    if (own?.size === 0) this.#people.delete(person)
  }

  /** The view this audience was last shown. */
  latest(audience: Audience): ViewPush | null {
    return this.#seats[audience].latest
  }

  sendView(connection: Connection): void {
    const { latest } = this.#seats[connection.audience]
    if (connection.waits) return
    if (latest !== null && this.#backlog.takes(connection)) connection.socket.emit('view', latest)
  }

  connections(): Connection[] {
    return [...this.#all]
  }

  connectionsOf(links: readonly string[]): Connection[] {
    return [...this.#all].filter(({ grant }) => grant.link !== null && links.includes(grant.link))
  }

  connectionsOfPeople(people: readonly string[]): Connection[] {
    return people.flatMap((person) => [...(this.#people.get(person) ?? [])])
  }

  notice({ phase, people, contributed, cardsMoved }: Committed): void {
    this.#dirty = true
    this.#contributed.push(...contributed)
    if (cardsMoved) this.#cardsMoved = true
    for (const person of people) this.#tellOwn(this.#people.get(person))
    // Each may have been let in, or the workshop may be over.
    if (phase) for (const one of this.#all) if (one.waits) this.enter(one).catch(() => one.cut())
    if (phase) this.#urgent = true
    if (this.#publishing) return
    this.#schedule(phase ? 0 : Math.max(0, this.#publishedAt + TICK_MS - performance.now()))
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#backlog.close()
  }

  /** A person with one socket learns from the answer what became of their ballot; all their sockets are told of anything else. */
  #tellOwn(own: Set<Connection> | undefined): void {
    if (own === undefined) return
    const [only] = own
    if (own.size === 1 && only !== undefined && only.casting > 0) return
    for (const connection of own) void this.#sendMine(connection)
  }

  #schedule(delay: number): void {
    if (this.#timer && delay > 0) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#publish()
    }, delay)
  }

  async #publish(): Promise<void> {
    this.#publishing = true
    let rest = 0
    try {
      do {
        this.#urgent = false
        this.#dirty = false
        this.#publishedAt = performance.now()
        await this.#publishOnce()
      } while (this.#urgent)
    } catch (error) {
      this.#log.error({ err: error, workshop: this.#workshop }, 'views were not published')
      this.#dirty = true
      rest = AFTER_TROUBLE_MS
    }
    this.#publishing = false
    if (this.#dirty && !this.isEmpty) {
      this.#schedule(Math.max(rest, this.#publishedAt + TICK_MS - performance.now()))
    }
  }

  async #publishOnce(): Promise<void> {
    const present = Audience.options.filter((audience) => {
      const { watching, expecting } = this.#seats[audience]
      return watching.size + expecting > 0
    })
    const pushes = await this.#read((live) => present.map((audience) => viewPush(live, audience)))
    const changed = (pushes ?? []).filter((push) => this.#show(this.#seats[push.audience], push))
    for (const push of changed) await this.#send(push)
    const contributed = this.#contributed.splice(0)
    if (this.#cardsMoved) await this.#sendOwnCards()
    else if (contributed.length > 0) await this.#sendToConcerned(contributed)
  }

  /** Makes this the audience's latest view; false when it shows nothing new. */
  #show(seats: Seats, push: ViewPush): boolean {
    const body = JSON.stringify(push.view)
    if (seats.latest !== null && body === seats.body) return false
    seats.latest = push
    seats.body = body
    return true
  }

  async #send(push: ViewPush): Promise<void> {
    for (const slice of slices([...this.#seats[push.audience].watching])) {
      const ready = slice.filter((connection) => connection.isOpen && this.#backlog.takes(connection))
      // To no room at all would be to everybody.
      if (ready.length > 0) this.#io.to(ready.map(({ socket }) => socket.id)).emit('view', push)
      if (slice.length === SLICE) await setImmediate()
    }
  }

  async #sendOwnCards(): Promise<void> {
    this.#cardsMoved = false
    await this.#sendMineTo([...this.#people.values()].flatMap((own) => [...own]))
  }

  /** Once a tick, however much was said; who is shown nothing new is sent nothing. */
  async #sendToConcerned(contributed: readonly Contribution[]): Promise<void> {
    const people = await this.#read(
      (live) => new Set(contributed.flatMap((each) => [...concernedBy(live, each)])),
    )
    await this.#sendMineTo(this.connectionsOfPeople([...(people ?? [])]))
  }

  async #sendMineTo(connections: readonly Connection[]): Promise<void> {
    for (const slice of slices(connections)) {
      await Promise.all(slice.map((connection) => this.#sendMine(connection)))
      await setImmediate()
    }
  }

  async #sendAll(connection: Connection): Promise<void> {
    this.sendView(connection)
    connection.mine = ''
    await this.#sendMine(connection)
  }

  async #sendMine(connection: Connection): Promise<void> {
    const { person } = connection.grant
    if (person === null) return
    const push = await this.#read((live) => ({ rev: live.state.rev, mine: mineOf(live, person) })).catch(
      () => null,
    )
    if (push === null || !connection.isOpen) return
    // Removed since the socket was let in.
    if (push.mine === null) return showOut(connection, 'removed')
    const body = JSON.stringify(push.mine)
    if (body === connection.mine || !this.#backlog.takes(connection)) return
    connection.mine = body
    connection.socket.emit('mine', { rev: push.rev, mine: push.mine })
  }

  #ofPerson({ grant: { person } }: Connection): Set<Connection> | null {
    if (person === null) return null
    const own = this.#people.get(person) ?? new Set()
    this.#people.set(person, own)
    return own
  }

  #read<T>(look: (live: Live) => T): Promise<T | null> {
    return this.#runner.read(this.#workshop, look)
  }
}

function noSeats(): Seats {
  return { watching: new Set(), expecting: 0, latest: null, body: '' }
}

/** A view that nobody is shown is not kept up to date, so it is not kept. */
function forgetUnseen(seats: Seats): void {
  if (seats.watching.size + seats.expecting === 0) seats.latest = null
}

function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, index) =>
    all.slice(index * SLICE, (index + 1) * SLICE),
  )
}
