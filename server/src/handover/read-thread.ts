/**
 * Reads a workshop file in a thread of its own. What it found is told in pieces, each when it is asked for, so that the
 * server has its turn between them.
 */
import { isRefusal } from '@cabildo/shared/refusal'
import { serveTasks } from '../threads/serve-tasks.ts'
import { readWorkshopFile, type WorkshopFile } from './read-file.ts'
import { MANY, type ReadTask, type ReadTold } from './read-messages.ts'

/** Of text in a piece, about: to take one in holds the server up for a few milliseconds. */
const PIECE = 256 * 1024

let pieces: Iterator<ReadTold> | null = null

serveTasks<ReadTask, ReadTold>(async (task, tell) => {
  if (task !== 'more') {
    const file = await readWorkshopFile(task.file)
    pieces = isRefusal(file) ? [{ refusal: file }].values() : piecesOf(file)
  }
  const next = pieces?.next()
  if (!next || next.done) throw new Error('nothing more was read')
  tell(next.value)
})

function* piecesOf({ rows, seats, state, head }: WorkshopFile): Generator<ReadTold> {
  for (const kind of MANY) {
    for (const some of cut<unknown>(rows[kind])) yield { rows: { [kind]: some } }
  }
  const { people, aliases, links, stopped } = state
  const none = { events: [], ballots: [], voters: [], sealed: [], results: [] }
  yield { read: { rows: { ...rows, ...none }, seats, head, state: { people, aliases, links, stopped } } }
}

function* cut<T>(rows: readonly T[]): Generator<T[]> {
  let piece: T[] = []
  let size = 0
  for (const row of rows) {
    piece.push(row)
    size += JSON.stringify(row).length
    if (size < PIECE) continue
    yield piece
    piece = []
    size = 0
  }
  if (piece.length > 0) yield piece
}
