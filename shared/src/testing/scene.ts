/** A workshop for tests, without store or sockets: run commands one after another and look at what follows. */
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Actor } from '../roles.ts'
import { applyWrite } from '../workshop/box.ts'
import type { Command } from '../workshop/commands.ts'
import { decide } from '../workshop/decide/decide.ts'
import type { Decision, Effects } from '../workshop/decide/decision.ts'
import type { WorkshopEvent } from '../workshop/events.ts'
import { advance, emptyLive, type Live } from '../workshop/live.ts'

export const facilitator: Actor = { role: 'facilitator', person: null }
export const host: Actor = { role: 'host', person: null }
export const visitor: Actor = { role: 'visitor', person: null }
export function participant(person: string): Actor {
  return { role: 'participant', person }
}

/** Effects without randomness: ids count up, no lot moves anything, a seal keeps keys as they are. */
export function countingEffects(): Effects {
  let next = 0
  return {
    newId: () => `id-${++next}`,
    newCode: () => 'ABCDEFGH',
    chance: (n) => n - 1,
    seal: (_, ballots) => ({
      seal: { ballots: ballots.size, root: 'root', salt: 'salt' },
      cover: 'cover',
      ballots: [...ballots].map(([key, { group, answer }]) => ({ key, group, answer })),
    }),
  }
}

/** A workshop that commands can be tried on, one after another. */
export class Scene {
  readonly live: Live = emptyLive()
  readonly #effects = countingEffects()

  /** What would follow; nothing is changed. */
  decide(actor: Actor, command: Command): Decision | Refusal {
    return decide({ live: this.live, actor, effects: this.#effects }, command)
  }

  /** Decides and folds. @throws when refused: a scene is built of what works. */
  run(actor: Actor, command: Command): WorkshopEvent[] {
    const decision = this.decide(actor, command)
    if (isRefusal(decision)) throw new Error(`${command.type} refused: ${JSON.stringify(decision)}`)
    this.fold(decision.events, (decision.speaker ?? actor).role)
    for (const write of decision.writes) applyWrite(this.live.box, write)
    return decision.events
  }

  fold(events: readonly WorkshopEvent[], role = 'test'): this {
    for (const event of events) {
      const rev = this.live.state.rev + 1
      advance(this.live, { rev, at: rev * 1000, by: { role, person: null }, event })
    }
    return this
  }
}
