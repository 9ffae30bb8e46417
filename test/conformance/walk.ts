/**
 * A random walk through a workshop: numbers become commands that mostly make sense where the workshop stands, so that
 * few steps are enough to open, answer, close, reveal and reopen everything.
 */
import type { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Actor } from '@cabildo/shared/roles'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, visitor } from '@cabildo/shared/testing/scene'
import type { Command } from '@cabildo/shared/workshop/commands'
import { LINE_STATES } from '@cabildo/shared/workshop/line-states'
import { type Activity, lastRound, phaseOf, type WorkshopState } from '@cabildo/shared/workshop/state'
import fc from 'fast-check'
import { pick, type WalkActs } from './walk-acts.ts'
import { discussActs } from './walk-discuss.ts'
import { gatherActs } from './walk-gather.ts'
import { mapActs } from './walk-map.ts'

const ACTS: Record<string, WalkActs> = { gather: gatherActs, discuss: discussActs, map: mapActs }

/** `op` chooses what is done, `who` and `what` to whom and with which content. */
export type Step = { op: number; who: number; what: number }

export const step: fc.Arbitrary<Step> = fc.record({ op: fc.nat(99), who: fc.nat(30), what: fc.nat(10_000) })

export type Move = { actor: Actor; command: Command }

/** What a step means for the workshop as it stands. */
export function moveFor(state: WorkshopState, { op, who, what }: Step): Move {
  const people = [...state.people.keys()]
  const person = people[who % people.length] ?? ''
  const open = pick(
    state.activities.filter((activity) => phaseOf(activity) === 'open'),
    who,
  )
  const any = state.activities[what % state.activities.length]
  if (people.length < 5 || op < 4)
    return by(visitor, { type: 'join', group: who % 2 ? 'firms' : 'civil', language: 'es' })
  // Who talks is few: their walks stay among them.
  const voting = state.activities.some(({ setup }) => setup.kind === 'vote')
  if (voting && op >= 59 && op < 66) {
    const about = aboutPeople(state, open ?? any, what)
    return by(facilitator, about[(who + Math.floor(what / 7)) % about.length] ?? { type: 'resume-workshop' })
  }
  if (open && op < 66) return answering(open, person, op, what)
  if (open && op < 76) return by(facilitator, { type: 'close-round', activity: open.setup.id })
  return by(facilitator, running(state, any ?? state.activities[0], op, what))
}

function by(actor: Actor, command: Command): Move {
  return { actor, command }
}

function answering(open: Activity, person: string, op: number, what: number): Move {
  const { id, kind: kindId, secrecy, config } = open.setup
  const kind = kindOf(kindId)
  if (kind?.contributions) {
    const leads = op < 20
    const acts = ACTS[kindId]
    const action = leads ? acts?.leads(open, what) : acts?.says(open, person, what)
    return by(leads ? facilitator : participant(person), { type: 'act', activity: id, action })
  }
  const items = lastRound(open)?.items ?? []
  const opinions = items.map((_, index) => ((what * (index + 3)) % 97) / 97)
  let draw = what
  const random = () => {
    draw = (draw * 16_807 + 11) % 2_147_483_647
    return draw / 2_147_483_647
  }
  const context = { config: kind?.config.parse(config), items }
  const cast: Command = {
    type: 'cast',
    activity: id,
    round: lastRound(open)?.n ?? 1,
    answer: kind?.samples.answer?.(context, opinions, random),
  }
  return by(participant(person), secrecy === 'anonymous' ? { ...cast, key: keyOf(person) } : cast)
}

function running(state: WorkshopState, any: Activity | undefined, op: number, what: number): Command {
  const activity = any?.setup.id ?? ''
  const phase = any ? phaseOf(any) : 'planned'
  if (op < 84) {
    if (phase === 'planned') return { type: 'open-round', activity }
    return what % 4 === 0 ? { type: 'reopen-round', activity } : { type: 'reveal', activity, step: what % 4 }
  }
  if (state.status === 'ended' && what % 3 === 0) return { type: 'resume-workshop' }
  if (op > 97) return deskNote(state, activity, what)
  const [link] = state.links.keys()
  const commands: Command[] = [
    { type: 'enter-activity', activity },
    { type: 'edit-workshop', title: { en: `Title ${what}`, es: `Título ${what}` } },
    { type: 'edit-workshop', groups: [...state.groups, { id: `g${what}`, name: { es: 'Otro' }, seats: 1 }] },
    { type: 'issue-link', role: what % 2 ? 'display' : 'facilitator' },
    { type: 'revoke-link', link: link ?? 'none' },
    {
      type: 'edit-activity',
      activity,
      title: { es: `Paso ${what}` },
      thresholds: { support: 0.6, gap: 0.2 },
    },
    { type: 'move-activity', activity, to: what % 9 },
    { type: what % 3 ? 'resume-workshop' : 'end-workshop' },
    { type: 'open-round', activity },
    { type: 'open-round', activity },
    { type: 'open-round', activity },
    { type: 'undo', rev: state.acts.at(-1)?.rev ?? 1 },
    { type: 'undo', rev: state.acts.at(-1)?.rev ?? 1 },
    { type: state.timer === null ? 'set-timer' : 'extend-timer', seconds: 10 + (what % 600) },
    { type: what % 4 ? 'pause-phones' : 'stop-timer' },
    { type: 'resume-phones' },
    { type: state.locked || state.watched ? 'unlock-door' : what % 3 ? 'watch-door' : 'lock-door' },
  ]
  return commands[(op + what) % commands.length] ?? { type: 'resume-workshop' }
}

/** Notes, and what is parked for later. */
function deskNote(state: WorkshopState, activity: string, what: number): Command {
  const at = Math.floor(what / 6)
  const step = at % 2 ? activity : null
  const note = state.notes.get(step ?? '')
  const line = pick([...state.lines.keys()], at) ?? 'none'
  const text = `Anotado ${what}`
  const gathers = state.activities.find((one) => one.setup.kind === 'gather' && phaseOf(one) === 'open')
  const waits = [...state.lines.values()].find((one) => one.state === 'open')
  if (gathers && waits)
    return { type: 'take-up-line', line: waits.id, activity: gathers.setup.id, action: cardFrom(what) }
  const notes: Command[] = [
    {
      type: 'write-note',
      step,
      text,
      was: at % 3 ? (note?.text ?? '') : '',
      settled: at % 5 ? [] : [...(note?.aside ?? [])],
    },
    { type: 'park-line', text, language: 'es' },
    { type: 'park-line', text, language: 'en' },
    { type: 'reword-line', line, text, language: 'en' },
    { type: 'settle-line', line, state: pick(LINE_STATES, at) ?? 'open' },
    { type: 'show-lines', shown: !state.linesShown },
  ]
  return notes[what % notes.length] ?? { type: 'resume-workshop' }
}

/** What whoever runs the room, or sits at a desk, does about people. */
function aboutPeople(state: WorkshopState, open: Activity | undefined, what: number): Command[] {
  const own = [...state.people.values()].filter(({ channel, waits }) => channel === 'phone' && !waits)
  const ids = own.map(({ id }) => id)
  const [person = 'none', other = 'none'] = [ids[what % ids.length], ids[(what + 3) % ids.length]]
  const waiting = [...state.people.values()].find(({ waits }) => waits)
  const standIn = [...state.people.values()].filter(({ channel }) => channel === 'paper')[what % 3]
  const group = what % 2 ? 'firms' : 'civil'
  const about = { activity: open?.setup.id ?? 'none', round: (open && lastRound(open)?.n) ?? 1 }
  const item = (open && lastRound(open)?.items[0]?.id) ?? 'none'
  const key = open?.setup.secrecy === 'anonymous' ? { key: keyOf(standIn?.id ?? '') } : {}
  const enters: Command[] = [
    { type: 'cast-for', person: standIn?.id ?? 'none', ...about, answer: { dots: { [item]: 1 } }, ...key },
    { type: 'act-for', person: standIn?.id ?? 'none', activity: about.activity, action: cardFrom(what) },
    { type: 'count-hands', ...about, group, hands: [{ item, option: 'for', hands: 1 }] },
  ]
  const missing = (['paper', 'hands'] as const).find(
    (channel) => ![...state.people.values()].some((one) => one.channel === channel && one.group === group),
  )
  if (missing) return [{ type: 'register-people', channel: missing, group, count: 2 }]
  if (open?.setup.kind === 'gather' && what % 3 !== 0) return enters
  return [
    ...enters,
    ...enters,
    { type: 'count-heads', group, heads: what % 40 },
    { type: 'move-person', person, group },
    { type: 'admit-all' },
    { type: 'remove-person', person: what % 2 ? person : (standIn?.id ?? person) },
    { type: 'admit-person', person: waiting?.id ?? person },
    { type: 'merge-people', keep: person, drop: other },
    { type: 'issue-rejoin', person },
  ]
}

function cardFrom(what: number): object {
  return { type: 'add-card', text: `Sheet ${what}`, language: 'en' }
}

/** Takes steps one after another; returns the types of what was accepted, and of acts what was done in which step: `act map settle`. */
export async function walk(rig: RunnerRig, steps: readonly Step[]): Promise<string[]> {
  const accepted: string[] = []
  for (const one of steps) {
    const move = await rig.runner.read(rig.workshop, ({ state }) => moveFor(state, one))
    if (move === null) throw new Error('the workshop is gone')
    const { actor, command } = move
    const result = await rig.send(actor, command)
    if (!result.ok) continue
    accepted.push(command.type)
    if (command.type === 'act') accepted.push(`act ${command.activity} ${Object(command.action).type}`)
  }
  return accepted
}
