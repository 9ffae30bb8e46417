/** Every mutant there is. A new one is an entry in the list it belongs to; a new rule begins with two. */
import type { Mutant } from './mutant.ts'
import { ACCESS } from './table/access.ts'
import { AGAIN } from './table/again.ts'
import { AGREEMENT_MAP } from './table/agreement-map.ts'
import { ASSESS } from './table/assess.ts'
import { CONVENTIONS } from './table/conventions.ts'
import { COUNTING } from './table/counting.ts'
import { DESK_NOTES } from './table/desk-notes.ts'
import { DISCUSS } from './table/discuss.ts'
import { DOOR } from './table/door.ts'
import { EXPORTS } from './table/exports.ts'
import { FIRST_PAGE } from './table/first-page.ts'
import { FLOW } from './table/flow.ts'
import { FOLLOW_UP } from './table/follow-up.ts'
import { GATHER } from './table/gather.ts'
import { HANDOVER } from './table/handover.ts'
import { KIOSK } from './table/kiosk.ts'
import { LAN } from './table/lan.ts'
import { MAP } from './table/map.ts'
import { MATRIX } from './table/matrix.ts'
import { OFFICE } from './table/office.ts'
import { PDF } from './table/pdf.ts'
import { PEOPLE } from './table/people.ts'
import { PHONE } from './table/phone.ts'
import { PIPELINE } from './table/pipeline.ts'
import { PLAN } from './table/plan.ts'
import { PRESENT } from './table/present.ts'
import { RECEIPTS } from './table/receipts.ts'
import { RECOUNT } from './table/recount.ts'
import { REHEARSAL } from './table/rehearsal.ts'
import { RESULTS } from './table/results.ts'
import { REWRITTEN } from './table/rewritten.ts'
import { ROUNDS } from './table/rounds.ts'
import { SECRECY } from './table/secrecy.ts'
import { SMALL_GROUPS } from './table/small-groups.ts'
import { STORE } from './table/store.ts'
import { TAKE_OVER } from './table/take-over.ts'
import { TIMER } from './table/timer.ts'
import { UNDO } from './table/undo.ts'
import { VERIFY } from './table/verify.ts'

export const MUTANTS: readonly Mutant[] = [
  ...ROUNDS,
  ...FLOW,
  ...EXPORTS,
  ...FIRST_PAGE,
  ...OFFICE,
  ...UNDO,
  ...DESK_NOTES,
  ...TIMER,
  ...COUNTING,
  ...CONVENTIONS,
  ...AGREEMENT_MAP,
  ...RESULTS,
  ...AGAIN,
  ...SECRECY,
  ...SMALL_GROUPS,
  ...PIPELINE,
  ...DOOR,
  ...PEOPLE,
  ...TAKE_OVER,
  ...KIOSK,
  ...RECOUNT,
  ...REHEARSAL,
  ...ACCESS,
  ...LAN,
  ...STORE,
  ...FOLLOW_UP,
  ...HANDOVER,
  ...VERIFY,
  ...RECEIPTS,
  ...REWRITTEN,
  ...PDF,
  ...PHONE,
  ...ASSESS,
  ...DISCUSS,
  ...MAP,
  ...GATHER,
  ...MATRIX,
  ...PLAN,
  ...PRESENT,
]
