/** What came of checking a file: what was looked at, and the first place that is not as it should be. */
import type { ArchiveRefusal } from '../archive/archive-refusal.ts'
import type { NotRecounted } from '../recount/recount-report.ts'
import type { LocalText } from '../text.ts'

/** Why a file is not checked at all. `older`: it has no record; `not-a-report`: a whole workshop, to be opened on a server. */
export type FileRefusal =
  | ArchiveRefusal
  | { refused: 'older' | 'not-a-report' | 'no-report'; where: string | null }

/** A round as a person knows it. */
export type WhichRound = { activity: LocalText; asked: number }

export type Wrong =
  /** Bytes that no version of the program writes; a sum that does not fit. */
  | { wrong: 'bytes'; at: number }
  | { wrong: 'sum' }
  /** The archive says that it holds another report. */
  | { wrong: 'manifest' }
  /** The first entry of the log that does not follow from the one before, or that says what it did not say. */
  | { wrong: 'chain' | 'entry'; rev: number }
  /** An entry of which less is told than the program tells. */
  | { wrong: 'kept-back'; rev: number }
  /** An entry of a version of the program that chained what must not be published. */
  | { wrong: 'older'; rev: number }
  /** The report stands at another place than the log. */
  | { wrong: 'head' }
  /** The report says of a round what the log does not say. */
  | { wrong: 'log'; round: WhichRound | null; field: string }
  | { wrong: 'seal' | 'ballots'; round: WhichRound }
  | {
      wrong: 'figure'
      /** Null for the room and the priorities. */
      round: WhichRound | null
      item: LocalText | null
      heading: string | null
      group: LocalText | string | null
      /** From the outside in. */
      path: readonly (string | number)[]
      printed: unknown
      recounted: unknown
    }

export type Verdict = {
  refused: FileRefusal | null
  wrong: Wrong | null
  /** Null where the file was refused. */
  found: {
    title: LocalText
    workshop: string
    edition: 'interim' | 'final'
    rehearsal: boolean
    head: string
    /** Of the words and figures, as a printed report of this edition has it. */
    dataHash: string
    /** In an archive: how many files were held against their sums. */
    files: number | null
    /** Entries of the log, and those of which something is told. */
    log: { entries: number; told: number }
    /** Null in an edition without ballots. */
    seals: { rounds: number; ballots: number } | null
    /** `figures`: that follow from ballots. `held`: only against what else the report prints, or between bounds. */
    recount: { rounds: number; figures: number; held: number }
    not: { round: WhichRound; why: NotRecounted }[]
  } | null
}

export function isSound({ refused, wrong }: Verdict): boolean {
  return refused === null && wrong === null
}
