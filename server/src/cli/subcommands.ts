/** Every subcommand, in the order of `cabildo --help`. A new one is a file and a line here. */
import type { Subcommand } from './subcommand.ts'

type Registered = {
  name: string
  /** One line for the list of `cabildo --help`. */
  summary: string
  /** Only the subcommand that is asked for is loaded: a count must not wait for a server. */
  load: () => Promise<Subcommand>
}

export const SUBCOMMANDS: readonly Registered[] = [
  {
    name: 'rehearse',
    summary: 'hold a whole workshop with a made-up room and check every count',
    load: async () => (await import('./rehearse.ts')).rehearse,
  },
  {
    name: 'analyze',
    summary: 'count a file of rankings, approvals, ratings or votes by every method',
    load: async () => (await import('./analyze.ts')).analyze,
  },
  {
    name: 'verify',
    summary: 'check a saved report, and count it again from its ballots',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'link',
    summary: 'print a fresh one-time link to the console of the server running here',
    load: async () => (await import('./link.ts')).link,
  },
  {
    name: 'export',
    summary: 'write one workshop into one file, to open it elsewhere',
    load: async () => (await import('./export.ts')).exportWorkshop,
  },
  {
    name: 'import',
    summary: 'open a workshop out of a file',
    load: async () => (await import('./import.ts')).importWorkshop,
  },
  {
    name: 'backup',
    summary: 'write the whole data folder into one file, also while a server runs on it',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'make a data folder out of a backup',
    load: async () => (await import('./restore.ts')).restore,
  },
]
