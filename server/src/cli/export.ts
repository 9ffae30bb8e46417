/** `cabildo export`: one workshop as one file, from a running server or from its data folder. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { normaliseCode } from '@cabildo/shared/join-code'
import { isRefusal } from '@cabildo/shared/refusal'
import { readConfig } from '../config.ts'
import { handOver } from '../handover/hand-over.ts'
import { FileTrouble, writeBytes } from '../write-beside.ts'
import { existingFolder } from './existing-folder.ts'
import { inFolder } from './opened-folder.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { runningServer } from './running-server.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

type How = { move: boolean; seats: boolean }

/** One id in 64 begins as an option does; no option is as long. */
const DASHED_ID = /^-[\w-]{19}$/

const AGAIN =
  'The workshop stands still here already: ask for the file again, or let it go on here in the console.'

export const exportWorkshop: Subcommand = {
  help: `Usage: cabildo export ID|CODE --out FILE [--move] [--with-seats] [--data DIR]

Writes one workshop, whole, into one file that "cabildo import" or the console of another Cabildo opens. A server may be
running. The file holds all that was said, also what the room was not shown: keep it like the data folder itself.

  --out FILE     where to write it; there must be no such file yet
  --move         hand the workshop over: it goes on where the file is opened, and nothing is taken here any more, until
                 it comes back by a file
  --with-seats   people stay known by their phones (where the address stays the same) and by their codes; whoever has
                 such a file could come in under their names
  --data DIR     the data folder (CABILDO_DATA, ./data)

Links of facilitators, boards and desks never go along: make new ones where it goes on.`,
  async run(args) {
    const { named, out, data, ...how } = callFrom(args)
    const bytes = await give(data, named, how)
    try {
      writeBytes(out, bytes)
    } catch (error) {
      if (error instanceof FileTrouble)
        throw new UsageError(how.move ? `${error.message} ${AGAIN}` : error.message)
      throw error
    }
    console.log(`${out} holds the workshop ${named} (${Math.ceil(bytes.length / 1024)} KB).`)
    console.log('It holds what the room was not shown as well: keep it like the data folder itself.')
    console.log(
      how.seats
        ? 'People stay known by their phones and codes: nobody else may get this file.'
        : 'Phones and codes are not in it: where it goes on, people come in anew or get a code at the console.',
    )
    if (how.move) console.log('Nothing is taken here any more, until it comes back by a file.')
    return 0
  },
}

function callFrom(args: string[]): How & { named: string; out: string; data: string } {
  const { values, positionals } = parseArgs({
    args: [...args.filter((arg) => !DASHED_ID.test(arg)), '--', ...args.filter((arg) => DASHED_ID.test(arg))],
    options: {
      out: { type: 'string' },
      data: { type: 'string' },
      move: { type: 'boolean', default: false },
      'with-seats': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0)
    throw new UsageError('Name one workshop, by its code or its id.')
  if (values.out === undefined) throw new UsageError('Say where to write the file: --out FILE')
  const out = resolve(values.out)
  // Before the workshop stands still here for a file that cannot be written.
  if (existsSync(out)) throw new UsageError(`There is a file ${out} already. Nothing was changed.`)
  const data = existingFolder(values.data ?? readConfig().data)
  return { named, out, data, move: values.move, seats: values['with-seats'] }
}

async function give(data: string, named: string, how: How): Promise<Uint8Array> {
  const server = await runningServer(data)
  if (server !== null) {
    const response = await server.post(`/api/workshops/${encodeURIComponent(named)}/file`, how)
    return new Uint8Array(await response.arrayBuffer())
  }
  return inFolder(data, async (place) => {
    const workshop = (await place.store.workshopByCode(normaliseCode(named))) ?? named
    const given = await handOver(place, workshop, { ...how, evenOpen: true })
    if (isRefusal(given)) throw new UsageError(refusalSentence(given))
    return given.bytes
  })
}
