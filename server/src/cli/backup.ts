/** `cabildo backup`: the whole data folder as one file, also while a server runs on it. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import type { BackUp } from '../ports.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { FileTrouble } from '../write-beside.ts'
import { existingFolder } from './existing-folder.ts'
import { runningServer } from './running-server.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const backup: Subcommand = {
  help: `Usage: cabildo backup --out FILE [--data DIR]

Writes the whole data folder into one file: every workshop, and the secret of the server. A server may be running on
the folder; voting goes on. What was acknowledged before the backup began is in it.
The file opens everything that the server keeps: put it where nobody else can read it.

  --out FILE   where to write it; there must be no such file yet
  --data DIR   the data folder (CABILDO_DATA, ./data)`,
  async run(args) {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, data: { type: 'string' } } })
    if (values.out === undefined) throw new UsageError('Say where to write the backup: --out FILE')
    const data = existingFolder(values.data ?? readConfig().data)
    const { file, bytes, secrets } = await backUp(data, resolve(values.out))
    console.log(`${file} holds the data folder ${data} (${Math.ceil(bytes / 1024)} KB).`)
    console.log(
      secrets.length > 0
        ? 'It holds the secret of the server as well: put it where nobody else can read it.'
        : 'The data folder has no secret of the server: links and codes given out will be void after a restore.',
    )
    return 0
  },
}

async function backUp(data: string, out: string): Promise<BackUp> {
  const server = await runningServer(data)
  if (server !== null) return (await (await server.post('/api/backup', { out })).json()) as BackUp
  try {
    const store = openSqliteStore({ folder: data })
    try {
      return await store.backUp(out)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof DataFolderError || error instanceof FileTrouble) throw new UsageError(error.message)
    throw error
  }
}
