/** `cabildo export`: one workshop as one file, from a running server or from its data folder. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { normaliseCode } from '@cabildo/shared/join-code'
import { isRefusal } from '@cabildo/shared/refusal'
import { LANGUAGES, type Language } from '@cabildo/shared/text'
import { readConfig } from '../config.ts'
import { handOver } from '../handover/hand-over.ts'
import { troubleSentence } from '../trouble-words.ts'
import { FileTrouble, writeBytes } from '../write-beside.ts'
import { existingFolder } from './existing-folder.ts'
import { fileWords } from './file-words.ts'
import { languageOf } from './language-option.ts'
import { inFolder } from './opened-folder.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { runningServer } from './running-server.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

type How = { move: boolean; seats: boolean }

/** One id in 64 begins as an option does; no option with a single dash is as long. */
const DASHED_ID = /^-[A-Za-z0-9_][\w-]{10,}$/

export const exportWorkshop: Subcommand = {
  help: `Usage: cabildo export ID|CODE --out FILE [--move] [--with-seats] [--data DIR] [--lang es|en|pt]

Writes one workshop, whole, into one file that "cabildo import" or the console of another Cabildo opens. A server may be
running. The file holds all that was said, also what the room was not shown: keep it like the data folder itself.

  --out FILE        where to write it; there must be no such file yet
  --move            hand the workshop over: it goes on where the file is opened, and nothing is taken here any more,
                    until it comes back by a file
  --with-seats      people stay known by their phones (where the address stays the same) and by their codes; whoever
                    has such a file could come in under their names
  --data DIR        the data folder (CABILDO_DATA, ./data)
  --lang es|en|pt   language of the sentences (the system's)

Links of facilitators, boards and desks never go along: make new ones where it goes on.`,
  async run(args) {
    const { named, out, data, language, ...how } = callFrom(args)
    const say = fileWords[language].export
    const bytes = await give(data, named, how, language)
    try {
      writeBytes(out, bytes)
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error
      const trouble = troubleSentence(error.trouble, language)
      throw new UsageError(how.move ? `${trouble} ${say.again}` : trouble, { cause: error })
    }
    console.log(say.done(out, named, Math.ceil(bytes.length / 1024)))
    console.log(say.keep)
    console.log(how.seats ? say.seats : say.noSeats)
    if (how.move) console.log(say.moved)
    return 0
  },
}

function callFrom(args: string[]): How & { named: string; out: string; data: string; language: Language } {
  const { values, positionals } = parseArgs({
    args: [...args.filter((arg) => !DASHED_ID.test(arg)), '--', ...args.filter((arg) => DASHED_ID.test(arg))],
    options: {
      out: { type: 'string' },
      data: { type: 'string' },
      move: { type: 'boolean', default: false },
      'with-seats': { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
    allowPositionals: true,
  })
  const language = languageOf(values.lang, LANGUAGES)
  const say = fileWords[language].export
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0) throw new UsageError(say.usage)
  if (values.out === undefined) throw new UsageError(say.out)
  const out = resolve(values.out)
  // Before the workshop stands still here for a file that cannot be written.
  if (existsSync(out)) throw new UsageError(say.exists(out))
  const data = existingFolder(values.data ?? readConfig().data, language)
  return { named, out, data, language, move: values.move, seats: values['with-seats'] }
}

async function give(data: string, named: string, how: How, language: Language): Promise<Uint8Array> {
  const server = await runningServer(data, language)
  if (server !== null) {
    const response = await server.post(`/api/workshops/${encodeURIComponent(named)}/file`, how)
    return new Uint8Array(await response.arrayBuffer())
  }
  return inFolder(data, language, async (place) => {
    const workshop = (await place.store.workshopByCode(normaliseCode(named))) ?? named
    const given = await handOver(place, workshop, { ...how, evenOpen: true })
    if (isRefusal(given)) throw new UsageError(refusalSentence(given, language))
    return given.bytes
  })
}
