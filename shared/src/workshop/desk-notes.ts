/** What facilitators write beside the workshop: notes of their own, and lines parked for later. Folds into the state, in place. */
import type { EventOf } from './events.ts'
import type { WorkshopState } from './state.ts'

/** The note of a step; of the workshop as a whole under ''. */
export function noteKey(step: string | null): string {
  return step ?? ''
}

export function noteWritten({ notes }: WorkshopState, { step, text, aside }: EventOf<'note-written'>): void {
  notes.set(noteKey(step), { text, aside: aside ?? [] })
}

export function linesChanged(
  state: WorkshopState,
  event: EventOf<'line-parked' | 'line-reworded' | 'line-settled' | 'lines-shown'>,
): void {
  if (event.type === 'lines-shown') {
    state.linesShown = event.shown
    return
  }
  if (event.type === 'line-parked') {
    const { line: id, text, step } = event
    state.lines.set(id, { id, text, step, state: 'open', to: null })
    return
  }
  const line = state.lines.get(event.line)
  if (line === undefined) throw new Error(`the log names a line that was never parked: ${event.line}`)
  if (event.type === 'line-reworded') line.text = event.text
  else Object.assign(line, { state: event.state, to: event.to })
}
