/** Three workshops under load: a confidential and an anonymous round of consent, and cards; now and then somebody joins. */
import { createHash, randomBytes } from 'node:crypto'
import { activity, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Accepted } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Found } from './found.ts'
import { Outbox, type Post, type Sent } from './outbox.ts'

export type Member = {
  name: string
  token: string
  outbox: Outbox
  written: number
  /** The last words acknowledged in each round. */
  ballots: Map<number, string>
  /** Words of all cards acknowledged. */
  cards: string[]
}

type Secrecy = 'confidential' | 'anonymous'
export type Room = {
  id: string
  activity: 'consent' | 'cards'
  secrecy: Secrecy
  members: Member[]
  /** Names of all who were told that they are in, and who may be. */
  joiner: Outbox
  round: number
  open: boolean
}

const secret = () => randomBytes(18).toString('base64url')
const keyFrom = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

export class Crowd {
  readonly rooms: Room[] = []
  readonly facilitator = new Outbox()
  acknowledged = 0
  resent = 0
  readonly #random: () => number
  #names = 0

  constructor(random: () => number) {
    this.#random = random
  }

  /** Opens the workshops with so many people in each. */
  async meet(post: Post, size: number): Promise<void> {
    const kinds = [
      ['consent', 'confidential'],
      ['consent', 'anonymous'],
      ['cards', 'confidential'],
    ] as const
    for (const [activity, secrecy] of kinds) {
      const opening = this.#sent(null, { type: 'open-workshop', setup: setupOf(activity, secrecy) }, 'host')
      const opened = await post(opening)
      if (!opened.ok) throw new Error(`the crowd cannot meet: ${JSON.stringify(opened)}`)
      const room: Room = {
        ...{ id: opened.workshop, activity, secrecy, members: [] },
        ...{ joiner: new Outbox(), round: 1, open: true },
      }
      this.rooms.push(room)
      for (let index = 0; index < size; index += 1) await this.#join(room, post)
      await post(this.#sent(room, { type: 'open-round', activity }, 'host'))
    }
  }

  /** Everybody speaks at once and goes on until the server is gone. */
  async speak(post: Post, gone: () => boolean): Promise<void> {
    const speaking = this.rooms.flatMap((room) =>
      room.members.map(async (member) => {
        while (!gone() && member.outbox.pending === null) await this.#utter(room, member, post)
      }),
    )
    const room = this.#oneOf(this.rooms)
    const joining = this.#random() < 0.4 ? [this.#join(room, post)] : []
    const turning = room.activity === 'consent' && this.#random() < 0.4 ? [this.#nextRound(room, post)] : []
    await Promise.all([...speaking, ...joining, ...turning])
  }

  /** All that was not answered goes out again, some of it from two tabs at once. */
  async resend(post: Post): Promise<void> {
    const outboxes = [this.facilitator, ...this.rooms.flatMap((room) => this.outboxesOf(room))]
    await Promise.all(
      outboxes.map(async (outbox) => {
        if (outbox.pending === null) return
        this.resent += 1
        const otherTab = this.#random() < 0.3 ? [post(outbox.pending).catch(() => null)] : []
        await Promise.all([outbox.send(outbox.pending, post), ...otherTab])
      }),
    )
  }

  outboxesOf({ joiner, members }: Room): Outbox[] {
    return [joiner, ...members.map(({ outbox }) => outbox)]
  }

  /** Takes over which rounds are open, as whoever looks at the board would. */
  look(found: readonly Found[]): void {
    for (const room of this.rooms) {
      const last = found.find(({ workshop }) => workshop === room.id)?.rounds.at(-1)
      if (last) Object.assign(room, { round: last.round, open: last.open })
    }
  }

  async #utter(room: Room, member: Member, post: Post): Promise<void> {
    if (this.#random() < (room.activity === 'cards' ? 0.8 : 0.1)) return member.outbox.repeatLast(post)
    member.written += 1
    const words = `${member.name} ${member.written}`
    await member.outbox.send(
      room.activity === 'cards' ? this.#card(room, member, words) : this.#ballot(room, member, words),
      post,
    )
  }

  #ballot(room: Room, member: Member, words: string): Sent {
    const { round, secrecy } = room
    const answer = { levels: { water: 3 }, reservations: { water: words } }
    const cast: Command = { type: 'cast', activity: 'consent', round, answer }
    const command = secrecy === 'anonymous' ? { ...cast, key: keyFrom(`${member.name}/${round}`) } : cast
    const done = () => member.ballots.set(round, words)
    return { ...this.#sent(room, command, member.token, done), words, round }
  }

  #card(room: Room, member: Member, words: string): Sent {
    const action = { type: 'add-card', text: words, language: 'es' }
    const done = () => member.cards.push(words)
    return { ...this.#sent(room, { type: 'act', activity: 'cards', action }, member.token, done), words }
  }

  async #join(room: Room, post: Post): Promise<void> {
    if (room.joiner.pending !== null) return
    this.#names += 1
    const name = `p${this.#names}`
    const token = secret()
    const member: Member = { name, token, outbox: new Outbox(), written: 0, ballots: new Map(), cards: [] }
    const command: Command = { type: 'join', group: null, name, language: 'es' }
    const sent = this.#sent(room, command, null, () => room.members.push(member))
    await room.joiner.send({ ...sent, envelope: { ...sent.envelope, secrets: { token } }, words: name }, post)
  }

  /** Closes and reopens; in between every vote is late. A round that nobody answered is opened, not reopened. */
  async #nextRound(room: Room, post: Post): Promise<void> {
    if (this.facilitator.pending !== null) return
    const send = (type: 'close-round' | 'reopen-round' | 'open-round', done: () => void) =>
      this.facilitator.send(this.#sent(room, { type, activity: room.activity }, 'host', done), post)
    const opens = () => {
      room.round += 1
      room.open = true
    }
    if (room.open) {
      await send('close-round', () => {
        room.open = false
      })
    }
    if (room.open || this.facilitator.pending !== null) return
    const reopened = await send('reopen-round', opens)
    if (reopened !== null && !reopened.ok) await send('open-round', opens)
  }

  #sent(room: Room | null, command: Command, token: Sent['token'], done: Sent['done'] = () => {}): Sent {
    const counted = (accepted: Accepted) => {
      this.acknowledged += 1
      done(accepted)
    }
    const envelope = { id: secret(), workshop: room?.id ?? null, command }
    return { envelope, token, words: null, round: null, done: counted }
  }

  #oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T
  }
}

function setupOf(kind: Room['activity'], secrecy: Secrecy): WorkshopSetup {
  const items = [{ id: 'water', text: { es: 'Agua' }, from: [] }]
  const config = { contribute: true, maxPerPerson: 50, sharing: 'private', moderated: false, askWhy: false }
  const agenda =
    kind === 'cards'
      ? [activity('cards', 'gather', config, { secrecy })]
      : [activity('consent', 'consent', { scale: 'kaner8', adoptAt: 0.75 }, { secrecy, items })]
  return { ...sampleSetup, groups: [], agenda }
}
