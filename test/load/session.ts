/** One run against one subject: joins, votes, reveals and reconnects a crowd, and measures each step. */
import { join as joinPath } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { castAll } from './cast-all.ts'
import { Crowd } from './crowd.ts'
import { type Figure, Readings } from './figures.ts'
import { Meter } from './meter.ts'
import { median, quantile } from './statistics.ts'
import type { Room, Started, Subject } from './subject.ts'
import { warmUp } from './warm-up.ts'

export type Plan = {
  phones: number
  /** Rounds that are voted all at once: the more, the steadier the figures of a small room. */
  bursts: number
  spreadMs: number
  idleMs: number
  /** Folder for a CPU profile of the votes all at once, or none. */
  profiles: string | null
}

/** The figures, and what phones were shown at each step of a reveal. */
export type Outcome = { readings: Readings; pushes: object[] }

const STEPS = [1, 2, 3]
const CHANGE_EVERY = 5
/** Between two steps, so that nothing of one is counted with the next. */
const QUIET_MS = 300

export async function runSession(subject: Subject, plan: Plan): Promise<Outcome> {
  let started = await subject.start(0)
  try {
    await warmUp(started, plan.phones)
    const session = new Session(subject.name, plan, started, await started.openRoom(plan.bursts + 1))
    const outcome = await session.run()
    await started.server.stop()
    started = await subject.start(started.port)
    await session.comeBackAfterRestart(started)
    await started.server.stop()
    return outcome
  } finally {
    started.server.kill()
    subject.remove()
  }
}

class Session {
  readonly #name: Subject['name']
  readonly #plan: Plan
  readonly #started: Started
  readonly #room: Room
  readonly #crowd: Crowd
  readonly #meter: Meter
  readonly #readings = new Readings()
  #pushes: object[] = []

  constructor(name: Subject['name'], plan: Plan, started: Started, room: Room) {
    this.#name = name
    this.#plan = plan
    this.#started = started
    this.#room = room
    this.#crowd = new Crowd(room, plan.phones)
    this.#meter = new Meter(started.server)
  }

  async run(): Promise<Outcome> {
    await this.#arrive()
    await setTimeout(QUIET_MS)
    await this.#meter.idle(this.#plan.idleMs)
    await this.#voteAllAtOnce()
    await this.#voteSpread()
    await this.#comeBack()
    return { readings: this.#readings, pushes: this.#pushes }
  }

  async #arrive(): Promise<void> {
    const { phones } = this.#plan
    const joined = await this.#meter.cost(() => this.#crowd.join())
    const connected = await this.#meter.cost(() => this.#crowd.connect())
    this.#note('cpu-per-connect', connected.cpu / phones, connected.generator)
    this.#note('cpu-per-join', (joined.cpu + connected.cpu) / phones, connected.generator)
    this.#note('join-all-s', (joined.ms + connected.ms) / 1000, connected.generator)
  }

  async #voteAllAtOnce(): Promise<void> {
    const { phones, bursts, profiles } = this.#plan
    const { server } = this.#started
    const cpu: number[] = []
    const generator: number[] = []
    const acknowledged: number[] = []
    for (let round = 0; round < bursts; round += 1) {
      await this.#open(round)
      const voters = this.#crowd.voters(round)
      if (profiles !== null) await server.ask('profile')
      const votes = await this.#meter.cost(() => castAll(voters))
      if (profiles !== null)
        await server.ask('profile', joinPath(profiles, `${this.#name}-${phones}-${round}.cpuprofile`))
      cpu.push(votes.cpu / phones)
      generator.push(votes.generator)
      acknowledged.push(...votes.value.acknowledged)
      if (round < bursts - 1) await this.#room.closeRound(round)
    }
    const share = median(generator) ?? 0
    this.#note('cpu-per-vote-at-once', median(cpu), share)
    this.#note('ack-p50-at-once-ms', quantile(acknowledged, 0.5), share)
    this.#note('ack-p99-at-once-ms', quantile(acknowledged, 0.99), share)
    await this.#changeMinds(bursts - 1)
    await this.#reveal(bursts - 1)
  }

  async #changeMinds(round: number): Promise<void> {
    const voters = this.#crowd.voters(round, CHANGE_EVERY, 1)
    const changed = await this.#meter.cost(() => castAll(voters))
    this.#note('cpu-per-change', changed.cpu / voters.length, changed.generator)
  }

  async #reveal(round: number): Promise<void> {
    await this.#room.closeRound(round)
    await setTimeout(QUIET_MS)
    const cpu: number[] = []
    const ms: number[] = []
    let share = 0
    for (const step of STEPS) {
      const framesBefore = this.#crowd.pushed().frames
      const shown = await this.#meter.cost(async () => {
        const start = performance.now()
        return (await this.#crowd.has(await this.#room.reveal(round, step))) - start
      })
      cpu.push(shown.cpu / Math.max(1, this.#crowd.pushed().frames - framesBefore))
      ms.push(shown.value)
      share = Math.max(share, shown.generator)
      const [, push]: [string, object] = JSON.parse(this.#crowd.phones[0]?.view ?? '["",{}]')
      this.#pushes.push(push)
    }
    this.#note('cpu-per-frame', median(cpu), share)
    this.#note('reveal-last-ms', median(ms), share)
  }

  async #voteSpread(): Promise<void> {
    const { phones, bursts, spreadMs } = this.#plan
    const { server } = this.#started
    await this.#open(bursts)
    const before = this.#crowd.pushed()
    await server.ask('delay')
    const voters = this.#crowd.voters(bursts)
    const votes = await this.#meter.cost(async () => {
      const cast = await castAll(voters, spreadMs)
      await this.#room.tallied(phones)
      return { ...cast, talliedMs: performance.now() - cast.lastSentAt }
    })
    this.#note('loop-delay-p999-ms', await server.ask('delay'))
    const { frames, bytes } = this.#crowd.pushed()
    const { acknowledged, talliedMs } = votes.value
    this.#note('cpu-per-vote-spread', votes.cpu / phones, votes.generator)
    this.#note('core-share-spread', votes.cpu / 1000 / votes.ms, votes.generator)
    this.#note('ack-p50-spread-ms', quantile(acknowledged, 0.5), votes.generator)
    this.#note('ack-p99-spread-ms', quantile(acknowledged, 0.99), votes.generator)
    this.#note('frames-per-vote', (frames - before.frames) / phones)
    this.#note('bytes-per-vote', (bytes - before.bytes) / phones)
    this.#note('hidden-frames-per-s', (frames - before.frames) / (votes.ms / 1000))
    if (this.#name === 'ours') this.#note('last-vote-to-tally-ms', talliedMs, votes.generator)
    await this.#room.closeRound(bursts)
  }

  async #comeBack(): Promise<void> {
    this.#crowd.drop()
    await setTimeout(QUIET_MS)
    const back = await this.#meter.cost(() => this.#crowd.connect())
    this.#note('cpu-per-reconnect', back.cpu / this.#plan.phones, back.generator)
    this.#note('reconnect-all-s', back.ms / 1000, back.generator)
  }

  /** On a server that was just started again: nothing is warm, nothing is loaded, and no heap grown before hides what a person takes. */
  async comeBackAfterRestart({ server }: Started): Promise<void> {
    const before = await server.ask('memory')
    const back = await new Meter(server).cost(() => this.#crowd.connect())
    this.#note('restart-reconnect-all-s', back.ms / 1000, back.generator)
    this.#note('memory-per-person-kb', ((await server.ask('memory')) - before) / 1024 / this.#plan.phones)
    this.#crowd.drop()
  }

  async #open(round: number): Promise<void> {
    await this.#crowd.has(await this.#room.openRound(round))
    await setTimeout(QUIET_MS)
  }

  #note(figure: Figure, value: number | null, generator = 0): void {
    this.#readings.note(figure, value, generator)
  }
}
