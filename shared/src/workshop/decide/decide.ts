/** Decides a command that was parsed, authenticated and authorised: what follows from it, or why not. Pure but for the effects handed in. */
import { assertNever } from '../../assert-never.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import type { Actor } from '../../roles.ts'
import type { Command } from '../commands.ts'
import { authorise } from '../permissions.ts'
import { act } from './act.ts'
import { addActivity, editActivity, moveActivity, removeActivity } from './agenda.ts'
import { cast } from './cast.ts'
import { type Deciding, type Decision, decided } from './decision.ts'
import { parkLine, rewordLine, settleLine, showLines, takeUpLine, writeNote } from './desk-notes.ts'
import {
  admitAll,
  admitPerson,
  countHeads,
  issueRejoin,
  join,
  mergePeople,
  movePerson,
  registerPeople,
  rejoin,
  removePerson,
} from './people.ts'
import { closeRound, enterActivity, openRound, reopenRound, reveal } from './rounds.ts'
import { actFor, castFor, countHands } from './stand-in.ts'
import { extendTimer } from './timer.ts'
import { undo } from './undo.ts'
import { editWorkshop, openWorkshop, resumeWorkshop, stopHere } from './workshop.ts'

/** Authorises, then decides. `opened` is false while the workshop does not exist yet. */
export function decide(asked: Deciding, command: Command): Decision | Refusal {
  const deciding = { ...asked, actor: actingAs(asked) }
  const { live, actor, effects } = deciding
  const denied = authorise(live.state.rev === 0 ? null : live.state, actor, command)
  if (denied !== null) return denied
  switch (command.type) {
    case 'open-workshop':
      return openWorkshop(deciding, command)
    case 'join':
      return join(deciding, command)
    case 'rejoin':
      return rejoin(deciding)
    case 'act':
      return act(deciding, command)
    case 'cast':
      return cast(deciding, command)
    case 'register-people':
      return registerPeople(deciding, command)
    case 'act-for':
      return actFor(deciding, command)
    case 'cast-for':
      return castFor(deciding, command)
    case 'count-hands':
      return countHands(deciding, command)
    case 'count-heads':
      return countHeads(deciding, command)
    case 'admit-person':
      return admitPerson(deciding, command)
    case 'admit-all':
      return admitAll(deciding)
    case 'remove-person':
      return removePerson(deciding, command)
    case 'move-person':
      return movePerson(deciding, command)
    case 'merge-people':
      return mergePeople(deciding, command)
    case 'issue-rejoin':
      return issueRejoin(deciding, command)
    case 'enter-activity':
      return enterActivity(deciding, command)
    case 'open-round':
      return openRound(deciding, command)
    case 'reopen-round':
      return reopenRound(deciding, command)
    case 'close-round':
      return closeRound(deciding, command)
    case 'reveal':
      return reveal(deciding, command)
    case 'edit-workshop':
      return editWorkshop(deciding, command)
    case 'edit-activity':
      return editActivity(deciding, command)
    case 'add-activity':
      return addActivity(deciding, command)
    case 'remove-activity':
      return removeActivity(deciding, command)
    case 'move-activity':
      return moveActivity(deciding, command)
    case 'issue-link':
      return decided([{ type: 'link-issued', link: effects.newId(), role: command.role }])
    case 'revoke-link':
      return live.state.links.has(command.link)
        ? decided([{ type: 'link-revoked', link: command.link }])
        : refuse('unknown-token', { field: 'link' })
    case 'set-timer':
      return decided([{ type: 'timer-set', seconds: command.seconds }])
    case 'extend-timer':
      return extendTimer(deciding, command)
    case 'stop-timer':
      return decided(live.state.timer === null ? [] : [{ type: 'timer-stopped' }])
    case 'pause-phones':
      return decided(live.state.paused ? [] : [{ type: 'phones-paused' }])
    case 'resume-phones':
      return decided(live.state.paused ? [{ type: 'phones-resumed' }] : [])
    case 'undo':
      return undo(deciding, command, decide)
    case 'write-note':
      return writeNote(deciding, command)
    case 'park-line':
      return parkLine(deciding, command)
    case 'reword-line':
      return rewordLine(deciding, command)
    case 'settle-line':
      return settleLine(deciding, command)
    case 'take-up-line':
      return takeUpLine(deciding, command)
    case 'show-lines':
      return showLines(deciding, command)
    case 'lock-door':
      return decided(live.state.locked ? [] : [{ type: 'door-locked' }])
    case 'watch-door':
      return decided(live.state.watched ? [] : [{ type: 'door-watched' }])
    case 'unlock-door':
      return decided(live.state.locked || live.state.watched ? [{ type: 'door-unlocked' }] : [])
    case 'stop-here':
      return stopHere(deciding, command)
    case 'go-on-here':
      return decided(live.state.stopped === null ? [] : [{ type: 'went-on-here' }])
    case 'end-workshop':
      return live.box.size > 0 ? refuse('another-round-open') : decided([{ type: 'workshop-ended' }])
    case 'resume-workshop':
      return resumeWorkshop(deciding)
    default:
      return assertNever(command)
  }
}

/** Whoever joined twice is one person, on both phones. */
function actingAs({ live, actor }: Deciding): Actor {
  const known = actor.person === null ? undefined : live.state.aliases.get(actor.person)
  return known === undefined ? actor : { ...actor, person: known }
}
