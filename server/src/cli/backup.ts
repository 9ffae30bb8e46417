/** `cabildo backup`: the whole data folder as one file, also while a server runs on it. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { readConfig } from '../config.ts'
import type { BackUp } from '../ports.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { troubleSentence } from '../trouble-words.ts'
import { FileTrouble } from '../write-beside.ts'
import { existingFolder } from './existing-folder.ts'
import { fileWords } from './file-words.ts'
import { languageOf } from './language-option.ts'
import { runningServer } from './running-server.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const backup: Subcommand = {
  help: `Usage: cabildo backup --out FILE [--data DIR] [--lang es|en|pt]

Writes the whole data folder into one file: every workshop, and the secret of the server. A server may be running on
the folder; voting goes on. What was acknowledged before the backup began is in it.
The file opens everything that the server keeps: put it where nobody else can read it.

  --out FILE        where to write it; there must be no such file yet
  --data DIR        the data folder (CABILDO_DATA, ./data)
  --lang es|en|pt   language of the sentences (the system's)`,
  async run(args) {
    const options = { out: { type: 'string' }, data: { type: 'string' }, lang: { type: 'string' } } as const
    const { values } = parseArgs({ args, options })
    const language = languageOf(values.lang, LANGUAGES)
    const say = fileWords[language].backup
    if (values.out === undefined) throw new UsageError(say.out)
    const data = existingFolder(values.data ?? readConfig().data, language)
    const { file, bytes, secrets } = await backUp(data, resolve(values.out), language)
    console.log(say.done(file, data, Math.ceil(bytes / 1024)))
    console.log(secrets.length > 0 ? say.secret : say.noSecret)
    return 0
  },
}

async function backUp(data: string, out: string, language: Language): Promise<BackUp> {
  const server = await runningServer(data, language)
  if (server !== null) return (await (await server.post('/api/backup', { out })).json()) as BackUp
  try {
    const store = openSqliteStore({ folder: data })
    try {
      return await store.backUp(out)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof DataFolderError || error instanceof FileTrouble)) throw error
    throw new UsageError(troubleSentence(error.trouble, language), { cause: error })
  }
}
