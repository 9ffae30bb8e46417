/** People who take part over HTTP, so that a room is full enough for its groups to be shown. */
import { createHmac, randomBytes } from 'node:crypto'
import { kindOf } from '@cabildo/shared/kinds/index'
import type { RoundContext } from '@cabildo/shared/kinds/kind'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { findActivity, lastRound } from '@cabildo/shared/workshop/state'
import type { Stage } from './stage.ts'

type Member = { token: string; secret: string }

const secret = () => randomBytes(18).toString('base64url')

/** Of a secret answer, as a phone makes it; of an open one it says nothing. */
function keyOf({ secret }: Member, activity: string, round: number): string {
  return createHmac('sha256', secret).update(`${activity}/${round}`).digest('hex').slice(0, 32)
}

/** A generator of numbers in [0, 1) that is the same every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

export class Crowd {
  readonly #stage: Stage
  readonly #workshop: string
  readonly #members: Member[] = []

  constructor(stage: Stage, workshop: string) {
    this.#stage = stage
    this.#workshop = workshop
  }

  /** The same people at another server, with the tokens they have. */
  at(stage: Stage): Crowd {
    const there = new Crowd(stage, this.#workshop)
    there.#members.push(...this.#members)
    return there
  }

  /** `groups`: the stakeholder group of each. */
  async join(groups: readonly string[]): Promise<void> {
    for (const group of groups) {
      const token = secret()
      await this.#send(null, { type: 'join', group, language: 'en' }, token)
      this.#members.push({ token, secret: secret() })
    }
  }

  async write(activity: string, texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      const member = this.#members[index % this.#members.length]
      if (!member) throw new Error('nobody is there to write')
      await this.#send(member.token, {
        type: 'act',
        activity,
        action: { type: 'add-card', text, language: 'en' },
      })
    }
  }

  /** Each gives the answer at their place in the list, in the first round of a step. */
  async cast(activity: string, answers: readonly unknown[]): Promise<void> {
    for (const [index, member] of this.#members.entries()) {
      const key = keyOf(member, activity, 1)
      await this.#send(member.token, { type: 'cast', activity, round: 1, answer: answers[index], key })
    }
  }

  /** Everyone answers the open round by the kind's own samples; opinions lean on the place of the item in the list. */
  async answer(activity: string): Promise<void> {
    const open = await this.#stage.app.runner.read(this.#workshop, ({ state }) => {
      const found = findActivity(state, activity)
      const round = found && lastRound(found)
      if (!found || !round) throw new Error(`${activity} is not open`)
      const kind = kindOf(found.setup.kind)
      const context: RoundContext<unknown> = {
        config: kind?.config.parse(found.setup.config),
        items: round.items,
      }
      return { context, kind, round: round.n }
    })
    if (open === null) throw new Error('no such workshop')
    for (const [index, member] of this.#members.entries()) {
      const random = seeded(index + 1)
      const opinions = open.context.items.map((_, place) => Math.min(1, 1 / (1 + place) + random() * 0.4))
      const answer = open.kind?.samples.answer?.(open.context, opinions, random)
      const key = keyOf(member, activity, open.round)
      await this.#send(member.token, { type: 'cast', activity, round: open.round, answer, key })
    }
  }

  async #send(bearer: string | null, command: Command, token?: string): Promise<void> {
    const response = await fetch(`${this.#stage.local}/api/command`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify({
        id: secret(),
        workshop: this.#workshop,
        command,
        ...(token ? { secrets: { token } } : {}),
      }),
    })
    const result = (await response.json()) as CommandResult
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result)}`)
  }
}
