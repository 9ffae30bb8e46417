/** One simulated person in the room: looks at the phone, answers when it is their moment, and comes back when the line was lost. */
import type { Cast } from '../cast.ts'
import type { Person } from '../person.ts'
import { answeringMoments } from './rhythm.ts'
import { hasSpoken, saySomething } from './say-something.ts'
import type { Waiting } from './waiting.ts'

export type CrewPersonOptions = {
  person: Person
  cast: Cast
  waiting: Waiting
  /** Had been here before: what is asked just now they may have answered. */
  returned: boolean
  /** Told once, when they have gone for good. */
  onGone: () => void
}

const COMES_BACK_MS = 1_500
const LOOKS_UP_MS = 1_000

export class CrewPerson {
  readonly #options: CrewPersonOptions
  readonly #noticed = new Set<string>()
  readonly #stopWatching: () => void
  #gone = false
  #comingBack = false

  constructor(options: CrewPersonOptions) {
    this.#options = options
    const { person, returned } = options
    const { current } = person
    if (returned && current?.phase === 'open' && hasSpoken(person, current))
      this.#noticed.add(placeOf(current))
    this.#stopWatching = person.client.watch(() => this.#look())
  }

  /** Looks at the phone for the first time; may go at once. */
  begin(): void {
    this.#look()
  }

  get isHere(): boolean {
    return !this.#gone && this.#options.person.client.isConnected
  }

  leave(): void {
    if (this.#gone) return
    this.#gone = true
    this.#stopWatching()
    this.#options.person.client.leave()
    this.#options.onGone()
  }

  #look(): void {
    const { person, cast, waiting } = this.#options
    const { client } = person
    if (this.#gone) return
    if (client.isSentOut) return this.leave()
    if (!client.isConnected) return this.#comeBack()
    if (client.push === null) return
    if (client.view.workshop.status === 'ended') return this.leave()
    const { current } = person
    if (current?.phase !== 'open' || this.#noticed.has(placeOf(current))) return
    const place = placeOf(current)
    this.#noticed.add(place)
    for (const { after, mood } of answeringMoments(cast.chance('moments', place, person.index))) {
      waiting.do(after, () => this.#speak(place, mood))
    }
  }

  /** While phones are covered nobody can say anything; they try again as soon as they see theirs. */
  async #speak(place: string, mood: string): Promise<void> {
    const { person, cast, waiting } = this.#options
    const { client } = person
    if (this.#gone || !client.isConnected || client.push === null) return
    const { current } = person
    if (current?.phase !== 'open' || placeOf(current) !== place) return
    if (client.view.paused) return waiting.do(LOOKS_UP_MS, () => this.#speak(place, mood))
    await saySomething(cast, person, current, mood)
  }

  #comeBack(): void {
    if (this.#comingBack) return
    this.#comingBack = true
    const { person, waiting } = this.#options
    waiting.do(COMES_BACK_MS, async () => {
      if (this.#gone) return
      try {
        await person.comeBack()
      } finally {
        this.#comingBack = false
        this.#look()
      }
    })
  }
}

function placeOf({ id, round }: { id: string; round: number }): string {
  return `${id}/${round}`
}
