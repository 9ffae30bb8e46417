/** Hosts, facilitators, boards and participants with tokens of their own, made over the public wire. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Booted } from './booted.ts'
import { envelope, newSecret, post, send } from './http.ts'

export type Held = { token: string; workshop: string }
export type Person = Held & { person: string; rejoinCode: string }
export type Link = Held & { link: string }

export function accepted(result: CommandResult): Accepted {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result
}

export async function claimHost({ app, url }: Booted): Promise<string> {
  const token = newSecret()
  const { status } = await post(`${url}/api/claim`, { secret: app.issueHostLink(), token })
  if (status !== 200) throw new Error(`the host's link was answered with ${status}`)
  return token
}

/** A workshop with a host of its own, so that no test uses up another's budget of commands. */
export class Hosted {
  readonly server: Booted
  readonly token: string
  readonly workshop: string
  readonly code: string

  private constructor(server: Booted, token: string, { workshop, code }: Accepted) {
    this.server = server
    this.token = token
    this.workshop = workshop
    this.code = code ?? ''
  }

  static async open(server: Booted, setup: WorkshopSetup = sampleSetup): Promise<Hosted> {
    const token = await claimHost(server)
    const opened = await send(server.url, token, envelope(null, { type: 'open-workshop', setup }))
    return new Hosted(server, token, accepted(opened))
  }

  /** The same workshop under another token of the host, with a budget of commands of its own. */
  async withNewToken(): Promise<Hosted> {
    const { server, workshop, code } = this
    return new Hosted(server, await claimHost(server), { ok: true, workshop, code, rev: 0, made: [] })
  }

  async run(command: Command): Promise<Accepted> {
    return accepted(await send(this.server.url, this.token, envelope(this.workshop, command)))
  }

  async rev(): Promise<number> {
    return (await this.server.app.runner.read(this.workshop, ({ state }) => state.rev)) ?? -1
  }

  async join(group = 'firms', rejoinCode = newCode()): Promise<Person> {
    const token = newSecret()
    const command: Command = { type: 'join', group, language: 'en' }
    const sent = envelope(this.workshop, command, { token, rejoinCode })
    const { made } = accepted(await send(this.server.url, null, sent))
    return { token, workshop: this.workshop, person: made[0] ?? '', rejoinCode }
  }

  joinMany(count: number): Promise<Person[]> {
    return Promise.all(Array.from({ length: count }, (_, index) => this.join(index % 2 ? 'civil' : 'firms')))
  }

  async issueLink(role: 'facilitator' | 'operator' | 'display'): Promise<Link> {
    const token = newSecret()
    const sent = envelope(this.workshop, { type: 'issue-link', role }, { token })
    const { made } = accepted(await send(this.server.url, this.token, sent))
    return { token, workshop: this.workshop, link: made[0] ?? '' }
  }

  /** Somebody of this group without a device. */
  async register(group: string, channel: 'paper' | 'hands' = 'paper'): Promise<string> {
    const command: Command = { type: 'register-people', channel, group, count: 1 }
    const { made } = accepted(await send(this.server.url, this.token, envelope(this.workshop, command)))
    return made[0] ?? ''
  }

  async park(): Promise<string> {
    const command: Command = { type: 'park-line', text: 'The dam', language: 'en' }
    const { made } = accepted(await send(this.server.url, this.token, envelope(this.workshop, command)))
    return made[0] ?? ''
  }

  vote(
    person: Held,
    dots: Record<string, number> = { water: 1 },
    activity = 'vote',
    round = 1,
  ): Promise<CommandResult> {
    const command: Command = { type: 'cast', activity, round, answer: { dots } }
    return send(this.server.url, person.token, envelope(this.workshop, command))
  }
}

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export function newCode(): string {
  return Array.from({ length: 8 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('')
}
