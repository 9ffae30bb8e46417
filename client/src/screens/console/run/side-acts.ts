/** Which other acts a step allows, beside the one of the big button. Pure; the server has the last word all the same. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'
import { commandOf, enterAfter, nextAct } from '../next-act.ts'

export type SideAct = {
  name: 'show' | 'open-again' | 'reopen' | 'hide' | 'step-back' | 'skip'
  command: Command
  /** Tells first what is kept and what begins anew. */
  asks: boolean
}

export function sideActs(view: FacilitatorView, entry: AgendaEntry): SideAct[] {
  if (view.workshop.status === 'ended') return []
  const { id, kind } = entry.setup
  const activity = id
  const isCurrent = view.current?.id === id
  const collects = Boolean(kindOf(kind)?.ballots ?? kindOf(kind)?.contributions)
  const closed = entry.phase === 'closed' || entry.phase === 'revealed'
  const next = nextAct(view)
  const isNext = next.act === 'enter' && next.activity === id
  const acts: (SideAct | false)[] = [
    !isCurrent && !isNext && { name: 'show', command: { type: 'enter-activity', activity }, asks: false },
    entry.revealStep > 1 && {
      name: 'step-back',
      command: { type: 'reveal', activity, step: entry.revealStep - 1 },
      asks: false,
    },
    entry.revealStep > 0 && { name: 'hide', command: { type: 'reveal', activity, step: 0 }, asks: false },
    collects &&
      closed &&
      entry.answered === 0 && { name: 'open-again', command: { type: 'open-round', activity }, asks: false },
    collects &&
      closed &&
      entry.answered > 0 && { name: 'reopen', command: { type: 'reopen-round', activity }, asks: true },
    isCurrent && skipped(view, next.act),
  ]
  return acts.filter((act): act is SideAct => act !== false)
}

/** Going on without the step that the big button would take here: a reveal, or an activity nobody needs today. */
function skipped(view: FacilitatorView, next: string): SideAct | false {
  if (next !== 'reveal' && next !== 'open') return false
  const at = view.agenda.findIndex(({ setup }) => setup.id === view.current?.id)
  const after = enterAfter(view.agenda, at)
  const command = after.act === 'enter' ? commandOf(after) : null
  return command !== null && { name: 'skip', command, asks: false }
}
