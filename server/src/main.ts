/** `npm start`: the server as a program. Says where everything is, and in plain words why it cannot start. */
import { parseArgs } from 'node:util'
import { compose, type Program } from './compose.ts'
import { type Config, ConfigError, readConfig, SETTINGS, unknownSettings } from './config.ts'
import { greeting } from './greeting.ts'
import { lanAddresses } from './lan-addresses.ts'
import { DataFolderError } from './store/data-folder-error.ts'
import { readVersion } from './version.ts'

const HELP = `Starts the Cabildo server.

  --print-config   print the settings in force and end
  --help           print this and end

Settings, as environment variables:
${SETTINGS.map(([name, fallback, meaning]) => `  ${name.padEnd(14)} ${meaning}${fallback && ` (${fallback})`}`).join('\n')}
`

try {
  await main()
} catch (error) {
  console.error(plainly(error))
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, 'print-config': { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  for (const name of unknownSettings()) console.error(`${name} is no setting of Cabildo; it is ignored.`)
  const config = readConfig()
  if (values['print-config']) return console.log(JSON.stringify(config, null, 2))

  const program = await compose(config)
  const { port } = await listen(program, config)
  stopOnSignals(program)
  const secret = program.app.issueHostLink()
  const { counts } = program
  console.log(greeting({ version: readVersion(), config, port, counts, secret, addresses: lanAddresses() }))
}

async function listen(program: Program, config: Config): Promise<{ port: number }> {
  try {
    return await program.listen()
  } catch (error) {
    await program.close()
    throw new ConfigError(whyNotListening(error, config), { cause: error })
  }
}

function whyNotListening(error: unknown, { port, host }: Config): string {
  const code: unknown = Reflect.get(Object(error), 'code')
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES')
    return `Port ${port} is not open to this user. Choose one above 1023: PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This computer has no address ${host}; see HOST.`
  return `Cabildo cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`
}

/** A second Ctrl+C does not wait. */
function stopOnSignals(program: Program): void {
  let asked = false
  const stop = (signal: NodeJS.Signals) => {
    if (asked) return signal === 'SIGINT' ? process.exit(1) : undefined
    asked = true
    console.log('Stopping: answers under way are kept, phones come back by themselves.')
    program.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(plainly(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Known trouble in words; anything else is a fault, and its stack is what helps. */
function plainly(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataFolderError) return error.message
  const isUsage = String(Reflect.get(Object(error), 'code')).startsWith('ERR_PARSE_ARGS')
  if (error instanceof Error) return isUsage ? error.message : (error.stack ?? error.message)
  return String(error)
}
