/** All phones of one session: joined, connected, told of, dropped and brought back together. */
import type { Voter } from './cast-all.ts'
import type { Phone } from './phone.ts'
import type { Room } from './subject.ts'
import { Latch, pooled } from './wait.ts'

/** Connections being opened at any moment: more would only queue in the kernel, and be refused there. */
const WIDTH = 200
/** Phones that share one source address: each has some 28,000 ports, of which a closed one rests for a minute. */
const PER_ADDRESS = 5_000

export class Crowd {
  readonly #room: Room
  readonly #size: number
  #auths: object[] = []
  phones: Phone[] = []

  constructor(room: Room, size: number) {
    this.#room = room
    this.#size = size
  }

  async join(): Promise<void> {
    this.#auths = await pooled(this.#size, WIDTH, (person) =>
      this.#room.join(person, this.#addressOf(person)),
    )
  }

  async connect(): Promise<void> {
    this.phones = await pooled(this.#size, WIDTH, (person) =>
      this.#room.connect(this.#auths[person] ?? {}, this.#addressOf(person)),
    )
  }

  drop(): void {
    for (const phone of this.phones) phone.drop()
  }

  /** Ready-made ballots; `every`: only each so-manyth phone. */
  voters(round: number, every = 1, mood = 0): Voter[] {
    return this.phones.flatMap((phone, person) =>
      person % every === 0
        ? [{ phone, ballot: phone.prepare('command', this.#room.ballot(round, person, mood)) }]
        : [],
    )
  }

  /** Waits until every phone has a view of this revision; when the last one got it. */
  async has(rev: number): Promise<number> {
    const latch = new Latch(this.phones.length, `phones with revision ${rev}`)
    for (const phone of this.phones) {
      if (phone.rev >= rev) latch.arrive()
      else {
        phone.onView = () => {
          if (phone.rev < rev) return
          phone.onView = () => {}
          latch.arrive()
        }
      }
    }
    await latch.all()
    return Math.max(...this.phones.map(({ revAt }) => revAt))
  }

  pushed(): { frames: number; bytes: number } {
    let frames = 0
    let bytes = 0
    for (const { pushes, pushedBytes } of this.phones) {
      frames += pushes
      bytes += pushedBytes
    }
    return { frames, bytes }
  }

  #addressOf(person: number): string | undefined {
    return this.#size <= PER_ADDRESS ? undefined : `127.0.0.${2 + Math.floor(person / PER_ADDRESS)}`
  }
}
