/** The server without its surroundings: what compose.ts runs and every test boots. */
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import { ExportJobs } from './export/export-jobs.ts'
import { FileReader } from './handover/file-reader.ts'
import { limitArrival } from './http/arrival.ts'
import { HostLinks } from './http/host-links.ts'
import { createRouter } from './http/router.ts'
import { type LanAddress, lanAddresses } from './lan-addresses.ts'
import type { BackUp, Clock, Store } from './ports.ts'
import { Gateway, type Pressure } from './realtime/gateway.ts'
import { Crews } from './rehearsal/crew/crews.ts'
import { Authenticator } from './workshops/authenticate.ts'
import { CommandDesk } from './workshops/command-desk.ts'
import { Directory } from './workshops/directory.ts'
import { HostGrants } from './workshops/host-grants.ts'
import { Runner } from './workshops/runner.ts'
import { SecretHasher } from './workshops/secret-hasher.ts'
import { StoreWatch } from './workshops/store-watch.ts'

export type AppConfig = {
  /** At least 32 random bytes that hashes of secrets are keyed with; without the same again no token is known. */
  pepper: Buffer
  /** Under which address the pages are reached, where that is not the address asked for. */
  publicUrl?: string | null
  /** Folder of the built pages. */
  pages?: string | null
  /** Under which addresses this computer is reached; asked each time, for networks change. */
  addresses?: () => LanAddress[]
  /** How long a batch of commands waits for company, in ms. */
  gatherMs?: number
  /** How long a request may take to arrive, in ms; a workshop file has longer. */
  arriveMs?: number
  /** How long a second takes among the simulated people of a rehearsal; 1 as among people. */
  crewPace?: number
}

export type AppOptions = {
  store: Store
  clock: Clock
  config: AppConfig
  log: Logger
  /** Writes a backup of the data folder, where there is one. */
  backUp?: (out: string) => Promise<BackUp>
}

export type App = {
  readonly runner: Runner
  /** Rejects with the error of the socket (EADDRINUSE, EACCES). Port 0 takes any free one. */
  listen(port: number, host?: string): Promise<{ port: number; url: string }>
  /** Refuses what is new, answers what was asked, says goodbye and ends every connection, within 10 s. The store stays open. */
  close(): Promise<void>
  /** A new one-time secret: whoever claims it first is host of this server. */
  issueHostLink(): string
  /** A token that is the host's as long as this process lives. */
  issueLocalToken(): string
  /** How many sockets are open, and the most bytes that wait for any one of them. */
  pressure(): Pressure
}

/** What a batch waits for company: short against a network, long enough to share an fsync. */
const GATHER_MS = 4
const DRAIN_WITHIN_MS = 8_000

export function createApp({ store: inner, clock, config, log, backUp }: AppOptions): App {
  const watch = new StoreWatch(inner)
  const { store } = watch
  const hasher = new SecretHasher(config.pepper)
  const gatherMs = config.gatherMs ?? GATHER_MS
  const runner = new Runner({ store, clock, log, hasher, gatherMs })
  const hosts = new HostGrants(store)
  const authenticator = new Authenticator(store, hasher, hosts)
  const directory = new Directory(store, runner)
  const desk = new CommandDesk({ runner, store, authenticator, directory, log })
  const hostLinks = new HostLinks({ hosts, authenticator, hasher })
  const publicUrl = config.publicUrl ?? null
  let origin: string | null = null
  const { pepper, crewPace: pace = 1 } = config
  const crews = new Crews({ runner, authenticator, log, pepper, pace, origin: () => origin })
  const exports = new ExportJobs({ store, runner, clock, log })
  const files = new FileReader()
  let ready = false
  const services = {
    runner,
    store,
    desk,
    authenticator,
    hasher,
    directory,
    hosts,
    hostLinks,
    clock,
    log,
    publicUrl,
  }
  const around = {
    addresses: config.addresses ?? (() => lanAddresses()),
    boardsOf: (workshop: string): number => gateway.boardsOf(workshop),
    crews,
    exports,
    files,
    backUp: backUp ?? null,
    whyNotReady,
  }
  const server = createServer(createRouter({ ...services, ...around }, config.pages ?? null))
  limitArrival(server, config.arriveMs)
  const connections = new Set<Socket>()
  server.on('connection', (connection) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  const gateway = new Gateway({ ...services, http: server })
  let closing: Promise<void> | null = null

  async function whyNotReady(): Promise<string | null> {
    return ready ? watch.trouble() : 'starting or going away'
  }

  async function close(): Promise<void> {
    ready = false
    crews.close()
    exports.close()
    files.close()
    gateway.stopAdmitting()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    desk.close()
    await Promise.race([runner.drain(), setTimeout(DRAIN_WITHIN_MS, undefined, { ref: false })])
    await gateway.close()
    // A client that does not read would not let go either.
    for (const connection of connections) connection.destroy()
    await closed
  }

  return {
    runner,
    async listen(port, host = '127.0.0.1') {
      const bound = await bind(server, port, host)
      ready = true
      origin = originOf(host, bound)
      return { port: bound, url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${bound}` }
    },
    close() {
      closing ??= close()
      return closing
    },
    issueHostLink: () => hostLinks.issue(),
    pressure: () => gateway.pressure(),
    issueLocalToken() {
      const token = randomBytes(24).toString('base64url')
      authenticator.admitHost(token)
      return token
    },
  }
}

/** Where clients of this very computer reach the server. */
function originOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
