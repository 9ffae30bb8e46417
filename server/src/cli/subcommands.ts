/** Every subcommand, in the order of `cabildo --help`. A new one is a file and a line here. */
import { link } from './link.ts'
import { rehearse } from './rehearse.ts'
import type { Subcommand } from './subcommand.ts'

export const SUBCOMMANDS: readonly Subcommand[] = [rehearse, link]
