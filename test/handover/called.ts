/** A subcommand called in this process, as the command line calls it; in English where no language is asked for. */
import { type Subcommand, UsageError } from '@cabildo/server/cli/subcommand'
import { vi } from 'vitest'

export async function called(
  { run }: Subcommand,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const spoken = args.includes('--lang') ? args : [...args, '--lang', 'en']
  const said = () => log.mock.calls.map(([line]) => String(line)).join('\n')
  try {
    return { code: await run(spoken), out: said(), err: '' }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: 1, out: said(), err: error.message }
  } finally {
    log.mockRestore()
  }
}
