/** A workshop on our server, driven as facilitator, board and phones drive it. */
import { randomBytes } from 'node:crypto'
import type { CommandEnvelope, Handshake, ViewPush } from '@cabildo/shared/wire/contract'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { Command } from '@cabildo/shared/workshop/commands'
import { accepted } from './accepted.ts'
import { activityOf, answerOf, groupOf, loadSetup } from './load-workshop.ts'
import { Phone } from './phone.ts'
import { postCommand } from './post-command.ts'
import type { Room } from './subject.ts'
import { within } from './wait.ts'

export class OurRoom implements Room {
  readonly #url: string
  readonly #workshop: string
  readonly #code: string
  readonly #console: Phone
  readonly #board: Phone

  private constructor(url: string, workshop: string, code: string, console: Phone, board: Phone) {
    this.#url = url
    this.#workshop = workshop
    this.#code = code
    this.#console = console
    this.#board = board
  }

  static async open(url: string, hostToken: string, rounds: number): Promise<OurRoom> {
    const asHost = async (workshop: string | null, command: Command, token?: string) => {
      const envelope = {
        id: newId(),
        workshop,
        command,
        ...(token === undefined ? {} : { secrets: { token } }),
      }
      return accepted(command.type, await postCommand({ url, token: hostToken }, envelope))
    }
    const { workshop, code = '' } = await asHost(null, { type: 'open-workshop', setup: loadSetup(rounds) })
    const watch = async (role: 'facilitator' | 'display') => {
      const token = newToken()
      await asHost(workshop, { type: 'issue-link', role }, token)
      const auth: Handshake = { token, workshop, protocol: PROTOCOL }
      return Phone.connect({ url, auth })
    }
    return new OurRoom(url, workshop, code, await watch('facilitator'), await watch('display'))
  }

  async join(person: number, from: string | undefined): Promise<Handshake> {
    const token = newToken()
    const command: Command = { type: 'join', group: groupOf(person), language: 'es' }
    const envelope = { id: newId(), workshop: this.#code, command, secrets: { token } }
    accepted('join', await postCommand({ url: this.#url, from }, envelope))
    return { token, workshop: this.#workshop, protocol: PROTOCOL }
  }

  async connect(auth: object, from: string | undefined): Promise<Phone> {
    const phone = await Phone.connect({ url: this.#url, auth, from })
    const synced = phone.ask('sync', { rev: -1, tick: -1 })
    await within(Promise.all([phone.shown, synced]), () => 'the first view on a phone')
    return phone
  }

  openRound(round: number): Promise<number> {
    return this.#conduct({ type: 'open-round', activity: activityOf(round) })
  }

  ballot(round: number, person: number, mood = 0): CommandEnvelope {
    const answer = answerOf(person, mood)
    return {
      id: newId(),
      workshop: this.#workshop,
      command: { type: 'cast', activity: activityOf(round), round: 1, answer },
    }
  }

  closeRound(round: number): Promise<number> {
    return this.#conduct({ type: 'close-round', activity: activityOf(round) })
  }

  reveal(round: number, step: number): Promise<number> {
    return this.#conduct({ type: 'reveal', activity: activityOf(round), step })
  }

  async tallied(answers: number): Promise<void> {
    await Promise.all([showsAnswers(this.#console, answers), showsAnswers(this.#board, answers)])
  }

  async leave(): Promise<void> {
    await Promise.all([this.#console.leave(), this.#board.leave()])
  }

  async #conduct(command: Command): Promise<number> {
    const envelope: CommandEnvelope = { id: newId(), workshop: this.#workshop, command }
    return accepted(command.type, await this.#console.ask('command', envelope)).rev
  }
}

function showsAnswers(watcher: Phone, answers: number): Promise<void> {
  const shown = () => answersIn(watcher.view) === answers
  if (shown()) return Promise.resolve()
  const waited = new Promise<void>((resolve) => {
    watcher.onView = () => {
      if (shown()) resolve()
    }
  })
  return within(
    waited,
    () => `${answers} answers on console and board, which show ${answersIn(watcher.view)}`,
  )
}

function answersIn(view: string): number | null {
  const [, push]: [string, ViewPush] = JSON.parse(view)
  return push.view.current?.answered ?? null
}

/** 128 random bits: neither ids nor tokens may come in an order that a database likes. */
function newId(): string {
  return randomBytes(16).toString('base64url')
}

function newToken(): string {
  return randomBytes(18).toString('base64url')
}
