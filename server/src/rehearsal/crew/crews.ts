/** The simulated people on this server: one crew per rehearsal, a few crews at once, and none in a real workshop. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import { CREW_MOST } from '@cabildo/shared/wire/rehearsal'
import type { Logger } from 'pino'
import type { Authenticator } from '../../workshops/authenticate.ts'
import type { Runner } from '../../workshops/runner.ts'
import { Crew } from './crew.ts'
import { crewSecrets } from './crew-secrets.ts'

export type CrewsOptions = {
  runner: Runner
  authenticator: Authenticator
  log: Logger
  pepper: Buffer
  pace: number
  /** Where this server listens; null before it does. */
  origin: () => string | null
}

const CREWS_MOST = 4

export class Crews {
  readonly #options: CrewsOptions
  readonly #crews = new Map<string, Crew>()
  #closed = false

  constructor(options: CrewsOptions) {
    this.#options = options
    options.runner.onErased((workshop) => this.dismiss(workshop))
  }

  /** Why no other crew can come now; null when one can. */
  refusal(): Refusal | null {
    if (this.#closed || this.#options.origin() === null) return refuse('restarting', { retry: true })
    return this.#crews.size < CREWS_MOST
      ? null
      : refuse('too-many-rehearsals', { params: { most: CREWS_MOST } })
  }

  /** Brings simulated people in, the same as before where there were some; resolves with how many will come. @throws StoreFault */
  async bring(workshop: string, people: number): Promise<number | Refusal> {
    const facts = await this.#options.runner.read(workshop, ({ state }) => ({
      isRehearsal: state.rehearsalOf !== null,
      isOver: state.status === 'ended',
      about: { code: state.code, groups: state.groups, languages: state.languages },
    }))
    if (facts === null) return refuse('unknown-workshop')
    if (!facts.isRehearsal) return refuse('not-a-rehearsal')
    if (facts.isOver) return refuse('workshop-ended')
    const size = (await this.known(workshop)) || Math.min(people, CREW_MOST)
    const there = this.#crews.get(workshop)
    if (there !== undefined) return there.size
    const refusal = this.refusal()
    const origin = this.#options.origin()
    if (refusal !== null || origin === null) return refusal ?? refuse('restarting', { retry: true })
    const { pepper, log, pace } = this.#options
    const onGone = () => this.#crews.delete(workshop)
    this.#crews.set(workshop, new Crew({ ...facts.about, workshop, size, origin, pepper, log, pace, onGone }))
    return size
  }

  /** How many are in the room now, and how many belong there. */
  here(workshop: string): { here: number; of: number } {
    const crew = this.#crews.get(workshop)
    return { here: crew?.here ?? 0, of: crew?.size ?? 0 }
  }

  /** How many have ever joined. @throws StoreFault */
  async known(workshop: string): Promise<number> {
    const { authenticator, pepper } = this.#options
    const grants = await Promise.all(
      Array.from({ length: CREW_MOST }, (_, index) =>
        authenticator.grantOfToken(crewSecrets(pepper, workshop, index).token),
      ),
    )
    return grants.findLastIndex((grant) => grant !== null) + 1
  }

  dismiss(workshop: string): void {
    this.#crews.get(workshop)?.leave()
  }

  /** Sends everybody home; nobody comes any more. */
  close(): void {
    this.#closed = true
    for (const crew of [...this.#crews.values()]) crew.leave()
  }
}
