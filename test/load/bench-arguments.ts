/** What the bench is asked to do, read from the command line and kept within bounds. */
import { parseArgs } from 'node:util'

export type BenchArguments = {
  phones: number[]
  runs: number
  /** Rounds of each run that are voted all at once. */
  rounds: number
  /** Over how many seconds a spread vote takes place. */
  spread: number
  /** File for the report beside standard output. */
  json: string | null
  /** Folder for CPU profiles of the votes all at once. */
  profiles: string | null
}

export const USAGE = `npm run bench -- [--phones 200,1000,5000] [--runs 3] [--rounds 5] [--spread 10] [--json FILE] [--profiles DIR]

Votes, reveals and reconnects of so many phones on this server and on a bare Socket.IO server, on this machine alone.
Prints progress to standard error and the report as JSON to standard output. The whole takes about ten minutes.

  --phones    sizes of the room, each from 6 to 20000
  --runs      runs of each size, from 1 to 20; figures are medians
  --rounds    rounds of each run that are voted all at once, from 1 to 8
  --spread    seconds over which a spread vote takes place, from 1 to 60
  --json      write the report to this file too
  --profiles  write a CPU profile of each burst of votes into this folder; being watched slows both servers
`

const PHONES = { least: 6, most: 20_000 }
const RUNS = { least: 1, most: 20 }
/** With the spread round these are the votes of one person, who may send 60 commands in ten seconds. */
const ROUNDS = { least: 1, most: 8 }
const SPREAD = { least: 1, most: 60 }

/** Null when help was asked for. @throws an error in one sentence for whoever typed it. */
export function benchArguments(given: readonly string[]): BenchArguments | null {
  const { values } = parseArgs({
    args: [...given],
    options: {
      phones: { type: 'string', default: '200,1000,5000' },
      runs: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      spread: { type: 'string', default: '10' },
      json: { type: 'string' },
      profiles: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  return {
    phones: values.phones.split(',').map((size) => whole('phones', size, PHONES)),
    runs: whole('runs', values.runs, RUNS),
    rounds: whole('rounds', values.rounds, ROUNDS),
    spread: whole('spread', values.spread, SPREAD),
    json: values.json ?? null,
    profiles: values.profiles ?? null,
  }
}

function whole(name: string, text: string, { least, most }: { least: number; most: number }): number {
  const value = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Error(`--${name} is "${text}"; it must be a whole number from ${least} to ${most}.`)
}
