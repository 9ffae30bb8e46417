/** A runner for tests, on any store: commands are sent as anybody, without sockets and without tokens to check. */
import type { Actor, Audience } from '@cabildo/shared/roles'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { host, participant, visitor } from '@cabildo/shared/testing/scene'
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'
import { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import { viewFor } from '@cabildo/shared/workshop/view'
import type { Store } from '../ports.ts'
import type { Committed } from '../workshops/committed.ts'
import { Runner } from '../workshops/runner.ts'
import { SecretHasher } from '../workshops/secret-hasher.ts'
import { silentLog } from './silent-log.ts'

let commands = 0

/** A command id that no other command of this process has. */
export function nextCommandId(): string {
  commands += 1
  return `command-${String(commands).padStart(12, '0')}`
}

export class RunnerRig {
  readonly runner: Runner
  readonly published: Committed[] = []
  workshop = ''

  readonly store: Store
  readonly hasher: SecretHasher
  readonly clock = { now: () => 1_700_000_000_000 }

  /** `pepper`: rigs with another one are other servers. */
  constructor(store: Store, pepper = 7) {
    this.store = store
    this.hasher = new SecretHasher(Buffer.alloc(32, pepper))
    this.runner = new Runner({
      store,
      clock: this.clock,
      log: silentLog,
      hasher: this.hasher,
      gatherMs: 0,
    })
    this.runner.onCommitted((committed) => this.published.push(committed))
  }

  /** Sends a command as the pipeline would: parsed. */
  send(actor: Actor, sent: Command, id = nextCommandId()): Promise<CommandResult> {
    return this.submit(actor, Command.parse(sent), id)
  }

  /** Hands a command to the runner just as it is. */
  submit(actor: Actor, command: Command, id = nextCommandId()): Promise<CommandResult> {
    const workshop = command.type === 'open-workshop' ? null : this.workshop
    const code = command.type === 'issue-rejoin' ? { rejoinCode: 'ABCDEFGH' } : {}
    const secrets = { token: `token-of-${id}`, ...code }
    return this.runner.submit({ envelope: { id, workshop, command, secrets }, workshop, actor })
  }

  /** Sends what must be accepted. @throws when it is refused */
  async must(actor: Actor, command: Command, id = nextCommandId()): Promise<Accepted> {
    const result = await this.send(actor, command, id)
    if (!result.ok) throw new Error(`${command.type} refused: ${JSON.stringify(result)}`)
    return result
  }

  /** Opens a workshop; everything after is sent to it. */
  async open(setup: WorkshopSetup = sampleSetup): Promise<void> {
    this.workshop = (await this.must(host, { type: 'open-workshop', setup })).workshop
  }

  /** People who join, alternating between the groups; their ids. */
  async join(count: number, groups = ['firms', 'civil']): Promise<string[]> {
    const joined: string[] = []
    for (let index = 0; index < count; index += 1) {
      const group = groups[index % groups.length] ?? null
      const { made } = await this.must(visitor, { type: 'join', group, language: 'es' })
      joined.push(made[0] ?? '')
    }
    return joined
  }

  /** One dot for an item of the sample set-up's dot votes. */
  cast(person: string, item: string, rest: { activity?: string; key?: string; round?: number } = {}) {
    const { activity = 'vote', round = 1, key } = rest
    const command: Command = { type: 'cast', activity, round, answer: { dots: { [item]: 1 } } }
    return this.send(participant(person), key === undefined ? command : { ...command, key })
  }

  async rev(): Promise<number | null> {
    return this.runner.read(this.workshop, ({ state }) => state.rev)
  }

  /** What the room is shown: the bytes of one audience's view. */
  async view(audience: Audience): Promise<string> {
    return String(await this.runner.read(this.workshop, (live) => JSON.stringify(viewFor[audience](live))))
  }

  async views(): Promise<string[]> {
    return Promise.all([this.view('display'), this.view('participant'), this.view('facilitator')])
  }
}
