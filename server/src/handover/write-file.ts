/** A workshop as one file: the same rows give the same bytes. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { GENESIS } from '@cabildo/shared/record/link'
import { type Line, type Seat, VERSION } from '@cabildo/shared/wire/workshop-file'
import { WORKSHOP_FORMAT } from '@cabildo/shared/workshop-format'
import type { WorkshopRows } from '../ports.ts'
import { readVersion } from '../version.ts'
import type { SecretHasher } from '../workshops/secret-hasher.ts'

/** `seats`: what phones and people with a code are known by, where it is to be in the file. */
export async function writeWorkshopFile(rows: WorkshopRows, seats: readonly Seat[]): Promise<Uint8Array> {
  const { id: workshop, code, events } = rows
  const log = { rev: events.length, head: events.at(-1)?.hash ?? GENESIS }
  const head = { format: WORKSHOP_FORMAT, version: VERSION, program: readVersion(), workshop, code, ...log }
  const lines = [head, ...linesOf(rows), ...seats.map((seat): Line => ({ seat }))]
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const end = { end: { lines: lines.length, sha256 } }
  return promisify(gzip)(`${text}${JSON.stringify(end)}\n`, { level: 6 })
}

function linesOf({ events, ballots, voters, sealed, results }: WorkshopRows): Line[] {
  return [
    ...events.map(({ workshop: _, ...event }): Line => ({ event })),
    // Without the key of a phone: by it a copy of an open round would lead to what a person said last (S2).
    ...ballots.map(
      ({ ballot: { group, answer }, ...place }): Line => ({ ballot: { ...place, group, answer } }),
    ),
    ...voters.map((voter): Line => ({ voter })),
    ...sealed.map((round): Line => ({ sealed: round })),
    ...results.map(({ command, fingerprint, result }): Line => {
      const { rev, made, code } = result
      return { answer: { command, fingerprint, rev, made, ...(code === undefined ? {} : { code }) } }
    }),
  ]
}

/** Those of participants: links of facilitators, boards and desks end with a move, and hosts are of a server. */
export function seatsOf({ grants }: WorkshopRows, hasher: SecretHasher): Seat[] {
  return grants.flatMap(({ hash, kind, role, person }): Seat[] => {
    const digest = role === 'participant' && person !== null ? hasher.open(hash) : null
    return digest === null || person === null ? [] : [{ digest, kind, person }]
  })
}
