/** Who shows this secret: the one answer for sockets and HTTP, cached, and looked up in company when thousands come at once. */
import { setImmediate } from 'node:timers/promises'
import type { Grant, Store } from '../ports.ts'
import type { HostGrants } from './host-grants.ts'
import type { SecretHasher } from './secret-hasher.ts'

/** Grants kept in memory; the oldest give way. */
const CACHE_MAX = 50_000

type Asked = { hash: string; resolve: (grant: Grant | null) => void; reject: (error: unknown) => void }

export class Authenticator {
  readonly #store: Store
  readonly #hasher: SecretHasher
  readonly #hosts: HostGrants
  readonly #known = new Map<string, Grant>()
  readonly #ownHosts = new Map<string, Grant>()
  readonly #revoked = new Set<string>()
  #asked: Asked[] = []

  constructor(store: Store, hasher: SecretHasher, hosts: HostGrants) {
    this.#store = store
    this.#hasher = hasher
    this.#hosts = hosts
  }

  /** Null for a token that was never granted or is revoked. @throws StoreFault */
  async grantOfToken(token: string): Promise<Grant | null> {
    const hash = this.#hasher.token(token)
    const grant = this.#ownHosts.get(hash) ?? this.#known.get(hash) ?? (await this.#askEither(hash, token))
    if (grant?.kind !== 'bearer' || this.isRevoked(grant)) return null
    const isStoredHost = grant.role === 'host' && !this.isOfProcess(grant)
    return !isStoredHost || (await this.#hosts.stands(grant)) ? grant : null
  }

  /** Whether this host's grant is one of this process, which nothing stored can end. */
  isOfProcess({ hash }: Grant): boolean {
    return this.#ownHosts.has(hash)
  }

  /** The person who may come back with this code, as the grant says. @throws StoreFault */
  async grantOfRejoinCode(workshop: string, code: string): Promise<Grant | null> {
    const kept = await this.#ask(this.#hasher.rejoinCode(workshop, code))
    const grant = kept ?? (await this.#ask(this.#hasher.earlierRejoinCode(workshop, code)))
    return grant?.kind === 'rejoin' && grant.workshop === workshop ? grant : null
  }

  /** True also for a grant looked up before its link was revoked. */
  isRevoked({ link }: Grant): boolean {
    return link !== null && this.#revoked.has(link)
  }

  /** Called with every commit, before anything else hears of it. */
  revoke(links: readonly string[]): void {
    if (links.length === 0) return
    for (const link of links) this.#revoked.add(link)
    for (const [hash, grant] of this.#known) if (this.isRevoked(grant)) this.#known.delete(hash)
  }

  /** The workshop was erased, and all that was granted in it. */
  forget(workshop: string): void {
    for (const [hash, grant] of this.#known) if (grant.workshop === workshop) this.#known.delete(hash)
  }

  /** Lets this token be the host's for as long as this process lives; nothing is stored. */
  admitHost(token: string): void {
    const hash = this.#hasher.token(token)
    const whose = { role: 'host', workshop: null, person: null, link: null } as const
    this.#ownHosts.set(hash, { hash, kind: 'bearer', ...whose })
  }

  /** As it is kept now, or as earlier programs kept it. */
  async #askEither(hash: string, token: string): Promise<Grant | null> {
    const earlier = this.#hasher.earlierToken(token)
    return this.#known.get(earlier) ?? (await this.#ask(hash)) ?? (await this.#ask(earlier))
  }

  #ask(hash: string): Promise<Grant | null> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ hash, resolve, reject })
      if (this.#asked.length === 1) void this.#lookUp()
    })
  }

  /** All that is asked for within one turn of the event loop is one query. */
  async #lookUp(): Promise<void> {
    await setImmediate()
    const asked = this.#asked
    this.#asked = []
    try {
      const found = await this.#store.grantsOf(asked.map(({ hash }) => hash))
      for (const grant of found.values()) this.#keep(grant)
      for (const { hash, resolve } of asked) resolve(found.get(hash) ?? null)
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  /** Hosts are few, and theirs may end all at once: they are looked up each time. */
  #keep(grant: Grant): void {
    if (grant.kind !== 'bearer' || grant.role === 'host' || this.isRevoked(grant)) return
    this.#known.set(grant.hash, grant)
    if (this.#known.size <= CACHE_MAX) return
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest)
      break
    }
  }
}
