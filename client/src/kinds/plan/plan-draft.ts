/** What somebody is writing about a plan: a row, or an answer to who stands for one. */
import type { Part, Term } from '@cabildo/shared/kinds/plan/schema'

/** How an own row is named in what is said about it: by its id, or in anonymous rounds by its key. */
export type OwnRef = { ref: string; id: string | null; key: string | null }

export type RowDraft = {
  form: 'row'
  item: string
  term: Term
  action: string
  milestone: string
  /** Set while an own row is being changed. */
  changes: OwnRef | null
}
export type PledgeDraft = {
  form: 'pledge'
  answer: 'offer' | 'accept' | 'decline'
  row: string
  as: Part
  name: string
  reason: string
}
export type PlanDraft = RowDraft | PledgeDraft

/** What this page itself kept, or nothing. */
export function parsePlanDraft(value: unknown): PlanDraft | null {
  const form: unknown = Reflect.get(Object(value), 'form')
  return form === 'row' || form === 'pledge' ? (value as PlanDraft) : null
}
