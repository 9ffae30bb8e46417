/** What facilitators noted and parked, as the report prints it. */
import type { LocalText } from '../../text.ts'
import { noteKey } from '../desk-notes.ts'
import { findActivity, type WorkshopState } from '../state.ts'
import type { ReportModel } from './report-model.ts'

export function parkedOf(state: WorkshopState): ReportModel['parked'] {
  return [...state.lines.values()].map(({ text, step, state: fate, to }) => ({
    text,
    step: titleOf(state, step),
    state: fate,
    to: titleOf(state, to),
  }))
}

/** Of steps that are gone as well, last. */
export function notesOf(state: WorkshopState): NonNullable<ReportModel['notes']> {
  const steps = [null, ...state.activities.map(({ setup }) => setup.id)]
  const gone = [...state.notes.keys()].filter((key) => !steps.some((step) => noteKey(step) === key))
  return [...steps, ...gone].flatMap((step) => {
    const note = state.notes.get(noteKey(step))
    const isEmpty = note === undefined || (note.text === '' && note.aside.length === 0)
    return isEmpty ? [] : [{ step: titleOf(state, step), ...note }]
  })
}

/** Without words where the step was removed. */
function titleOf(state: WorkshopState, step: string | null): LocalText | null {
  return step === null ? null : (findActivity(state, step)?.setup.title ?? {})
}
