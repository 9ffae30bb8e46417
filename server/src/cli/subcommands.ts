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
    name: 'link',
    summary: 'print a fresh one-time link to the console of the server running here',
    load: async () => (await import('./link.ts')).link,
  },
]
