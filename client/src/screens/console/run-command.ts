/** How parts of the console give a command: the answer, or null when the server cannot be reached. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'

export type RunCommand = (
  command: Command,
  secrets?: NonNullable<CommandEnvelope['secrets']>,
) => Promise<CommandResult | null>
