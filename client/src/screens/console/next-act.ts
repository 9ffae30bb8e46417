/** What the one big button does: the next sensible act of a workshop, whatever state it is in. Pure. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { AgendaEntry, FacilitatorView } from '@cabildo/shared/workshop/view'

export type NextAct =
  | { act: 'enter'; activity: string }
  | { act: 'open'; activity: string }
  | { act: 'close'; activity: string }
  | { act: 'reveal'; activity: string; step: number; of: number }
  | { act: 'end' }
  | { act: 'none' }

type Seen = Pick<FacilitatorView, 'workshop' | 'agenda' | 'current' | 'smallestGroup'>

/** Steps a reveal has: three for ballots, one for what people wrote, none for what is only presented. */
export function revealSteps(kind: string): number {
  const found = kindOf(kind)
  if (found?.ballots) return 3
  return found?.contributions ? 1 : 0
}

/** Whether the room itself answers in this step: not where cards are only clustered, nor where something is presented. */
export function roomAnswers({ setup }: Pick<AgendaEntry, 'setup'>): boolean {
  return revealSteps(setup.kind) > 0 && setup.config.contribute !== false
}

export function nextAct(view: Seen): NextAct {
  if (view.workshop.status === 'ended' || view.workshop.stopped) return { act: 'none' }
  const at = view.agenda.findIndex(({ setup }) => setup.id === view.current?.id)
  const entry = view.agenda[at]
  if (entry === undefined) return enterAfter(view.agenda, -1)
  const { id } = entry.setup
  const steps = revealSteps(entry.setup.kind)
  if (steps === 0) return revealOf(presentedBy(view, entry), view) ?? enterAfter(view.agenda, at)
  if (entry.phase === 'planned') return { act: 'open', activity: id }
  if (entry.phase === 'open') return { act: 'close', activity: id }
  return revealOf(entry, view) ?? enterAfter(view.agenda, at)
}

/** The reveal one may also leave out; null when there is nothing more to reveal here. */
function revealOf(entry: AgendaEntry | undefined, view: Seen): NextAct | null {
  if (entry === undefined || (entry.phase !== 'closed' && entry.phase !== 'revealed')) return null
  const of = revealSteps(entry.setup.kind)
  const cardsSeen = view.current?.id === entry.setup.id && view.current.show?.cards !== undefined
  const allSeen = cardsSeen || kindOf(entry.setup.kind)?.contributions?.shownAtOnce
  if (entry.revealStep >= of || cannotReveal(entry, view) !== null || allSeen) return null
  return { act: 'reveal', activity: entry.setup.id, step: entry.revealStep + 1, of }
}

/** Why a closed round has nothing that may be shown: nobody answered, or so few that they could be recognised. */
export function cannotReveal(
  entry: AgendaEntry,
  { smallestGroup }: Pick<Seen, 'smallestGroup'>,
): 'nobody' | 'too-few' | null {
  if (!kindOf(entry.setup.kind)?.ballots) return null
  if (entry.answered === 0) return 'nobody'
  const { secrecy } = entry.setup
  return secrecy !== 'open' && entry.answered < smallestGroup[secrecy] ? 'too-few' : null
}

function presentedBy(view: Seen, entry: AgendaEntry): AgendaEntry | undefined {
  return view.agenda.find(({ setup }) => setup.id === entry.setup.source?.activity)
}

/** The first activity after this place that nobody has answered yet; the end when there is none. */
export function enterAfter(agenda: readonly AgendaEntry[], at: number): NextAct {
  const next = agenda.slice(at + 1).find(({ phase }) => phase === 'planned')
  return next === undefined ? { act: 'end' } : { act: 'enter', activity: next.setup.id }
}

/** Acts that cost something when pressed by mistake: an early close loses votes under way, the end stops the room. */
export function asksFirst(
  next: NextAct,
  { agenda, people }: Pick<FacilitatorView, 'agenda' | 'people'>,
): boolean {
  if (next.act === 'end') return true
  if (next.act !== 'close') return false
  const entry = agenda.find(({ setup }) => setup.id === next.activity)
  return entry !== undefined && roomAnswers(entry) && people > 0 && entry.answered * 2 < people
}

export function commandOf(next: NextAct): Command | null {
  switch (next.act) {
    case 'enter':
      return { type: 'enter-activity', activity: next.activity }
    case 'open':
      return { type: 'open-round', activity: next.activity }
    case 'close':
      return { type: 'close-round', activity: next.activity }
    case 'reveal':
      return { type: 'reveal', activity: next.activity, step: next.step }
    case 'end':
      return { type: 'end-workshop' }
    case 'none':
      return null
  }
}
