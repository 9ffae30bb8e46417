/** What goes between the server and the thread of an export. */
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import type { SealedRound } from '@cabildo/shared/workshop/decide/decision'
import type { StoredWorkshop } from '../ports.ts'

/** `sealed`: the ballots of every closed round. */
export type ExportTask = {
  workshop: string
  ask: ExportAsk
  stored: StoredWorkshop
  sealed: SealedRound[]
  writtenAt: number
}

export type ExportTold =
  | { done: number; of: number }
  | { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }
