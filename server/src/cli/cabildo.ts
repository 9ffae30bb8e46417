/** The command line: finds the subcommand and hands over. `start` is taken care of before, in bin/cabildo.js. */
import { ConfigError } from '../config.ts'
import { UsageError } from './subcommand.ts'
import { SUBCOMMANDS } from './subcommands.ts'

const HELP = `Usage: cabildo SUBCOMMAND [options]

  ${'start'.padEnd(10)} start the server; the same as npm start
${SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

cabildo SUBCOMMAND --help says more.
`

// Whoever reads, `head` say, may stop before the end.
process.stdout.on('error', (error) => {
  if (Reflect.get(error, 'code') !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(HELP)
    return name === undefined ? 1 : 0
  }
  const known = SUBCOMMANDS.find((candidate) => candidate.name === name)
  if (!known) {
    console.error(`There is no subcommand "${name}".\n\n${HELP}`)
    return 1
  }
  const subcommand = await known.load()
  if (args.includes('--help') || args.includes('-h')) {
    console.log(subcommand.help)
    return 0
  }
  try {
    return await subcommand.run(args)
  } catch (error) {
    const isUsage = String(Reflect.get(Object(error), 'code')).startsWith('ERR_PARSE_ARGS')
    if (error instanceof Error && (isUsage || error instanceof UsageError || error instanceof ConfigError)) {
      console.error(error.message)
      return 1
    }
    throw error
  }
}
