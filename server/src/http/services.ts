/** What the routes need, and what one adds to the router. */
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { LanAddress } from '../lan-addresses.ts'
import type { Clock, Store } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import type { CommandDesk } from '../workshops/command-desk.ts'
import type { Directory } from '../workshops/directory.ts'
import type { HostGrants } from '../workshops/host-grants.ts'
import type { Runner } from '../workshops/runner.ts'
import type { HostLinks } from './host-links.ts'

export type Services = {
  runner: Runner
  store: Store
  desk: CommandDesk
  authenticator: Authenticator
  directory: Directory
  hosts: HostGrants
  hostLinks: HostLinks
  clock: Clock
  log: Logger
  publicUrl: string | null
  /** Under which addresses this computer is reached now, the best first. */
  addresses(): LanAddress[]
  /** How many boards of a workshop are open. */
  boardsOf(workshop: string): number
  /** Null once everything stands and the store serves, until the server is going away. */
  whyNotReady(): Promise<string | null>
}

/** Adds one subject's routes under `/api`. */
export type Routes = (router: Router, services: Services) => void
