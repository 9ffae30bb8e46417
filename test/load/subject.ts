/** What is measured: our server, or the bare one. Both are driven through the same steps. */
import type { Phone } from './phone.ts'
import type { ServerProcess } from './server-process.ts'

export type Subject = {
  readonly name: 'ours' | 'bare'
  /** Starts the server, or starts it again on the same port and data. Port 0 takes any. */
  start(port: number): Promise<Started>
  /** Removes what it left on the disk. */
  remove(): void
}

export type Started = {
  server: ServerProcess
  port: number
  /** A room with so many rounds ahead of it, with whatever watches it (console and board) already connected. */
  openRoom(rounds: number): Promise<Room>
}

/** The room on one server; where the bare server has nothing to do, nothing is done. */
export type Room = {
  /** Makes a person; returns what their phone shows when it connects. Rejects when refused. */
  join(person: number, from: string | undefined): Promise<object>
  /** Connects a phone; resolves when it shows what is current. */
  connect(auth: object, from: string | undefined): Promise<Phone>
  /** Resolves with the revision that phones will have. */
  openRound(round: number): Promise<number>
  /** What a person's phone sends as its vote; another `mood` is a changed mind. */
  ballot(round: number, person: number, mood?: number): object
  closeRound(round: number): Promise<number>
  /** Shows everybody one more thing; resolves with the revision that phones will have. */
  reveal(round: number, step: number): Promise<number>
  /** Resolves when console and board show so many answers. */
  tallied(answers: number): Promise<void>
  leave(): Promise<void>
}
