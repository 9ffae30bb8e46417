/**
 * The command pipeline. Its order is law: parse → authenticate → replay a known command id → authorise → decide → store
 * → publish → acknowledge. Commands that arrive within a few milliseconds share one transaction; nobody is answered and
 * nothing is shown before it is committed (I1).
 */

import { setImmediate, setTimeout } from 'node:timers/promises'
import { GENESIS } from '@cabildo/shared/record/link'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Actor } from '@cabildo/shared/roles'
import type { Accepted, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { decide } from '@cabildo/shared/workshop/decide/decide'
import type { Deciding, Decision } from '@cabildo/shared/workshop/decide/decision'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import { emptyLive, type Live } from '@cabildo/shared/workshop/live'
import type { Logger } from 'pino'
import { type Answered, type Batch, type Clock, type Store, StoreFault, type WorkshopRows } from '../ports.ts'
import { dropWorkshop, emptyBatch, fold, isEmpty, type Loaded } from './batch.ts'
import { type Committed, commitsOf, nothingOf } from './committed.ts'
import { RecordingEffects } from './effects.ts'
import { fingerprintOf, isOfSame } from './fingerprint.ts'
import { grantsFor } from './grants.ts'
import { LoadedWorkshops } from './loaded-workshops.ts'
import { hasOwnAnswers } from './own-answers.ts'
import type { SecretHasher } from './secret-hasher.ts'
import type { Submission } from './submission.ts'

type Waiting = Submission & { answer: (result: CommandResult) => void }

/** `workshop`: the result rests on what this batch changes of it in memory, and falls with that. */
type Outcome = { result: CommandResult; workshop: string | null }

/** A batch in the making. `fallen`: workshops that a command of this batch broke in memory. */
type Making = {
  batch: Batch
  waiting: Waiting[]
  outcomes: Map<string, Outcome>
  touched: Set<string>
  fallen: Set<string>
}

export type RunnerOptions = {
  store: Store
  clock: Clock
  log: Logger
  hasher: SecretHasher
  /** How long a batch waits for company, in ms. */
  gatherMs: number
}

/** Commands decided or answered before others get their turn: bounds how long the event loop is held. */
const SLICE = 250
/** Commands of one batch at most: ballots lie in random order, so the more are written together the fewer pages are. */
const BATCH_MAX = 1_000

export class Runner {
  readonly #options: RunnerOptions
  readonly #workshops: LoadedWorkshops
  readonly #listeners: ((committed: Committed) => void)[] = []
  readonly #erasedListeners: ((workshop: string) => void)[] = []
  readonly #queue: Waiting[] = []
  /** What is done between two batches. */
  readonly #alone: (() => Promise<void>)[] = []
  #working: Promise<void> | null = null
  #committing: Promise<void> | null = null

  constructor(options: RunnerOptions) {
    this.#options = options
    this.#workshops = new LoadedWorkshops(options.store)
  }

  /** Runs one command. Resolves after its commit or its refusal; never rejects. */
  submit(submission: Submission): Promise<CommandResult> {
    return new Promise((answer) => {
      this.#queue.push({ ...submission, answer })
      this.#working ??= this.#work()
    })
  }

  /** Erases a rehearsal, between two batches; a real workshop is never erased (R16). @throws StoreFault */
  erase(workshop: string): Promise<Refusal | null> {
    return this.#between(() => this.#eraseAlone(workshop))
  }

  /**
   * Takes rows over that follow what is here, whose head is `after`, while no round here has answers. False when that is no
   * longer so, and nothing was done. `keep`: what is here after this rev gives way.
   * @throws StoreFault
   */
  adopt(rows: WorkshopRows, after: string, keep?: number): Promise<boolean> {
    return this.#between(() => this.#adoptAlone(rows, after, keep))
  }

  /** Looks at committed state only: waits while memory is ahead of the store. Null when there is no such workshop. */
  async read<T>(workshop: string, look: (live: Live, head: string) => T): Promise<T | null> {
    for (;;) {
      if (this.#committing !== null) await this.#committing
      else {
        const loaded = this.#workshops.get(workshop)
        if (loaded) return look(loaded.live, loaded.head)
        if ((await this.#workshops.load(workshop)) === null) return null
      }
    }
  }

  onCommitted(listener: (committed: Committed) => void): void {
    this.#listeners.push(listener)
  }

  onErased(listener: (workshop: string) => void): void {
    this.#erasedListeners.push(listener)
  }

  /** Tells that links ended which no workshop issued: those of hosts, who may sit in any room. Only once that is durable. */
  announceEnded(links: readonly string[], workshops: readonly string[]): void {
    for (const workshop of workshops) this.#publish({ ...nothingOf(workshop), revokedLinks: [...links] })
  }

  /** Resolves when everything submitted so far was answered. */
  async drain(): Promise<void> {
    while (this.#working !== null) await this.#working
  }

  async #work(): Promise<void> {
    await setTimeout(this.#options.gatherMs)
    while (this.#queue.length + this.#alone.length > 0) {
      for (const act of this.#alone.splice(0)) await act()
      if (this.#queue.length > 0) await this.#runBatch()
      await setImmediate()
    }
    this.#working = null
  }

  async #runBatch(): Promise<void> {
    const making: Making = {
      batch: emptyBatch(),
      waiting: [],
      outcomes: new Map(),
      touched: new Set(),
      fallen: new Set(),
    }
    const settle = this.#beginCommit()
    try {
      await this.#fill(making)
      if (!isEmpty(making.batch)) await this.#options.store.commit(making.batch)
    } catch (error) {
      for (const workshop of making.touched) this.#workshops.drop(workshop)
      return this.#failAll(making, error)
    } finally {
      settle()
    }
    this.#publishAll(making.batch, making.waiting)
    await this.#answerAll(making)
  }

  /** Nobody looks at anything until the returned function is called. */
  #beginCommit(): () => void {
    let settle = () => {}
    this.#committing = new Promise((resolve) => {
      settle = resolve
    })
    return () => {
      this.#committing = null
      settle()
    }
  }

  #between<T>(act: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#alone.push(() => act().then(resolve, reject))
      this.#working ??= this.#work()
    })
  }

  async #adoptAlone(rows: WorkshopRows, after: string, keep?: number): Promise<boolean> {
    const settle = this.#beginCommit()
    try {
      const loaded = await this.#workshops.load(rows.id)
      if ((loaded?.head ?? GENESIS) !== after || (loaded && hasOwnAnswers(loaded.live))) return false
      await this.#options.store.adopt(rows, keep)
      this.#workshops.drop(rows.id)
    } finally {
      settle()
    }
    this.#publishAll({ ...emptyBatch(), events: rows.events }, [])
    if (keep !== undefined)
      this.#publish({ ...nothingOf(rows.id), revokedLinks: rows.revoked, overwritten: true })
    return true
  }

  async #eraseAlone(workshop: string): Promise<Refusal | null> {
    const settle = this.#beginCommit()
    try {
      const loaded = await this.#workshops.load(workshop)
      if (loaded === null) return refuse('unknown-workshop')
      if (loaded.live.state.rehearsalOf === null) return refuse('not-a-rehearsal')
      await this.#options.store.erase(workshop)
      this.#workshops.drop(workshop)
    } finally {
      settle()
    }
    for (const listener of this.#erasedListeners) listener(workshop)
    return null
  }

  /** Decides what waits, slice by slice, and what comes in meanwhile, until the batch is full. */
  async #fill(making: Making): Promise<void> {
    for (;;) {
      const slice = this.#queue.splice(0, Math.min(SLICE, BATCH_MAX - making.waiting.length))
      making.waiting.push(...slice)
      await this.#decideSlice(slice, making)
      if (this.#queue.length === 0 || making.waiting.length >= BATCH_MAX) return
      await setImmediate()
    }
  }

  async #decideSlice(slice: readonly Waiting[], making: Making): Promise<void> {
    const known = await this.#options.store.resultsOf(slice.map(({ envelope }) => envelope.id))
    const unloadable = await this.#loadAll(slice)
    for (const one of slice) {
      const { id } = one.envelope
      // The same command twice in one batch is one command with two listeners.
      if (making.outcomes.has(id)) continue
      const earlier = known.get(id)
      const outcome = earlier ? replayed(one, earlier) : unloadable.get(one.workshop ?? '')
      making.outcomes.set(id, outcome ?? this.#decide(one, making))
    }
  }

  async #answerAll({ waiting, outcomes }: Making): Promise<void> {
    let told = 0
    for (const { envelope, answer } of waiting) {
      answer(outcomes.get(envelope.id)?.result ?? { ok: false, ...refuse('internal') })
      told += 1
      if (told % SLICE === 0) await setImmediate()
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

  #decide(submission: Submission, making: Making): Outcome {
    const { envelope, workshop, actor } = submission
    const opening = envelope.command.type === 'open-workshop'
    if (workshop !== null && making.fallen.has(workshop)) return { result: brokenBefore(), workshop }
    const loaded = opening ? { live: emptyLive(), head: GENESIS } : this.#workshops.get(workshop ?? '')
    if (loaded === undefined) return refused(refuse('unknown-workshop'))
    const effects = new RecordingEffects()
    const decision = this.#decideAlone({ live: loaded.live, actor, effects }, envelope.command)
    if (isRefusal(decision)) return refused(decision, workshop)
    const id = idOfOpened(decision) ?? loaded.live.state.id
    const grants = grantsFor(this.#options.hasher, id, envelope, decision.events)
    if (isRefusal(grants)) return refused(grants, workshop)

    making.touched.add(id)
    if (opening) this.#workshops.add(id, loaded)
    if (!this.#fold(making, loaded, id, actor, decision)) return refused(refuse('internal'))
    const { batch } = making
    batch.grants.push(...grants)
    const { rev, code } = loaded.live.state
    const { made } = effects
    const result: Accepted = opening
      ? { ok: true, workshop: id, rev, made, code }
      : { ok: true, workshop: id, rev, made }
    const fingerprint = decision.traceless ? null : fingerprintOf(submission, decision.secret)
    batch.results.push({ command: envelope.id, fingerprint, result })
    return { result, workshop: id }
  }

  /**
   * False when the decision broke in memory what it was to change. Then all that this batch did to that workshop falls,
   * to be sent again, and it is loaded anew; the other workshops of the batch notice nothing (I14).
   */
  #fold(making: Making, loaded: Loaded, id: string, actor: Actor, decision: Decision): boolean {
    try {
      fold(making.batch, loaded, id, actor, decision, this.#options.clock.now())
      return true
    } catch (error) {
      this.#options.log.error({ err: error, workshop: id }, 'a workshop could not be changed')
      this.#workshops.drop(id)
      dropWorkshop(making.batch, id)
      making.fallen.add(id)
      for (const outcome of making.outcomes.values()) {
        if (outcome.workshop === id) outcome.result = brokenBefore()
      }
      return false
    }
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
  #failAll({ waiting, outcomes }: Making, error: unknown): void {
    this.#options.log.error({ err: error, commands: waiting.length }, 'a batch was not committed')
    for (const { envelope, answer } of waiting) {
      const outcome = outcomes.get(envelope.id)
      answer(outcome?.workshop === null ? outcome.result : faultResult(error))
    }
  }

  /** Loads what a batch needs; a workshop that cannot be loaded is refused without harm to the others. */
  async #loadAll(waiting: readonly Waiting[]): Promise<Map<string, Outcome>> {
    const unloadable = new Map<string, Outcome>()
    const ids = new Set(waiting.flatMap(({ workshop }) => workshop ?? []))
    await Promise.all(
      [...ids].map(async (id) => {
        try {
          await this.#workshops.load(id)
        } catch (error) {
          this.#options.log.error({ err: error, workshop: id }, 'a workshop could not be loaded')
          unloadable.set(id, { result: faultResult(error), workshop: null })
        }
      }),
    )
    return unloadable
  }
}

function faultResult(error: unknown): CommandResult {
  return { ok: false, ...refuse(error instanceof StoreFault ? error.reason : 'internal', { retry: true }) }
}

/** An answer given before, unless the id is used again for something else. */
function replayed(submission: Submission, { fingerprint, result }: Answered): Outcome {
  const isSame = fingerprint === null || isOfSame(fingerprint, submission)
  return isSame ? { result, workshop: null } : refused(refuse('malformed', { field: 'id' }))
}

/** `on`: the workshop whose state, as far as this batch brought it, is the reason. */
function refused(refusal: Refusal, on: string | null = null): Outcome {
  return { result: { ok: false, ...refusal }, workshop: on }
}

/** For those who asked something of a workshop in the batch in which another command broke it. */
function brokenBefore(): CommandResult {
  return { ok: false, ...refuse('internal', { retry: true }) }
}

function idOfOpened({ events }: Decision): string | null {
  for (const event of events) if (event.type === 'workshop-opened') return event.id
  return null
}
