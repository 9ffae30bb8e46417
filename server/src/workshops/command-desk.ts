/**
 * The one way in for commands, whatever brings them: parses, authenticates and hands over to the runner. Socket.IO and
 * `POST /api/command` both call `take`.
 */
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Actor } from '@cabildo/shared/roles'
import { CommandEnvelope, type CommandResult, UnparsedEnvelope } from '@cabildo/shared/wire/contract'
import { Command } from '@cabildo/shared/workshop/commands'
import type { Logger } from 'pino'
import type { Grant, Store } from '../ports.ts'
import { StoreFault } from '../ports.ts'
import type { Authenticator } from './authenticate.ts'
import { CommandBudget } from './command-budget.ts'
import type { Directory } from './directory.ts'
import { GuessLimiter } from './guess-limiter.ts'
import { malformed } from './malformed.ts'
import type { Runner } from './runner.ts'
import type { Submission } from './submission.ts'

/** Who brings a command: what their token entitles to (null: a visitor), and where from. */
export type Caller = { grant: Grant | null; address: string }

export type DeskOptions = {
  runner: Runner
  store: Store
  authenticator: Authenticator
  directory: Directory
  log: Logger
}

/** Commands in ten seconds: of one token, and of all visitors to one workshop, who have no token yet. */
const WINDOW_MS = 10_000
const OF_ONE_TOKEN = 60
const OF_VISITORS = 20_000

export class CommandDesk {
  readonly #options: DeskOptions
  readonly #commands = new CommandBudget(OF_ONE_TOKEN, WINDOW_MS)
  readonly #visitors = new CommandBudget(OF_VISITORS, WINDOW_MS)
  readonly #rejoins = new GuessLimiter()
  #closed = false

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** From now on every command is refused as one to send again after the restart. */
  close(): void {
    this.#closed = true
  }

  /** Answers one command. Never rejects. */
  async take(caller: Caller, body: unknown): Promise<CommandResult> {
    try {
      const submission = await this.#submissionOf(caller, body)
      if (isRefusal(submission)) return { ...submission, ok: false }
      return await this.#options.runner.submit(submission)
    } catch (error) {
      const fault = error instanceof StoreFault ? error.reason : 'internal'
      this.#options.log.error({ err: error }, 'a command was not taken')
      return { ok: false, ...refuse(fault, { retry: true }) }
    }
  }

  #submissionOf(caller: Caller, body: unknown): Promise<Submission | Refusal> | Submission | Refusal {
    if (this.#closed) return refuse('restarting', { retry: true })
    const envelope = this.#envelopeOf(caller, body)
    if (isRefusal(envelope)) return envelope

    const { grant } = caller
    const { workshop, secrets } = envelope
    const isPlain = grant !== null && grant.workshop === workshop && secrets === undefined
    // The way of every vote, which has nothing to look up and waits for nothing.
    return isPlain ? { envelope, workshop, actor: actorOf(grant) } : this.#lookedUp(caller, envelope)
  }

  /** A bad command counts against its sender's budget like a good one; what is no envelope cannot. */
  #envelopeOf(caller: Caller, body: unknown): CommandEnvelope | Refusal {
    const whole = CommandEnvelope.safeParse(body)
    const outside = whole.success ? whole : UnparsedEnvelope.safeParse(body)
    if (!outside.success) return malformed(outside.error)
    if (!this.#mayNow(caller, outside.data.workshop)) return refuse('too-many-commands', { retry: true })
    if (whole.success) return whole.data
    const command = Command.safeParse(outside.data.command)
    return malformed(command.success ? whole.error : command.error)
  }

  async #lookedUp(caller: Caller, asked: CommandEnvelope): Promise<Submission | Refusal> {
    const workshop = await this.#workshopOf(caller, asked.workshop, asked.command.type)
    if (isRefusal(workshop)) return workshop
    const envelope = { ...asked, workshop }
    const actor =
      caller.grant === null ? await this.#visitor(envelope, caller.address) : actorOf(caller.grant)
    if (isRefusal(actor)) return actor
    if (await this.#isIdentityTaken(envelope)) return refuse('identity-taken', { field: 'secrets' })
    return { envelope, workshop, actor }
  }

  #mayNow({ grant }: Caller, named: string | null): boolean {
    return grant === null ? this.#visitors.spend(named ?? 'none') : this.#commands.spend(grant.hash)
  }

  /** A token of one workshop says nothing about another, not even whether it exists. */
  async #workshopOf(
    { grant, address }: Caller,
    named: string | null,
    type: Command['type'],
  ): Promise<string | null | Refusal> {
    if (type === 'open-workshop') return named === null ? null : refuse('malformed', { field: 'workshop' })
    if (named === null) return refuse('unknown-workshop', { field: 'workshop' })
    if (grant !== null && grant.workshop === named) return named
    const { directory } = this.#options
    if (grant === null) return directory.idForVisitor(named, address)
    const id = await directory.idOf(named)
    if (grant.role === 'host') return id ?? refuse('unknown-workshop', { field: 'workshop' })
    return grant.workshop === id ? id : refuse('not-allowed')
  }

  /** Nobody yet, or the person whose rejoin code they show. */
  async #visitor({ workshop, command, secrets }: CommandEnvelope, address: string): Promise<Actor | Refusal> {
    if (command.type !== 'rejoin' || workshop === null) return { role: 'visitor', person: null }
    if (secrets?.rejoinCode === undefined) return refuse('unknown-rejoin-code', { field: 'rejoinCode' })
    const tooMany = refuse('too-many-attempts', { retry: true })
    if (!(await this.#rejoins.admits(address, workshop))) return tooMany
    const rejoin = await this.#options.authenticator.grantOfRejoinCode(workshop, secrets.rejoinCode)
    if (rejoin !== null) return { role: 'visitor', person: rejoin.person }
    const free = await this.#rejoins.fails(address, workshop)
    return free ? refuse('unknown-rejoin-code', { field: 'rejoinCode' }) : tooMany
  }

  /** A token stands for one identity for ever; only the resend of the command that made it may name it again. */
  async #isIdentityTaken({ id, secrets }: CommandEnvelope): Promise<boolean> {
    if (secrets?.token === undefined) return false
    const { authenticator, store } = this.#options
    if ((await authenticator.grantOfToken(secrets.token)) === null) return false
    return !(await store.resultsOf([id])).has(id)
  }
}

function actorOf({ role, person }: Grant): Actor {
  return { role, person }
}
