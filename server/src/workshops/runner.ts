/**
 * The command pipeline. Its order is law: parse → authenticate → replay a known command id → authorise → decide → store
 * → publish → acknowledge. Commands that arrive within a few milliseconds share one transaction; nobody is answered and
 * nothing is shown before it is committed (I1).
 */
import { setImmediate, setTimeout } from 'node:timers/promises'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { decide } from '@cabildo/shared/workshop/decide/decide'
import type { Deciding, Decision } from '@cabildo/shared/workshop/decide/decision'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import { emptyLive, type Live } from '@cabildo/shared/workshop/live'
import type { Logger } from 'pino'
import { type Batch, type Clock, type Store, StoreFault } from '../ports.ts'
import { emptyBatch, fold, isEmpty, type Loaded } from './batch.ts'
import { GENESIS } from './chain.ts'
import { type Committed, commitsOf } from './committed.ts'
import { recordingEffects } from './effects.ts'
import { grantsFor } from './grants.ts'
import { loadWorkshop } from './load-workshop.ts'
import type { SecretHasher } from './secret-hasher.ts'
import type { Submission } from './submission.ts'

type Waiting = Submission & { answer: (result: CommandResult) => void }

/** `made`: the result rests on what this batch changes in memory, and falls with it. */
type Outcome = { result: CommandResult; made: boolean }

export type RunnerOptions = {
  store: Store
  clock: Clock
  log: Logger
  hasher: SecretHasher
  /** How long a batch waits for company, in ms. */
  gatherMs: number
}

/** Commands of one batch at most: bounds how long the event loop is held. */
const BATCH_MAX = 250

export class Runner {
  readonly #options: RunnerOptions
  readonly #ready = new Map<string, Loaded>()
  readonly #loading = new Map<string, Promise<Loaded | null>>()
  readonly #listeners: ((committed: Committed) => void)[] = []
  readonly #queue: Waiting[] = []
  #working: Promise<void> | null = null
  #committing: Promise<void> | null = null

  constructor(options: RunnerOptions) {
    this.#options = options
  }

  /** Runs one command. Resolves after its commit or its refusal; never rejects. */
  submit(submission: Submission): Promise<CommandResult> {
    return new Promise((answer) => {
      this.#queue.push({ ...submission, answer })
      this.#working ??= this.#work()
    })
  }

  /** Looks at committed state only: waits while memory is ahead of the store. Null when there is no such workshop. */
  async read<T>(workshop: string, look: (live: Live, head: string) => T): Promise<T | null> {
    for (;;) {
      if (this.#committing !== null) await this.#committing
      else {
        const loaded = this.#ready.get(workshop)
        if (loaded) return look(loaded.live, loaded.head)
        if ((await this.#load(workshop)) === null) return null
      }
    }
  }

  onCommitted(listener: (committed: Committed) => void): void {
    this.#listeners.push(listener)
  }

  /** Resolves when everything submitted so far was answered. */
  async drain(): Promise<void> {
    while (this.#working !== null) await this.#working
  }

  async #work(): Promise<void> {
    await setTimeout(this.#options.gatherMs)
    while (this.#queue.length > 0) {
      await this.#runBatch(this.#queue.splice(0, BATCH_MAX))
      await setImmediate()
    }
    this.#working = null
  }

  async #runBatch(waiting: readonly Waiting[]): Promise<void> {
    let known: Map<string, Accepted>
    try {
      known = await this.#options.store.resultsOf(waiting.map(({ envelope }) => envelope.id))
    } catch (error) {
      return this.#failAll(waiting, error)
    }
    const unloadable = await this.#loadAll(waiting)
    let settle = () => {}
    this.#committing = new Promise((resolve) => {
      settle = resolve
    })
    const batch = emptyBatch()
    const touched = new Set<string>()
    const outcomes = new Map<string, Outcome>()
    try {
      for (const one of waiting) {
        const { id } = one.envelope
        const earlier = known.get(id) ?? unloadable.get(one.workshop ?? '')
        if (earlier) outcomes.set(id, { result: earlier, made: false })
        // The same command twice in one batch is one command with two listeners.
        else if (!outcomes.has(id))
          outcomes.set(id, { result: this.#decide(one, batch, touched), made: true })
      }
      if (!isEmpty(batch)) await this.#options.store.commit(batch)
    } catch (error) {
      for (const workshop of touched) this.#ready.delete(workshop)
      return this.#failAll(waiting, error, outcomes)
    } finally {
      this.#committing = null
      settle()
    }
    this.#publishAll(batch, waiting)
    for (const { envelope, answer } of waiting) {
      answer(outcomes.get(envelope.id)?.result ?? { ok: false, ...refuse('internal') })
    }
  }

  /** What was committed is answered, whatever becomes of telling others about it. */
  #publishAll(batch: Batch, waiting: readonly Waiting[]): void {
    try {
      for (const committed of commitsOf(batch, waiting)) this.#publish(committed)
    } catch (error) {
      this.#options.log.error({ err: error }, 'a commit was not published')
    }
  }

  #decide({ envelope, workshop, actor }: Waiting, batch: Batch, touched: Set<string>): CommandResult {
    const { command } = envelope
    const opening = command.type === 'open-workshop'
    const loaded = opening ? { live: emptyLive(), head: GENESIS } : this.#ready.get(workshop ?? '')
    if (loaded === undefined) return { ok: false, ...refuse('unknown-workshop') }
    const { effects, made } = recordingEffects()
    const decision = this.#decideAlone({ live: loaded.live, actor, effects }, command)
    if (isRefusal(decision)) return { ok: false, ...decision }
    const opened = decision.events.find((event) => event.type === 'workshop-opened')
    const id = opened?.id ?? loaded.live.state.id
    const grants = grantsFor(this.#options.hasher, id, envelope, decision.events)
    if (isRefusal(grants)) return { ok: false, ...grants }

    touched.add(id)
    if (opening) this.#ready.set(id, loaded)
    fold(batch, loaded, id, actor, decision, this.#options.clock.now())
    batch.grants.push(...grants)
    const { rev, code } = loaded.live.state
    const result: Accepted = { ok: true, workshop: id, rev, made, ...(opening ? { code } : {}) }
    batch.results.push({ command: envelope.id, result })
    return result
  }

  /**
   * Deciding changes nothing, so a command that breaks it falls alone and not with its batch (I14). Events pass their
   * schema, as they will when the log is read: what could not be read again is never written, and what is folded now is
   * to the byte what a replay folds (I6).
   */
  #decideAlone(deciding: Deciding, command: Command): Decision | Refusal {
    try {
      const decision = decide(deciding, command)
      if (isRefusal(decision)) return decision
      return { ...decision, events: decision.events.map((event) => WorkshopEvent.parse(event)) }
    } catch (error) {
      this.#options.log.error({ err: error, command: command.type }, 'a command could not be decided')
      return refuse('internal')
    }
  }

  /** A listener that breaks must keep nobody from being answered. */
  #publish(committed: Committed): void {
    for (const listener of this.#listeners) {
      try {
        listener(committed)
      } catch (error) {
        this.#options.log.error({ err: error, workshop: committed.workshop }, 'a commit was not published')
      }
    }
  }

  /** Nobody is told what was decided on ground that fell away; replays of what was stored before still stand. */
  #failAll(waiting: readonly Waiting[], error: unknown, outcomes?: ReadonlyMap<string, Outcome>): void {
    this.#options.log.error({ err: error, commands: waiting.length }, 'a batch was not committed')
    for (const { envelope, answer } of waiting) {
      const outcome = outcomes?.get(envelope.id)
      answer(outcome && !outcome.made ? outcome.result : faultResult(error))
    }
  }

  /** Loads what a batch needs; a workshop that cannot be loaded is refused without harm to the others. */
  async #loadAll(waiting: readonly Waiting[]): Promise<Map<string, CommandResult>> {
    const unloadable = new Map<string, CommandResult>()
    const ids = new Set(waiting.flatMap(({ workshop }) => workshop ?? []))
    await Promise.all(
      [...ids].map(async (id) => {
        try {
          await this.#load(id)
        } catch (error) {
          this.#options.log.error({ err: error, workshop: id }, 'a workshop could not be loaded')
          unloadable.set(id, faultResult(error))
        }
      }),
    )
    return unloadable
  }

  #load(id: string): Promise<Loaded | null> {
    const ready = this.#ready.get(id)
    if (ready) return Promise.resolve(ready)
    const loading = this.#loading.get(id) ?? this.#loadAnew(id)
    this.#loading.set(id, loading)
    return loading
  }

  async #loadAnew(id: string): Promise<Loaded | null> {
    try {
      const loaded = await loadWorkshop(this.#options.store, id)
      if (loaded) this.#ready.set(id, loaded)
      return loaded
    } finally {
      this.#loading.delete(id)
    }
  }
}

function faultResult(error: unknown): CommandResult {
  return { ok: false, ...refuse(error instanceof StoreFault ? error.reason : 'internal', { retry: true }) }
}
