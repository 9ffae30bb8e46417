/** Tells the sockets of each workshop what a commit changed. */
import type { Logger } from 'pino'
import type { Committed } from '../workshops/committed.ts'
import type { Runner } from '../workshops/runner.ts'
import type { Connection, WireServer } from './connection.ts'
import { Room } from './room.ts'
import { sendBack, showOut } from './show-out.ts'
import { isLater } from './view-push.ts'

export class Broadcaster {
  readonly #rooms = new Map<string, Room>()
  readonly #runner: Runner
  readonly #io: WireServer
  readonly #log: Logger

  constructor(runner: Runner, io: WireServer, log: Logger) {
    this.#runner = runner
    this.#io = io
    this.#log = log
  }

  /** Takes a connection in and sends it all that is current. */
  enter(connection: Connection): Promise<void> {
    const { workshop } = connection
    const room = this.#rooms.get(workshop) ?? new Room(workshop, this.#runner, this.#io, this.#log)
    this.#rooms.set(workshop, room)
    return room.enter(connection)
  }

  leave(connection: Connection): void {
    const room = this.#rooms.get(connection.workshop)
    room?.leave(connection)
    if (!room?.isEmpty) return
    room.close()
    this.#rooms.delete(connection.workshop)
  }

  /** Sends the current view whole if it is later than what the client says to have. */
  catchUp(connection: Connection, seen: { rev: number; tick: number }): void {
    const room = this.#rooms.get(connection.workshop)
    const latest = room?.latest(connection.audience)
    if (latest && isLater(latest, seen)) room?.sendView(connection)
  }

  notice(committed: Committed): void {
    const room = this.#rooms.get(committed.workshop)
    if (room === undefined) return
    if (committed.revokedLinks.length > 0) {
      for (const connection of room.connectionsOf(committed.revokedLinks)) showOut(connection)
    }
    for (const connection of room.connectionsOfPeople(committed.removedPeople)) showOut(connection, 'removed')
    // They come back at once, as who they are.
    for (const connection of room.connectionsOfPeople(committed.mergedPeople)) sendBack(connection)
    if (committed.overwritten) for (const connection of room.connections()) sendBack(connection)
    else room.notice(committed)
  }

  /** The workshop is no more: everybody in it is told so and shown out. */
  dismiss(workshop: string): void {
    for (const connection of this.#rooms.get(workshop)?.connections() ?? []) showOut(connection, 'dropped')
  }

  close(): void {
    for (const room of this.#rooms.values()) room.close()
    this.#rooms.clear()
  }
}
