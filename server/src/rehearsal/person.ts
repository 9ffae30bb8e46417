/** A rehearsed person: joins by the code, says what they think, loses the network, comes back. */
import { createHmac } from 'node:crypto'
import { kindOf } from '@cabildo/shared/kinds/index'
import { isRefusal } from '@cabildo/shared/refusal'
import type { Language } from '@cabildo/shared/text'
import type { CommandEnvelope, CommandResult, Door } from '@cabildo/shared/wire/contract'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { HttpCalls } from './http-calls.ts'
import { mustCommand } from './must-command.ts'
import { newHexKey, newRejoinCode, newToken } from './new-secret.ts'
import { Stopped } from './stopped.ts'
import { type Line, WireClient } from './wire-client.ts'

export type Joining = {
  index: number
  code: string
  language: Language
  /** Which group this person belongs to, of those the door shows. */
  choose: (door: Door) => string | null
  line: Line
  /** Made up unless a person is to be found again. */
  secrets?: { token: string; ballotSecret: string }
}

export class Person {
  readonly index: number
  readonly language: Language
  readonly group: string | null
  readonly #joining: Joining
  readonly #workshop: string
  readonly #rejoinCode: string
  /** Never leaves the phone: keys of anonymous ballots come from it. */
  #secret: string
  #token = ''
  #client: WireClient<'participant'>

  private constructor(
    joining: Joining,
    workshop: string,
    group: string | null,
    token: string,
    rejoinCode: string,
  ) {
    this.index = joining.index
    this.language = joining.language
    this.group = group
    this.#joining = joining
    this.#workshop = workshop
    this.#rejoinCode = rejoinCode
    this.#secret = joining.secrets?.ballotSecret ?? newHexKey()
    this.#client = this.#phone(token)
  }

  /** @throws Stopped when the door stays shut. */
  static async join(joining: Joining): Promise<Person> {
    const { line, code, language } = joining
    const group = await groupAtDoor(joining)
    const secrets = { token: joining.secrets?.token ?? newToken(), rejoinCode: newRejoinCode() }
    const command = { type: 'join' as const, group, language }
    const { workshop } = await mustCommand(line, { workshop: code, command, secrets }, null)
    const person = new Person(joining, workshop, group, secrets.token, secrets.rejoinCode)
    await person.client.connect()
    return person
  }

  /** The same person again, who had joined with the same secrets. @throws Stopped when nobody had */
  static async back(joining: Joining, workshop: string): Promise<Person> {
    const group = await groupAtDoor(joining)
    const person = new Person(joining, workshop, group, joining.secrets?.token ?? '', '')
    await person.client.connect()
    return person
  }

  get client(): WireClient<'participant'> {
    return this.#client
  }

  get current(): ActivityView | null {
    return this.#client.view.current
  }

  /** A ballot as the phone sends it; where answers are secret with a key that only this phone can derive again. */
  ballot({ id, round, secrecy }: ActivityView, answer: unknown): CommandEnvelope {
    const place = `${this.#workshop}/${id}/${round}`
    const key = createHmac('sha256', this.#secret).update(place).digest('hex').slice(0, 32)
    return this.#client.envelope({
      type: 'cast',
      activity: id,
      round,
      answer,
      ...(secrecy !== 'open' && { key }),
    })
  }

  /** The same command over plain HTTP, as a phone does when its socket is silent. */
  resendOverHttp(envelope: CommandEnvelope): Promise<CommandResult> {
    const { ledger, origin } = this.#joining.line
    ledger.resent += 1
    return new HttpCalls(origin).command(envelope, this.#token)
  }

  async comeBack(): Promise<void> {
    await this.#client.connect()
  }

  /** Comes back on another phone with the rejoin code; what only the old phone knew is lost. */
  async comeBackOnAnotherPhone(): Promise<void> {
    this.#client.drop()
    const secrets = { token: newToken(), rejoinCode: this.#rejoinCode }
    const envelope = { workshop: this.#workshop, command: { type: 'rejoin' as const }, secrets }
    await mustCommand(this.#joining.line, envelope, null)
    this.#secret = newHexKey()
    this.#client = this.#phone(secrets.token)
    await this.#client.connect()
  }

  /** Whether the phone shows this round as open and, where the server may know it, this very answer as recorded. */
  sees(round: ActivityView, answer: unknown): boolean {
    const { current } = this
    if (current?.id !== round.id || current.round !== round.round || current.phase !== 'open') return false
    if (answer === undefined) return true
    const own = this.#client.mine?.ballots.find(({ activity }) => activity === round.id)
    if (own?.round !== round.round || !own.voted) return false
    const stored = round.secrecy === 'anonymous' ? null : storedForm(round, answer)
    return JSON.stringify(own.answer) === JSON.stringify(stored)
  }

  #phone(token: string): WireClient<'participant'> {
    this.#token = token
    const { line } = this.#joining
    const handshake = { token, workshop: this.#workshop, protocol: PROTOCOL }
    return new WireClient('participant', { line, handshake })
  }
}

async function groupAtDoor({ line, code, choose }: Joining): Promise<string | null> {
  const door = await new HttpCalls(line.origin).door(code)
  if (isRefusal(door)) throw new Stopped('refused', { command: 'door', code: door.refused })
  return choose(door)
}

function storedForm({ kind: id, config, items }: ActivityView, answer: unknown): unknown {
  const kind = kindOf(id)
  return kind?.ballots?.accept({ config: kind.config.parse(config), items }, answer)
}
