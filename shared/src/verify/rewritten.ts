/** What came of writing the other files of an archive again from its report as data. */

/** `words`: it has no lines; `byte`: nothing closer is known, counted from 1. */
export type Place =
  | { at: 'line'; line: number }
  | { at: 'words' }
  | { at: 'cell'; sheet: string; cell: string }
  | { at: 'part'; part: string }
  | { at: 'page'; page: number }
  | { at: 'byte'; byte: number }

/** `found` in the archive and `expected` by the data, at the first place where they differ; empty where they are no words. */
export type Unlike =
  | { file: string; how: 'differs'; place: Place; found: string; expected: string }
  /** Not in the archive, though it would be written; in it, though it would not. */
  | { file: string; how: 'missing' | 'foreign' }

/**
 * `not-said`: the archive does not say from what they were written; `not-understood`: it says so otherwise than this program;
 * the others: what kept them from being written.
 */
export type NotRewritten = 'not-said' | 'not-understood' | 'late' | 'memory' | 'fault'

/** What the archive itself says of its edition. No hash covers it: whoever writes the files anew chooses it. */
export type SaidEdition = {
  audience: string
  languages: readonly string[]
  /** Sections that were not chosen. */
  left: readonly string[]
  /** How many words the foreword has. */
  foreword: number
  zone: string
}

export type Rewritten =
  | {
      not: null
      /** Whether the very program wrote them that wrote them again. Only then is one that differs known to be changed. */
      isSameProgram: boolean
      /** How many are the same. */
      same: number
      /** In the order of the archive. */
      unlike: Unlike[]
      edition: SaidEdition
    }
  | { not: NotRewritten; files: number }

/** Every file of the archive says what the data say. */
export function isAllSame(rewritten: Rewritten): boolean {
  return rewritten.not === null && rewritten.unlike.length === 0
}

/** Some file was changed, taken out or put in. */
export function isForged(rewritten: Rewritten): boolean {
  return rewritten.not === null && rewritten.isSameProgram && rewritten.unlike.length > 0
}
