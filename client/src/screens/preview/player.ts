/** A workshop that lives in this page alone: commands are decided and folded by the core, without store and server. */
import { seededRandom } from '@cabildo/shared/methods/seeded-random'
import { isRefusal } from '@cabildo/shared/refusal'
import type { Actor } from '@cabildo/shared/roles'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { applyWrite } from '@cabildo/shared/workshop/box'
import type { Command } from '@cabildo/shared/workshop/commands'
import { decide } from '@cabildo/shared/workshop/decide/decide'
import type { Effects } from '@cabildo/shared/workshop/decide/decision'
import { advance, emptyLive, type Live } from '@cabildo/shared/workshop/live'

export class Player {
  readonly live: Live = emptyLive()
  #made: string[] = []
  readonly #effects: Effects
  readonly #watching = new Set<() => void>()
  #version = 0

  /** `code`: that of the workshop which is played. */
  constructor(code = 'K7MP4QXA') {
    this.#effects = repeatableEffects(code, (id) => this.#made.push(id))
  }

  /** The answer a server would give; what follows is there when it is given. */
  say(actor: Actor, command: Command): CommandResult {
    this.#made = []
    const decision = decide({ live: this.live, actor, effects: this.#effects }, command)
    if (isRefusal(decision)) return { ok: false, ...decision }
    for (const event of decision.events) {
      const rev = this.live.state.rev + 1
      advance(this.live, { rev, at: rev * 1000, by: { role: 'preview', person: null }, event })
    }
    for (const write of decision.writes) applyWrite(this.live.box, write)
    this.#version += 1
    for (const told of this.#watching) told()
    const { id, rev } = this.live.state
    return { ok: true, workshop: id, rev, made: this.#made }
  }

  /** @throws when refused: what a sample does must work. */
  must(actor: Actor, command: Command): string[] {
    const result = this.say(actor, command)
    if (!result.ok) throw new Error(`${command.type} refused: ${JSON.stringify(result)}`)
    return result.made
  }

  /** Counts what was said, so that a page knows when to look again. */
  readonly version = (): number => this.#version

  readonly watch = (told: () => void): (() => void) => {
    this.#watching.add(told)
    return () => this.#watching.delete(told)
  }
}

/** The same every time; a seal keeps the keys as they are. */
function repeatableEffects(code: string, tell: (id: string) => void): Effects {
  const random = seededRandom(7)
  let next = 0
  return {
    newId: () => {
      const id = `made-${++next}`
      tell(id)
      return id
    },
    newCode: () => code,
    chance: (n) => Math.floor(random() * n),
    seal: (_, ballots) => ({
      seal: { ballots: ballots.size, root: 'root', salt: 'salt' },
      cover: 'cover',
      ballots: [...ballots].map(([key, ballot]) => ({ key, ...ballot })),
    }),
  }
}
