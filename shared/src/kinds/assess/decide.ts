/** May these marks and reasons stand? */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText } from '../../text.ts'
import { itemPositions } from '../item-positions.ts'
import { REASON_MAX } from './limits.ts'
import { type Context, type Frame, frameOf, scaleAt } from './rows.ts'
import { isMarkOf } from './scale.ts'
import type { AssessAnswer, Mark, Marks, Scale } from './schema.ts'

/** In stored form: in the order of rows and headings, without blank reasons, earlier marks only where more rounds were planned. */
export function acceptAssess(context: Context, answer: AssessAnswer): AssessAnswer | Refusal {
  const known = itemPositions(context.items)
  const frame = frameOf(context)
  for (const field of ['marks', 'reasons'] as const) {
    if (Object.keys(answer[field]).some((id) => !known.has(id))) return refuse('unknown-item', { field })
  }
  const marks = acceptMarks(context, frame, answer.marks)
  if (isRefusal(marks)) return marks
  const reasons = acceptReasons(context, answer.reasons, marks)
  if (isRefusal(reasons)) return reasons
  const was = (context.config.rounds ?? 1) > 1 ? earlierMarks(context, frame, answer.was ?? {}) : {}
  return Object.keys(was).length === 0 ? { marks, reasons } : { marks, reasons, was }
}

function acceptMarks(context: Context, frame: Frame, marks: Marks): Marks | Refusal {
  const given = new Map(Object.entries(marks))
  const stored: [string, Record<string, Mark>][] = []
  for (const [row, { id }] of context.items.entries()) {
    const own = given.get(id) ?? {}
    if (Object.keys(own).some((heading) => !frame.columns.has(heading)))
      return refuse('unknown-item', { field: 'marks' })
    if (Object.values(own).some((mark) => !stands(context, scaleAt(frame, row), mark)))
      return refuse('bad-answer', { field: 'marks' })
    const cells = inOrder(frame, own)
    if (cells.length > 0) stored.push([id, Object.fromEntries(cells)])
  }
  return Object.fromEntries(stored)
}

function stands({ config }: Context, scale: Scale, mark: Mark): boolean {
  return mark === 'unknown' ? config.dontKnow : isMarkOf(scale, mark)
}

function inOrder({ columns }: Frame, own: Readonly<Record<string, Mark>>): [string, Mark][] {
  const given = new Map(Object.entries(own))
  return [...columns.keys()].flatMap((heading): [string, Mark][] => {
    const mark = given.get(heading)
    // Not -0, which JSON does not know.
    return mark === undefined ? [] : [[heading, mark === 'unknown' ? mark : mark + 0]]
  })
}

/** A reason belongs to a marked row. */
function acceptReasons(
  { config, items }: Context,
  reasons: Readonly<Record<string, string>>,
  marks: Marks,
): Record<string, string> | Refusal {
  const written = new Map(Object.entries(reasons))
  const marked = new Set(Object.keys(marks))
  const stored: [string, string][] = []
  for (const { id } of items) {
    const text = acceptOptionalText(written.get(id), REASON_MAX, 'reasons')
    if (isRefusal(text)) return text
    if (text === undefined) continue
    if (config.reasons === 'none' || !marked.has(id)) return refuse('bad-answer', { field: 'reasons' })
    stored.push([id, text])
  }
  return Object.fromEntries(stored)
}

/** The earlier answer may be about rows that are not asked about again: those are left out, and so is what is no mark. */
function earlierMarks(context: Context, frame: Frame, was: Marks): Marks {
  const given = new Map(Object.entries(was))
  const stored = context.items.flatMap(({ id }, row): [string, Record<string, Mark>][] => {
    const cells = inOrder(frame, given.get(id) ?? {}).filter(([, mark]) =>
      stands(context, scaleAt(frame, row), mark),
    )
    return cells.length === 0 ? [] : [[id, Object.fromEntries(cells)]]
  })
  return Object.fromEntries(stored)
}
