/** The simulated people of one rehearsal: ordinary clients on the real wire, with no way in that a phone would not have. */
import type { Language } from '@cabildo/shared/text'
import type { Group } from '@cabildo/shared/workshop/setup'
import type { Logger } from 'pino'
import { Cast } from '../cast.ts'
import { Ledger } from '../ledger.ts'
import { Person } from '../person.ts'
import { writesIn } from '../set-stage.ts'
import { Stopped } from '../stopped.ts'
import type { Line } from '../wire-client.ts'
import { CrewPerson } from './crew-person.ts'
import { crewSecrets, crewSeed } from './crew-secrets.ts'
import { arrivingAfter } from './rhythm.ts'
import { Waiting } from './waiting.ts'

export type CrewOptions = {
  origin: string
  pepper: Buffer
  log: Logger
  pace: number
  workshop: string
  code: string
  groups: readonly Group[]
  languages: readonly Language[]
  size: number
  /** Told once, when the last one has gone. */
  onGone: () => void
}

const PATIENCE_MS = 15_000
/** Before a closed door people wait a while and try again. */
const TRIES_AGAIN_MS = 4_000

export class Crew {
  readonly size: number
  readonly #options: CrewOptions
  readonly #cast: Cast
  readonly #line: Line
  readonly #waiting: Waiting
  readonly #people = new Set<CrewPerson>()
  #expected: number
  #gone = false

  constructor(options: CrewOptions) {
    const { workshop, groups, size, pace, log, origin } = options
    this.#options = options
    this.size = size
    this.#expected = size
    this.#cast = new Cast({ seed: crewSeed(workshop), people: size, groups, preferences: null })
    this.#line = { origin, ledger: new Ledger(), patience: PATIENCE_MS, open: new Set() }
    this.#waiting = new Waiting(pace, (error) => {
      log.debug({ err: error, workshop }, 'a simulated person gave up')
    })
    for (let index = 0; index < size; index += 1) {
      this.#waiting.do(arrivingAfter(this.#cast.chance('arrives', index)), () => this.#arrive(index))
    }
  }

  /** How many are in the room now. */
  get here(): number {
    return [...this.#people].filter(({ isHere }) => isHere).length
  }

  leave(): void {
    if (this.#gone) return
    this.#gone = true
    this.#waiting.end()
    for (const one of [...this.#people]) one.leave()
    for (const client of [...this.#line.open]) client.drop()
    this.#options.onGone()
  }

  async #arrive(index: number): Promise<void> {
    try {
      const { person, returned } = await this.#enter(index)
      if (this.#gone) return person.client.leave()
      this.#isIn(person, returned)
    } catch (error) {
      if (this.#gone) return
      if (isWorthAnotherTry(error)) return this.#waiting.do(TRIES_AGAIN_MS, () => this.#arrive(index))
      this.#isOut()
      throw error
    }
  }

  #isIn(person: Person, returned: boolean): void {
    const one = new CrewPerson({
      person,
      cast: this.#cast,
      waiting: this.#waiting,
      returned,
      onGone: () => {
        this.#people.delete(one)
        this.#isOut()
      },
    })
    this.#people.add(one)
    one.begin()
  }

  #isOut(): void {
    this.#expected -= 1
    if (this.#expected === 0) this.leave()
  }

  /** Who was here before comes back as who they were. */
  async #enter(index: number): Promise<{ person: Person; returned: boolean }> {
    const { workshop, code, languages, pepper } = this.#options
    const joining = {
      index,
      code,
      line: this.#line,
      language: writesIn(index, languages[0] ?? 'es', languages),
      choose: this.#cast.chooses.bind(this.#cast, index),
      secrets: crewSecrets(pepper, workshop, index),
    }
    try {
      return { person: await Person.back(joining, workshop), returned: true }
    } catch (error) {
      if (whyOf(error) !== 'unknown-token') throw error
      return { person: await Person.join(joining), returned: false }
    }
  }
}

/** Gone for good are those whom nobody lets in any more. */
function isWorthAnotherTry(error: unknown): boolean {
  const last = ['person-removed', 'unknown-workshop', 'workshop-ended', 'left']
  return error instanceof Stopped && !last.includes(whyOf(error) ?? '')
}

function whyOf(error: unknown): string | null {
  if (!(error instanceof Stopped)) return null
  return String(error.params.why ?? error.params.code ?? error.why)
}
