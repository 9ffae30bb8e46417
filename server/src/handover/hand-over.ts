/** Gives a workshop away as a file: as a copy, or for good, and then nothing is taken here any more. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { StopReason } from '@cabildo/shared/workshop/events'
import { type Place, run } from './take-in.ts'
import { seatsOf, writeWorkshopFile } from './write-file.ts'

/**
 * `move`: the workshop goes on elsewhere and stands still here. `seats`: what phones and codes are known by goes along.
 * `evenOpen`: also answers to a round that is open; for those who may read the data folder anyway.
 */
type HowGiven = { move: boolean; seats: boolean; evenOpen: boolean }
type Given = { code: string; bytes: Uint8Array; seats: number }

export async function handOver(place: Place, workshop: string, how: HowGiven): Promise<Given | Refusal> {
  const stopped = await place.runner.read(workshop, ({ state }) => ({ why: state.stopped }))
  if (stopped === null) return refuse('unknown-workshop')
  const refusal = how.move ? await stop(place, workshop, stopped.why) : null
  if (refusal !== null) return refusal
  const rows = await place.store.pack(workshop)
  if (rows === null) return refuse('unknown-workshop')
  // Two files of one open round, one answer apart, would tell whose that answer is (S1, S2).
  const isAsking = rows.ballots.length + rows.voters.length > 0
  if (isAsking && !how.evenOpen) return refuse('another-round-open')
  const seats = how.seats ? seatsOf(rows, place.hasher) : []
  return { code: rows.code, bytes: await writeWorkshopFile(rows, seats), seats: seats.length }
}

/** Whoever lost the file asks for it again. */
function stop({ runner }: Place, workshop: string, why: StopReason | null): Promise<Refusal | null> | null {
  return why === 'moved' ? null : run(runner, workshop, { type: 'stop-here', why: 'moved' })
}
