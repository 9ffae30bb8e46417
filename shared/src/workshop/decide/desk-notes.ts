/** Notes of the facilitators (R17) and the parking lot (R18). */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import type { CommandOf } from '../commands.ts'
import { LINE_MAX, LINES_MAX, NOTE_MAX } from '../desk-limits.ts'
import { noteKey } from '../desk-notes.ts'
import { findActivity, type ParkedLine, type WorkshopState } from '../state.ts'
import { act } from './act.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

/** The last writer wins, and what somebody else had written since stays beside it until somebody puts it in its place. */
export function writeNote(
  { live: { state } }: Deciding,
  { step, text: raw, was: known, settled = [] }: CommandOf<'write-note'>,
): Decision | Refusal {
  if (step !== null && findActivity(state, step) === undefined)
    return refuse('unknown-activity', { field: 'step' })
  const accepted = acceptOptionalText(raw, NOTE_MAX, 'text')
  if (isRefusal(accepted)) return accepted
  const text = accepted ?? ''
  const was = state.notes.get(noteKey(step)) ?? { text: '', aside: [] }
  const kept = was.aside.filter((one) => !settled.includes(one))
  const sawIt = (acceptOptionalText(known, NOTE_MAX, 'was') ?? '') === was.text
  const aside = apart(text, sawIt ? kept : [...kept, was.text])
  if (text === was.text && aside.length === was.aside.length) return decided([])
  return decided([{ type: 'note-written', step, text, ...(aside.length === 0 ? {} : { aside }) }])
}

/** What is neither in the note nor in something else beside it: two who type at once add no new text with every pause. */
function apart(text: string, others: readonly string[]): string[] {
  const each = [...new Set(others)]
  return each.filter(
    (one) => ![text, ...each.filter((other) => other !== one)].some((all) => holds(all, one)),
  )
}

/** Gone on from it, or with it among its lines. */
function holds(text: string, part: string): boolean {
  return text.startsWith(part) || `\n${text}\n`.includes(`\n${part}\n`)
}

export function parkLine(
  { live: { state }, effects }: Deciding,
  { text: raw, language }: CommandOf<'park-line'>,
): Decision | Refusal {
  if (state.lines.size >= LINES_MAX) return refuse('too-many-contributions', { params: { max: LINES_MAX } })
  const text = acceptText(raw, LINE_MAX, 'text')
  if (isRefusal(text)) return text
  return decided([
    { type: 'line-parked', line: effects.newId(), text: { [language]: text }, step: state.current },
  ])
}

export function rewordLine(
  { live: { state } }: Deciding,
  { line: id, text: raw, language }: CommandOf<'reword-line'>,
): Decision | Refusal {
  const line = lineOf(state, id)
  if (isRefusal(line)) return line
  const text = acceptText(raw, LINE_MAX, 'text')
  if (isRefusal(text)) return text
  const same = Object.keys(line.text).length === 1 && line.text[language] === text
  return decided(same ? [] : [{ type: 'line-reworded', line: id, text: { [language]: text } }])
}

export function settleLine(
  { live: { state } }: Deciding,
  { line: id, state: to }: CommandOf<'settle-line'>,
): Decision | Refusal {
  const line = lineOf(state, id)
  if (isRefusal(line)) return line
  return decided(line.state === to ? [] : [{ type: 'line-settled', line: id, state: to, to: null }])
}

/** Put into a step as its facilitator's own, and marked as taken up: both or neither. */
export function takeUpLine(deciding: Deciding, command: CommandOf<'take-up-line'>): Decision | Refusal {
  const { line: id, activity, action } = command
  const line = lineOf(deciding.live.state, id)
  if (isRefusal(line)) return line
  if (line.state === 'taken-up') return decided([])
  const done = act(deciding, { type: 'act', activity, action })
  if (isRefusal(done) || done.events.length === 0) return done
  return {
    ...done,
    events: [...done.events, { type: 'line-settled', line: id, state: 'taken-up', to: activity }],
  }
}

export function showLines(
  { live: { state } }: Deciding,
  { shown }: CommandOf<'show-lines'>,
): Decision | Refusal {
  return decided(state.linesShown === shown ? [] : [{ type: 'lines-shown', shown }])
}

function lineOf({ lines }: WorkshopState, id: string): ParkedLine | Refusal {
  return lines.get(id) ?? refuse('unknown-contribution', { field: 'line' })
}
