/**
 * Who is host of this server. A host's grant belongs to no workshop: it has no place in a log, changes no view and moves
 * no rev, so it does not pass the runner, which knows nothing but workshops. It keeps to the same order all the same:
 * parsed and authenticated by the route, decided in turn, durable before it is answered, and answered the same when it
 * is sent again. This is the only place that commits beside the runner.
 *
 * Every host's grant carries the generation in which it was made. Signing the others out begins the next one, in which
 * only who asked for it has a grant; so it needs no list of the others, and a claim on its way is out with them.
 */
import { randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Grant, Store } from '../ports.ts'
import { emptyBatch } from './batch.ts'

/** Where the present generation is kept: a row among the grants that no secret hashes to. */
const REGISTER = 'hosts'
const FIRST = ''

export class HostGrants {
  readonly #store: Store
  #generation: string | null = null
  /** Links of hosts who came since the start: only they can have an open socket. */
  readonly #seen = new Set<string>()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: Store) {
    this.#store = store
  }

  /** Makes whoever holds the token with this hash a host, unless in its turn there is a reason not to. Durable when it resolves. @throws StoreFault */
  add(hash: string, whyNot: () => Refusal | null = () => null): Promise<Refusal | null> {
    return this.#inTurn(async () => {
      const generation = await this.#present()
      const refusal = whyNot()
      if (refusal === null)
        await this.#store.commit({ ...emptyBatch(), grants: [hostGrant(hash, generation)] })
      return refusal
    })
  }

  /** Whether this grant of a host, as found in the store, still stands. @throws StoreFault */
  async stands({ link }: Grant): Promise<boolean> {
    const generation = link?.split('/')[0] ?? FIRST
    if (generation !== (await this.#present())) return false
    if (link !== null) this.#seen.add(link)
    return true
  }

  /**
   * Ends the grants of all hosts but `own` (null: of all that are stored). Resolves with the links whose sockets must
   * go, once it is durable; refused when `own` was itself signed out meanwhile. `done` comes before anybody else's turn.
   * @throws StoreFault
   */
  endOthers(own: Grant | null, done = () => {}): Promise<string[] | Refusal> {
    return this.#inTurn(async () => {
      if (own !== null && !(await this.#isStored(own.hash))) return refuse('unknown-token')
      const generation = randomBytes(9).toString('base64url')
      const kept = own === null ? [] : [hostGrant(own.hash, generation)]
      const register: Grant = { ...hostGrant(REGISTER, generation), kind: 'rejoin' }
      await this.#store.commit({ ...emptyBatch(), grants: [...kept, register], revoked: [...this.#seen] })
      this.#generation = generation
      done()
      const gone = [...this.#seen].filter((link) => !isOf(link, own))
      for (const link of gone) this.#seen.delete(link)
      return gone
    })
  }

  async #isStored(hash: string): Promise<boolean> {
    const grant = (await this.#store.grantsOf([hash])).get(hash)
    return grant?.role === 'host' && (await this.stands(grant))
  }

  async #present(): Promise<string> {
    this.#generation ??= (await this.#store.grantsOf([REGISTER])).get(REGISTER)?.link?.split('/')[0] ?? FIRST
    return this.#generation
  }

  /** One after the other: no claim and no other signing out falls between looking and committing. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => {})
    return done
  }
}

function hostGrant(hash: string, generation: string): Grant {
  const link = `${generation}/${hash}`
  return { hash, kind: 'bearer', role: 'host', workshop: null, person: null, link }
}

function isOf(link: string, grant: Grant | null): boolean {
  return grant !== null && link.endsWith(`/${grant.hash}`)
}
