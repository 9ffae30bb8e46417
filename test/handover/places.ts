/** Two servers and what goes between them, without sockets. */

import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { handOver } from '@cabildo/server/handover/hand-over'
import { readWorkshopFile } from '@cabildo/server/handover/read-file'
import { type TakenIn, takeIn } from '@cabildo/server/handover/take-in'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'

let peppers = 0

export function newPlace(): RunnerRig {
  peppers += 1
  return new RunnerRig(memoryStore(), peppers)
}

export async function fileOf(
  rig: RunnerRig,
  how: { move?: boolean; seats?: boolean; evenOpen?: boolean } = {},
): Promise<Uint8Array> {
  const given = await handOver(rig, rig.workshop, { move: false, seats: false, evenOpen: true, ...how })
  if (isRefusal(given)) throw new Error(`no file: ${JSON.stringify(given)}`)
  return given.bytes
}

/** What a place says to a file. */
export async function open(rig: RunnerRig, bytes: Uint8Array): Promise<TakenIn | Refusal> {
  const file = await readWorkshopFile(bytes)
  return isRefusal(file) ? file : takeIn(rig, file)
}

/** The workshop of a file that must be taken in, in that place. */
export async function mustOpen(rig: RunnerRig, bytes: Uint8Array): Promise<TakenIn> {
  const taken = await open(rig, bytes)
  if (isRefusal(taken)) throw new Error(`not taken in: ${JSON.stringify(taken)}`)
  rig.workshop = taken.workshop
  return taken
}

/** The lines of a file but the last. */
export function linesOf(bytes: Uint8Array): Record<string, unknown>[] {
  const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** A file with these lines and a last one that fits them: what somebody makes who knows the format. */
export function forged(lines: readonly unknown[]): Uint8Array {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return gzipSync(`${text}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`)
}
