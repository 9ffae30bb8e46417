/** `cabildo link`: a fresh one-time link to the console of the server running on this computer. */
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { readLocalLink } from '../local-link.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const link: Subcommand = {
  help: `Usage: cabildo link

Prints a new one-time link to the console, for a second computer or when the first link was used up.
Works on the computer the server runs on, for whoever may read its data folder (CABILDO_DATA).`,
  async run(args) {
    parseArgs({ args, options: {} })
    const { data, publicUrl } = readConfig()
    const local = readLocalLink(data)
    if (local === null) throw new UsageError(`No server runs on the data folder ${data}.`)
    const secret = await askForSecret(local.url, local.token)
    console.log(`${publicUrl ?? local.url.replace('127.0.0.1', 'localhost')}/console#k=${secret}`)
    return 0
  },
}

async function askForSecret(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/api/host-links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => null)
  if (response === null) throw new UsageError(`The server at ${url} does not answer.`)
  const answer: unknown = await response.json()
  const secret: unknown = Reflect.get(Object(answer), 'secret')
  if (typeof secret !== 'string') throw new UsageError(`The server at ${url} gave no link.`)
  return secret
}
