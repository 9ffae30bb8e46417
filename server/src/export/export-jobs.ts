/** Exports under way, each in a thread of its own, and their files until they are fetched or grow old. */
import { randomBytes } from 'node:crypto'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { ExportAsk, ExportState } from '@cabildo/shared/wire/exports'
import type { SealedRound } from '@cabildo/shared/workshop/decide/decision'
import type { Logger } from 'pino'
import type { Clock, Store } from '../ports.ts'
import { TaskThread } from '../threads/task-thread.ts'
import type { Runner } from '../workshops/runner.ts'
import type { ExportTask, ExportTold } from './thread-messages.ts'
import type { ExportedFile } from './write-export.ts'

/** Of the whole server: every one takes a core while it writes. */
const AT_ONCE = 2
/** How long one may take, in ms: the longest known stays under half a minute on a small machine. */
const WITHIN = 10 * 60_000
/** Files that wait to be fetched, the oldest going first. */
const KEPT = 8

type ExportThread = TaskThread<ExportTask, ExportTold>

type Job = {
  workshop: string
  thread: ExportThread | null
  told: { done: number; of: number }
  file: ExportedFile | null
  failed: 'fault' | 'late' | null
  /** Called once nothing more comes of it. */
  ended: () => void
}

/** `program` and `within`: what a thread runs, and for how long, where a test says so. */
type Sources = { store: Store; runner: Runner; clock: Clock; log: Logger; program?: URL; within?: number }

const PROGRAM = new URL('./export-thread.mjs', import.meta.url)

export class ExportJobs {
  readonly #sources: Sources
  readonly #jobs = new Map<string, Job>()
  #waiting: (() => void)[] = []
  #spare: ExportThread | null = null
  #closed = false

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** Begins an export and names it. @throws StoreFault */
  async start(workshop: string, ask: ExportAsk): Promise<string | Refusal> {
    if (this.#underWay() >= AT_ONCE) return refuse('too-many-exports', { retry: true })
    const id = randomBytes(12).toString('base64url')
    const job: Job = {
      workshop,
      thread: null,
      told: { done: 0, of: 1 },
      file: null,
      failed: null,
      ended: () => {},
    }
    this.#jobs.set(id, job)
    const task = await this.#taskOf(workshop, ask).catch((error: unknown) => {
      this.#drop(id)
      throw error
    })
    if (task === null) {
      this.#drop(id)
      return refuse('unknown-workshop')
    }
    if (this.#jobs.get(id) === job && !this.#closed) this.#run(job, task)
    this.#forgetOldest()
    return id
  }

  /** The file itself, for whoever waits for it: when it is its turn, and kept for nobody. @throws Error where it came to nothing */
  async written(workshop: string, ask: ExportAsk): Promise<ExportedFile | Refusal> {
    while (this.#underWay() >= AT_ONCE && !this.#closed) {
      await new Promise<void>((free) => this.#waiting.push(free))
    }
    const id = await this.start(workshop, ask)
    if (isRefusal(id)) return id
    const job = this.#jobs.get(id)
    if (job?.thread) {
      await new Promise<void>((ended) => {
        job.ended = ended
      })
    }
    this.#drop(id)
    if (job?.file) return job.file
    if (this.#closed) return refuse('restarting', { retry: true })
    throw new Error('the report was not written')
  }

  /** Null for a job that is not of this workshop, was cancelled, or is forgotten. */
  stateOf(workshop: string, id: string): ExportState | null {
    const job = this.#jobOf(workshop, id)
    if (job === null) return null
    if (job.failed) return { state: 'failed', why: job.failed }
    const { file, told } = job
    return file
      ? { state: 'ready', name: file.name, bytes: file.bytes.length }
      : { state: 'working', ...told }
  }

  /** Null while it is not there. */
  fileOf(workshop: string, id: string): ExportedFile | null {
    return this.#jobOf(workshop, id)?.file ?? null
  }

  /** Ends an export that is under way and forgets it and its file. */
  cancel(workshop: string, id: string): void {
    const job = this.#jobOf(workshop, id)
    if (job === null) return
    job.thread?.end()
    this.#drop(id)
    job.ended()
  }

  close(): void {
    this.#closed = true
    this.#spare?.end()
    for (const { thread, ended } of this.#jobs.values()) {
      thread?.end()
      ended()
    }
    this.#jobs.clear()
    this.#makeRoom()
  }

  #drop(id: string): void {
    this.#jobs.delete(id)
    this.#makeRoom()
  }

  #makeRoom(): void {
    for (const free of this.#waiting.splice(0)) free()
  }

  #jobOf(workshop: string, id: string): Job | null {
    const job = this.#jobs.get(id)
    return job?.workshop === workshop ? job : null
  }

  #underWay(): number {
    return [...this.#jobs.values()].filter(({ file, failed }) => file === null && failed === null).length
  }

  /** The rows first: ballots of every round that they know as closed are there afterwards. */
  async #taskOf(workshop: string, ask: ExportAsk): Promise<ExportTask | null> {
    const { store, runner, clock } = this.#sources
    const stored = await store.load(workshop)
    if (stored === null) return null
    const closed = await runner.read(workshop, ({ state }) =>
      state.activities.flatMap(({ setup, rounds }) =>
        rounds.flatMap(({ n, closed: ended }) => (ended?.seal ? [{ activity: setup.id, round: n }] : [])),
      ),
    )
    const sealed: SealedRound[] = []
    for (const { activity, round } of closed ?? []) {
      sealed.push({ activity, round, ballots: await store.sealedBallots(workshop, activity, round) })
    }
    return { workshop, ask, stored, sealed, writtenAt: clock.now() }
  }

  #run(job: Job, task: ExportTask): void {
    const { log, program = PROGRAM, within = WITHIN } = this.#sources
    const thread: ExportThread = this.#spare?.ended === false ? this.#spare : new TaskThread(program)
    this.#spare = null
    job.thread = thread
    thread.do(task, within, (told) => {
      if ('bytes' in told) job.file = told
      else if ('broke' in told) {
        job.failed = told.why === 'late' ? 'late' : 'fault'
        log.error({ why: told.broke }, 'an export broke off')
      } else job.told = told
      if (job.file || job.failed) this.#keep(job, thread)
    })
  }

  /** To load the program takes a new thread longer than most exports take: one that has it waits for the next. */
  #keep(job: Job, thread: ExportThread): void {
    job.thread = null
    thread.rest()
    if (this.#spare || this.#closed) thread.end()
    else if (!thread.ended) this.#spare = thread
    job.ended()
    this.#makeRoom()
  }

  #forgetOldest(): void {
    const ended = [...this.#jobs].filter(([, { thread }]) => thread === null)
    for (const [id] of ended.slice(0, Math.max(0, ended.length - KEPT))) this.#jobs.delete(id)
  }
}
