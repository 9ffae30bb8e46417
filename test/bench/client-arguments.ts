/** What the bench of the pages is asked to do, read from the command line and kept within bounds. */
import { parseArgs } from 'node:util'

export type ClientArguments = {
  /** Phones that join, each once with nothing kept and once with what that left. */
  runs: number
  /** Cards on the board when the frames are counted. */
  cards: number
  /** For how long frames are counted while cards arrive. */
  seconds: number
  /** File for the report. */
  json: string | null
}

export const USAGE = `npm run bench:client -- [--runs 5] [--cards 500] [--seconds 10] [--json FILE]

How long a slow phone on a slow network takes from the scan to the first question, and how even the frames of a board are
while cards arrive. Drives a real Chromium on this machine alone; prints a table. The whole takes about two minutes.

  --runs      phones that join, from 1 to 20, each with an empty cache and then with a full one
  --cards     cards on the board beforehand, from 1 to 1000
  --seconds   seconds over which frames are counted, from 1 to 60
  --json      write the report to this file too
`

/** Null when help was asked for. @throws an error in one sentence for whoever typed it. */
export function clientArguments(given: readonly string[]): ClientArguments | null {
  const { values } = parseArgs({
    args: [...given],
    options: {
      runs: { type: 'string', default: '5' },
      cards: { type: 'string', default: '500' },
      seconds: { type: 'string', default: '10' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  return {
    runs: whole('runs', values.runs, 20),
    cards: whole('cards', values.cards, 1000),
    seconds: whole('seconds', values.seconds, 60),
    json: values.json ?? null,
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= most) return value
  throw new Error(`--${name} is "${text}"; it must be a whole number from 1 to ${most}.`)
}
