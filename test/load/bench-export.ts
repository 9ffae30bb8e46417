/**
 * `npm run bench:export`: 500 people through twelve rounds of every kind with ballots, then the whole report as one archive
 * while 200 phones go on voting. Prints JSON: how long the archive took, and the voters' acknowledgements with and without it.
 * Reported, never asserted. The load shares this machine with the server, so its own cost is in both figures.
 */
import { setTimeout } from 'node:timers/promises'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import type { Handshake } from '@cabildo/shared/wire/contract'
import type { ExportStarted, ExportState } from '@cabildo/shared/wire/exports'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import type { Command } from '@cabildo/shared/workshop/commands'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import type { ActivitySetup } from '@cabildo/shared/workshop/setup'
import { accepted } from './accepted.ts'
import { activityOf, answerOf, groupOf, loadSetup } from './load-workshop.ts'
import type { OurReady } from './our-server.ts'
import { ourFolder } from './our-subject.ts'
import { Phone } from './phone.ts'
import { postCommand } from './post-command.ts'
import { ServerProcess } from './server-process.ts'
import { quantile, rounded } from './statistics.ts'
import { pooled } from './wait.ts'

const PEOPLE = 500
const VOTERS = 200
const ROUNDS = 12
/** Each phone sends its answer again after so long, in ms: people change their minds faster than any room does. */
const EVERY = 2_000
const QUIET_MS = 15_000
const SEED = 7

const chance = chanceOf(SEED, 'export').next
const newId = () =>
  `${Math.floor(chance() * 2 ** 50).toString(36)}-${Math.floor(chance() * 2 ** 50).toString(36)}`

type Asked = { setup: ActivitySetup; answer: (person: number) => unknown }

/** Every kind with ballots in turn, each with its worked examples. */
function askedOf(round: number): Asked {
  const asking = Object.values<Kind>(kinds).filter(({ ballots }) => ballots !== null)
  const kind = asking[round % asking.length]
  if (!kind) throw new Error('no kind has ballots')
  const { configs, items, answer } = kind.samples
  const config = configs[Math.floor(round / asking.length) % configs.length]
  const context = { config: kind.config.parse(config), items }
  const id = `round-${round}`
  return {
    setup: {
      ...{ id, kind: kind.id, title: { es: `Ronda ${round}` }, prompt: { es: '¿Qué opina?' } },
      ...{
        secrecy: 'confidential',
        config: Object(config),
        items: [...items],
        source: null,
        thresholds: null,
      },
    },
    answer: () =>
      answer?.(
        context,
        items.map(() => chance()),
        chance,
      ),
  }
}

class Bench {
  readonly #url: string
  readonly #host: string
  #workshop = ''
  #code = ''

  constructor({ url, hostToken }: OurReady) {
    this.#url = url
    this.#host = hostToken
  }

  async run() {
    const asked = Array.from({ length: ROUNDS }, (_, round) => askedOf(round))
    const [vote] = loadSetup(1).agenda
    if (!vote) throw new Error('no vote to go on with')
    const setup = { ...loadSetup(1), agenda: [...asked.map(({ setup: own }) => own), vote] }
    const opened = await this.#conduct({ type: 'open-workshop', setup })
    this.#workshop = opened.workshop
    this.#code = opened.code ?? ''
    const tokens = await pooled(PEOPLE, 16, (person) => this.#join(person))
    for (const each of asked) await this.#hold(each, tokens)
    await this.#conduct({ type: 'open-round', activity: activityOf(0) })
    const phones = await pooled(VOTERS, 16, (person) => this.#connect(tokens[person] ?? ''))
    const without = await this.#voting(phones, setTimeout(QUIET_MS))
    let archive = { seconds: 0, bytes: 0 }
    const during = await this.#voting(
      phones,
      this.#archive().then((done) => {
        archive = done
      }),
    )
    const again = await this.#archive()
    await Promise.all(phones.map((phone) => phone.leave()))
    return {
      ...{ people: PEOPLE, rounds: ROUNDS, voters: VOTERS },
      archive: { ...archive, secondTimeSeconds: again.seconds },
      ackMs: { without: figures(without), during: figures(during) },
    }
  }

  async #hold({ setup, answer }: Asked, tokens: readonly string[]): Promise<void> {
    const activity = setup.id
    await this.#conduct({ type: 'open-round', activity })
    await pooled(PEOPLE, 16, async (person) => {
      const command: Command = { type: 'cast', activity, round: 1, answer: answer(person) }
      const envelope = { id: newId(), workshop: this.#workshop, command }
      accepted('cast', await postCommand({ url: this.#url, token: tokens[person] ?? '' }, envelope))
    })
    await this.#conduct({ type: 'close-round', activity })
    await this.#conduct({ type: 'reveal', activity, step: 3 })
  }

  async #join(person: number): Promise<string> {
    const token = `${newId()}${newId()}`.slice(0, 32).padEnd(24, 'x')
    const command: Command = { type: 'join', group: groupOf(person), language: 'es' }
    const envelope = { id: newId(), workshop: this.#code, command, secrets: { token } }
    accepted('join', await postCommand({ url: this.#url }, envelope))
    return token
  }

  #connect(token: string): Promise<Phone> {
    const auth: Handshake = { token, workshop: this.#workshop, protocol: PROTOCOL }
    return Phone.connect({ url: this.#url, auth })
  }

  async #conduct(command: Command) {
    const workshop = this.#workshop || null
    return accepted(
      command.type,
      await postCommand({ url: this.#url, token: this.#host }, { id: newId(), workshop, command }),
    )
  }

  /** Milliseconds from each vote to its acknowledgement, for as long as something takes. */
  async #voting(phones: readonly Phone[], until: Promise<unknown>): Promise<number[]> {
    const took: number[] = []
    let isOver = false
    void until.finally(() => {
      isOver = true
    })
    await Promise.all(
      phones.map(async (phone, person) => {
        await setTimeout(chance() * EVERY)
        for (let mood = 1; !isOver; mood += 1) {
          const command: Command = {
            type: 'cast',
            activity: activityOf(0),
            round: 1,
            answer: answerOf(person, mood),
          }
          const sent = performance.now()
          accepted('cast', await phone.ask('command', { id: newId(), workshop: this.#workshop, command }))
          took.push(performance.now() - sent)
          await setTimeout(EVERY)
        }
      }),
    )
    await until
    return took
  }

  async #archive(): Promise<{ seconds: number; bytes: number }> {
    const base = `${this.#url}/api/workshops/${this.#workshop}/exports`
    const headers = { authorization: `Bearer ${this.#host}`, 'content-type': 'application/json' }
    const edition = {
      audience: 'internal',
      languages: ['es'],
      sections: REPORT_SECTIONS,
      foreword: '',
      ballots: true,
    }
    const began = performance.now()
    const begun = await fetch(base, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...edition, format: 'zip' }),
    })
    const { job } = (await begun.json()) as ExportStarted
    for (;;) {
      const state = (await (await fetch(`${base}/${job}`, { headers })).json()) as ExportState
      if (state.state === 'failed') throw new Error('the archive was not written')
      if (state.state === 'ready') break
      await setTimeout(100)
    }
    const bytes = (await (await fetch(`${base}/${job}/file`, { headers })).arrayBuffer()).byteLength
    return { seconds: rounded((performance.now() - began) / 1000) ?? 0, bytes }
  }
}

function figures(took: readonly number[]) {
  return { votes: took.length, p50: rounded(quantile(took, 0.5)), p99: rounded(quantile(took, 0.99)) }
}

const { folder, remove } = await ourFolder()
const { server, ready } = await ServerProcess.start('our-server.ts', { folder, port: 0 })
try {
  console.log(JSON.stringify(await new Bench(ready as OurReady).run()))
} finally {
  server.kill()
  remove()
}
