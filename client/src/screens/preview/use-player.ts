/** A played workshop on a page: looks again whenever something was said in it. */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { useCallback, useSyncExternalStore } from 'react'
import type { Player } from './player.ts'

const facilitator = { role: 'facilitator', person: null } as const

export function usePlayer(player: Player): {
  version: number
  run: (command: Command) => Promise<CommandResult>
} {
  const version = useSyncExternalStore(player.watch, player.version)
  const run = useCallback(async (command: Command) => player.say(facilitator, command), [player])
  return { version, run }
}
