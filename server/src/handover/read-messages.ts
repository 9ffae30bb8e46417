/** What goes between the server and the thread that reads a workshop file. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { WorkshopRows } from '../ports.ts'
import type { TakenFile } from './read-file.ts'

/** A file to be read, and then, again and again, for more of what was in it. */
export type ReadTask = { file: Uint8Array<ArrayBuffer> } | 'more'

/** `rows`: some of them, in their order, until `read` has all the rest. */
export type ReadTold = { refusal: Refusal } | { rows: SomeRows } | { read: TakenFile }

export type SomeRows = Partial<Pick<WorkshopRows, (typeof MANY)[number]>>

/** Of which a file may hold so many that they are told in pieces. */
export const MANY = ['events', 'ballots', 'voters', 'sealed', 'results'] as const
