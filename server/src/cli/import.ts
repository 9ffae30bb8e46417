/** `cabildo import`: a workshop out of a file, into a running server or into its data folder. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { readConfig } from '../config.ts'
import { readWorkshopFile } from '../handover/read-file.ts'
import { type TakenIn, takeIn } from '../handover/take-in.ts'
import { FILE_MAX } from '../handover/unpack-lines.ts'
import { DataFolderError } from '../store/data-folder-error.ts'
import { fileWords } from './file-words.ts'
import { languageOf } from './language-option.ts'
import { inFolder } from './opened-folder.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { type RunningServer, runningServer } from './running-server.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const importWorkshop: Subcommand = {
  help: `Usage: cabildo import FILE [--data DIR] [--lang es|en|pt]

Opens a workshop that "cabildo export" or a console wrote. A server may be running. Nothing of the file is believed: its
log, its chain and its sealed ballots are held to each other first, and the first bad place is named.
A workshop that was handed over goes on here. A copy can be looked at, and goes on only when the host says so in the
console. Where the workshop is here already, the file must follow it: what is newer is taken over, and a copy that was only
looked at gives way to it; where the two went on apart, both ends are named and nothing is changed.

  --data DIR        the data folder (CABILDO_DATA, ./data)
  --lang es|en|pt   language of the sentences (the system's)`,
  async run(args) {
    const options = { data: { type: 'string' }, lang: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const language = languageOf(values.lang, LANGUAGES)
    const say = fileWords[language].import
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError(say.usage)
    const bytes = bytesOf(resolve(file), language)
    const data = resolve(values.data ?? readConfig().data)
    const server = await runningServer(data, language)
    const taken = server ? await takeInto(server, bytes) : await open(data, bytes, language)
    console.log(say.done(taken.code, taken.workshop))
    console.log(taken.goesOn ? say.goesOn : say.copy)
    console.log(taken.seats > 0 ? say.seats(taken.seats) : say.noSeats)
    console.log(say.links)
    console.log(server ? say.open(await freshLink(server)) : say.openLater)
    return 0
  },
}

function bytesOf(file: string, language: Language): Uint8Array {
  if (!existsSync(file)) throw new UsageError(fileWords[language].noFile(file))
  if (statSync(file).size > FILE_MAX) throw new UsageError(refusalSentence(refuse('file-too-big'), language))
  return readFileSync(file)
}

async function takeInto(server: RunningServer, bytes: Uint8Array): Promise<TakenIn> {
  return (await (await server.post('/api/workshop-files', bytes)).json()) as TakenIn
}

/** The folder is touched only for a file that is a workshop, and an empty one is empty again where that came to nothing. */
async function open(data: string, bytes: Uint8Array, language: Language): Promise<TakenIn> {
  const file = await readWorkshopFile(bytes)
  if (isRefusal(file)) throw new UsageError(refusalSentence(file, language))
  const wasEmpty = namesIn(data).length === 0
  try {
    const taken = await inFolder(data, language, (place) => takeIn(place, file))
    if (isRefusal(taken)) throw new UsageError(refusalSentence(taken, language))
    return taken
  } catch (error) {
    // What a program has begun there that started meanwhile is not ours to remove.
    if (wasEmpty && !isInUse(error)) for (const name of namesIn(data)) rmSync(join(data, name))
    throw error
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function isInUse(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown }
  return cause instanceof DataFolderError && cause.problem === 'in-use'
}

async function freshLink(server: RunningServer): Promise<string> {
  const answer: unknown = await (await server.post('/api/host-links', {})).json()
  const base = readConfig().publicUrl ?? server.url.replace('127.0.0.1', 'localhost')
  return `${base}/console#k=${String(Reflect.get(Object(answer), 'secret'))}`
}
