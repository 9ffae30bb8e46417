/** Where one person stands with one ballot: being written, said, or counted; from what the phone kept and the server told. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { PhoneProps, Said } from './kind-ui.ts'

export type BallotState<Answer> = {
  /** 'edit': shows the form; 'said': shows what was said. */
  mode: 'edit' | 'said'
  /** The answer being written, or the one said last. */
  answer: Answer
  /** The last thing said in this round on this phone. */
  last: Said | null
  /** What counts as far as this phone knows; null when nothing does. */
  counted: Answer | null
  /** The form begins with the answer of an earlier round. */
  fromEarlier: boolean
  /** Counted in an anonymous round on another phone: only that one holds the key. */
  elsewhere: boolean
  /** Why the last answer was not taken, and it was not because it came late. */
  refused: Refusal | null
  /** The last answer came after the close: what it said, kept to be shown. */
  late: Answer | null
}

const AFTER_THE_CLOSE = new Set(['round-closed', 'round-changed', 'round-not-open', 'workshop-ended'])

/** `parse` gives null for what is no answer under this configuration; `empty` is where a new form begins. */
export function ballotState<Answer>(
  { activity, draft, said, ballot }: Pick<PhoneProps, 'activity' | 'draft' | 'said' | 'ballot'>,
  parse: (value: unknown) => Answer | null,
  empty: Answer,
): BallotState<Answer> {
  const here = said.filter(({ round }) => round === activity.round)
  const last = lastOf(here)
  const recorded = lastOf(here.filter(({ state }) => state === 'recorded'))
  const told = ballot?.round === activity.round ? ballot : null
  const byServer = told?.answer === null || told?.answer === undefined ? null : parse(told.answer)
  const byPhone = recorded && parse(recorded.body)
  const counted = told?.newer ? (byServer ?? byPhone) : (byPhone ?? byServer)
  const isLate = last?.state === 'refused' && AFTER_THE_CLOSE.has(last.refusal?.refused ?? '')
  const late = isLate ? parse(last.body) : null
  const refused = last?.state === 'refused' && !isLate ? last.refusal : null
  const known = {
    last,
    counted,
    late,
    refused,
    elsewhere: Boolean(told?.voted) && counted === null && !recorded,
  }

  const written = draft === null ? null : parse(draft)
  if (written !== null) return { ...known, mode: 'edit', answer: written, fromEarlier: false }
  const pending = last && last.state !== 'refused' && last.state !== 'recorded' ? parse(last.body) : null
  if (pending !== null) return { ...known, mode: 'said', answer: pending, fromEarlier: false }
  const rejected = refused && last ? parse(last.body) : null
  if (rejected !== null) return { ...known, mode: 'edit', answer: rejected, fromEarlier: false }
  if (counted !== null) return { ...known, mode: 'said', answer: counted, fromEarlier: false }
  const before = lastOf(
    said.filter(({ round, state }) => (round ?? 0) < activity.round && state === 'recorded'),
  )
  const earlier = before && parse(before.body)
  return { ...known, mode: 'edit', answer: earlier ?? empty, fromEarlier: earlier !== null }
}

function lastOf<T>(list: readonly T[]): T | null {
  return list[list.length - 1] ?? null
}
