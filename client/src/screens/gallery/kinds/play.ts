/** Plays a workshop up to the moment that a combination shows. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { findActivity } from '@cabildo/shared/workshop/state'
import { revealSteps } from '../../console/next-act.ts'
import { Player } from '../../preview/player.ts'
import { facilitator, facilitatorSpeaks, peopleSpeak, type Speaking } from './act.ts'
import { type Combination, PHASES, type Phase } from './combination.ts'
import { asksOf, BEFORE, LOOKED_AT, PEOPLE, sampleSetup } from './sample-room.ts'

export type Played = { player: Player; people: readonly string[] }

export function play(combination: Combination): Played {
  const { kind, phase } = combination
  const player = new Player()
  player.must({ role: 'host', person: null }, { type: 'open-workshop', setup: sampleSetup(combination) })
  const people = PEOPLE.map((group, at) => {
    const name = at === 0 ? { name: 'Ana' } : {}
    const command = { type: 'join', group, language: 'es', ...name } as const
    return player.must({ role: 'visitor', person: null }, command)[0] ?? ''
  })
  if (asksOf(kindOf(kind))) {
    player.must(facilitator, { type: 'enter-activity', activity: LOOKED_AT })
    playTo({ player, people, activity: LOOKED_AT }, phase)
  } else {
    playTo({ player, people, activity: BEFORE }, presentedAt(phase))
    player.must(facilitator, { type: 'enter-activity', activity: LOOKED_AT })
  }
  return { player, people }
}

/** What is shown of a step before must be over. */
function presentedAt(phase: Phase): Phase {
  if (phase === 'open' || phase === 'answered') return 'planned'
  return phase === 'again' ? 'revealed-3' : phase
}

function playTo(room: Speaking, phase: Phase): void {
  const { player, activity } = room
  const [first = 0, ...others] = PEOPLE.keys()
  const kind = kindOf(findActivity(player.live.state, activity)?.setup.kind ?? '')
  const reached = (wanted: Phase) => PHASES.indexOf(phase) >= PHASES.indexOf(wanted)
  // Who is looked at has not answered yet, but has contributed: a ballot's form and a list of cards are the more to see.
  const early = kind?.ballots ? others : [first, ...others]
  if (!reached('open')) return
  player.must(facilitator, { type: 'open-round', activity })
  peopleSpeak(room, early)
  if (!reached('answered')) return
  if (kind?.ballots) peopleSpeak(room, [first])
  facilitatorSpeaks(room)
  if (!reached('closed')) return
  player.must(facilitator, { type: 'close-round', activity })
  for (let step = 1; step <= revealSteps(kind?.id ?? '') && reached(stepName(step)); step += 1) {
    player.must(facilitator, { type: 'reveal', activity, step })
  }
  if (!reached('again')) return
  const again = player.say(facilitator, { type: 'reopen-round', activity }).ok
  // Nobody says twice what they contributed.
  if (again && kind?.ballots) peopleSpeak(room, early)
}

function stepName(step: number): Phase {
  return PHASES.find((phase) => phase === `revealed-${step}`) ?? 'again'
}
