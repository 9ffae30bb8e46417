/** What the routes need, and what one adds to the router. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { CrewState } from '@cabildo/shared/wire/rehearsal'
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { ExportJobs } from '../export/export-jobs.ts'
import type { FileReader } from '../handover/file-reader.ts'
import type { LanAddress } from '../lan-addresses.ts'
import type { BackUp, Clock, Store } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import type { CommandDesk } from '../workshops/command-desk.ts'
import type { Directory } from '../workshops/directory.ts'
import type { HostGrants } from '../workshops/host-grants.ts'
import type { Runner } from '../workshops/runner.ts'
import type { SecretHasher } from '../workshops/secret-hasher.ts'
import type { HostLinks } from './host-links.ts'

/** The simulated people of rehearsals. */
export type Crews = {
  /** Why no other crew can come now; null when one can. */
  refusal(): Refusal | null
  /** Resolves with how many will come. @throws StoreFault */
  bring(workshop: string, people: number): Promise<number | Refusal>
  here(workshop: string): CrewState
}

export type Services = {
  crews: Crews
  exports: ExportJobs
  /** Of workshop files. */
  files: FileReader
  runner: Runner
  store: Store
  desk: CommandDesk
  authenticator: Authenticator
  hasher: SecretHasher
  directory: Directory
  hosts: HostGrants
  hostLinks: HostLinks
  clock: Clock
  log: Logger
  publicUrl: string | null
  /** Writes a backup to a path of this computer; null where there is no data folder. Rejects with a FileTrouble. */
  backUp: ((out: string) => Promise<BackUp>) | null
  /** Under which addresses this computer is reached now, the best first. */
  addresses(): LanAddress[]
  /** How many boards of a workshop are open. */
  boardsOf(workshop: string): number
  /** Null once everything stands and the store serves, until the server is going away. */
  whyNotReady(): Promise<string | null>
}

/** Adds one subject's routes under `/api`. */
export type Routes = (router: Router, services: Services) => void
