/** Writing the agenda: activities are checked whole, each against its kind and against what comes before it. */
import * as z from 'zod/mini'
import { isKindId, kindOf } from '../../kinds/index.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptOptionalLocalText, acceptOptionalText } from '../../text.ts'
import type { CommandOf } from '../commands.ts'
import { ActivitySetup, MINUTES_MAX, PICK_REASON_MAX, PROMPT_MAX, type Source, TITLE_MAX } from '../setup.ts'
import { findActivity, lastRound, phaseOf, type WorkshopState } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

const { config: Config } = ActivitySetup.shape

/** Every activity in stored form, or the first thing wrong: twice the same id, a source that is not earlier, a bad configuration. */
export function checkAgenda(agenda: readonly ActivitySetup[]): ActivitySetup[] | Refusal {
  const checked: ActivitySetup[] = []
  for (const setup of agenda) {
    if (checked.some(({ id }) => id === setup.id)) return refuse('step-twice', { field: setup.id })
    const activity = checkActivity(setup)
    if (isRefusal(activity)) return activity
    if (!takesFrom(activity).every((earlier) => checked.some(({ id }) => id === earlier))) {
      return refuse('source-later', { field: setup.id })
    }
    checked.push(activity)
  }
  return checked
}

/** The activities that this one takes items from, or draws a table of. */
function takesFrom({ kind: id, source, config }: ActivitySetup): string[] {
  const kind = kindOf(id)
  return [...(source ? [source.activity] : []), ...(kind?.draws?.(kind.config.parse(config)) ?? [])]
}

function checkActivity(setup: ActivitySetup): ActivitySetup | Refusal {
  const kind = kindOf(setup.kind)
  if (!isKindId(setup.kind) || !kind) return refuse('unknown-kind', { field: setup.kind })
  const title = acceptLocalText(setup.title, TITLE_MAX, 'title')
  if (isRefusal(title)) return title
  const prompt = acceptOptionalLocalText(setup.prompt, PROMPT_MAX, 'prompt')
  if (isRefusal(prompt)) return prompt
  const config = kind.config.safeParse(setup.config)
  if (!config.success) {
    return refuse('bad-config', { field: config.error.issues[0]?.path.join('.') || 'config' })
  }
  const source = acceptSource(setup.source)
  if (isRefusal(source)) return source
  const { minutes } = setup
  if (minutes !== undefined && !isPlannable(minutes)) {
    return refuse('bad-minutes', { field: 'minutes', params: { most: MINUTES_MAX } })
  }
  const refusal = kind.check(config.data, setup.secrecy)
  // As everywhere a field that nobody knows is dropped: it would be kept for good and printed with the rest.
  return refusal ?? { ...setup, title, prompt, source, config: z.parse(Config, config.data) }
}

function isPlannable(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MINUTES_MAX
}

/** The reason of a pick is printed, so it must be fit to be. */
function acceptSource(source: Source | null): Source | null | Refusal {
  if (source?.take.rule !== 'picked') return source
  const { rule, items } = source.take
  const reason = acceptOptionalText(source.take.reason, PICK_REASON_MAX, 'reason')
  if (isRefusal(reason)) return reason
  return { ...source, take: reason === undefined ? { rule, items } : { rule, items, reason } }
}

export function editActivity({ live }: Deciding, command: CommandOf<'edit-activity'>): Decision | Refusal {
  const { type: _type, activity: id, minutes, ...changes } = command
  if (command.source !== undefined && isProbe(live.state, id, command.source)) {
    return refuse('source-seen', { field: 'source' })
  }
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const planned = minutes === undefined ? {} : { minutes: minutes ?? undefined }
  const agenda = live.state.activities.map(({ setup }) =>
    setup.id === id ? { ...setup, ...given, ...planned } : setup,
  )
  const checked = checkAgenda(agenda)
  if (isRefusal(checked)) return checked
  const edited = checked.find((setup) => setup.id === id)
  if (edited === undefined) return refuse('unknown-activity')
  const { id: _id, kind: _kind, ...written } = edited
  return decided([{ type: 'activity-edited', activity: id, ...written, minutes: written.minutes ?? null }])
}

/** Opening one activity again and again with another rule would read a result that nobody has been shown (S1). */
function isProbe(state: WorkshopState, id: string, source: Source | null): boolean {
  const own = findActivity(state, id)?.setup.source ?? null
  if (!state.opened.has(id) || JSON.stringify(own) === JSON.stringify(source)) return false
  const from = [own, source].flatMap((each) => (each && findActivity(state, each.activity)) ?? [])
  return from.some((activity) => lastRound(activity) !== undefined && activity.revealStep === 0)
}

export function addActivity({ live }: Deciding, command: CommandOf<'add-activity'>): Decision | Refusal {
  const agenda = live.state.activities.map(({ setup }) => setup)
  const at = Math.min(command.at, agenda.length)
  const checked = checkAgenda(agenda.toSpliced(at, 0, command.setup))
  if (isRefusal(checked)) return checked
  return decided([{ type: 'activity-added', setup: checked[at] ?? command.setup, at }])
}

export function removeActivity(
  { live }: Deciding,
  { activity: id }: CommandOf<'remove-activity'>,
): Decision | Refusal {
  const rest = live.state.activities.map(({ setup }) => setup).filter((setup) => setup.id !== id)
  const checked = checkAgenda(rest)
  return isRefusal(checked) ? checked : decided([{ type: 'activity-removed', activity: id }])
}

/** Moves among what has not been opened yet, never before a source. */
export function moveActivity(
  { live }: Deciding,
  { activity: id, to }: CommandOf<'move-activity'>,
): Decision | Refusal {
  const { activities } = live.state
  const moved = activities.find(({ setup }) => setup.id === id)
  if (moved === undefined) return refuse('unknown-activity')
  const rest = activities.filter((activity) => activity !== moved)
  const at = Math.min(to, rest.length)
  if (rest.slice(at).some((activity) => phaseOf(activity) !== 'planned'))
    return refuse('activity-not-planned')
  const checked = checkAgenda(rest.toSpliced(at, 0, moved).map(({ setup }) => setup))
  return isRefusal(checked) ? checked : decided([{ type: 'activity-moved', activity: id, to: at }])
}
