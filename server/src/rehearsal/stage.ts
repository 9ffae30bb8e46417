/** Everybody in a rehearsal, and what they must see together: a facilitator, a board and the people. */
import type { CommandOf, CommandType } from '@cabildo/shared/workshop/commands'
import type { ActivityView, AgendaEntry, WorkshopHead } from '@cabildo/shared/workshop/view'
import type { Cast } from './cast.ts'
import type { Ledger } from './ledger.ts'
import type { Person } from './person.ts'
import { Stopped } from './stopped.ts'
import type { WireClient } from './wire-client.ts'

/** How long views may be on their way to one person when all others have them. */
const A_MOMENT_MS = 500
/** How long a view may be on its way to the console, of what others did and of what the facilitator did. */
const [VIEW_MS, OWN_VIEW_MS] = [1_000, 5_000]

export type StageOptions = {
  facilitator: WireClient<'facilitator'>
  board: WireClient<'display'>
  ledger: Ledger
  cast: Cast
  /** Brings one more person in, who was not there from the start; null when everybody is. */
  late: (() => Promise<Person>) | null
}

export class Stage {
  readonly facilitator: WireClient<'facilitator'>
  readonly board: WireClient<'display'>
  readonly ledger: Ledger
  readonly cast: Cast
  readonly people: Person[] = []
  /** The last thing the facilitator did. */
  #done = 0
  #late: (() => Promise<Person>) | null

  constructor({ facilitator, board, ledger, cast, late }: StageOptions) {
    this.facilitator = facilitator
    this.board = board
    this.ledger = ledger
    this.cast = cast
    this.#late = late
  }

  /** The one who comes late, if they are still to come; null afterwards. */
  async letInLate(): Promise<Person | null> {
    const late = this.#late
    this.#late = null
    if (late === null) return null
    const person = await late()
    this.people.push(person)
    return person
  }

  /** The facilitator says something that must be done; returns what it made. */
  async direct<Type extends CommandType>(command: CommandOf<Type>): Promise<string[]> {
    const result = await this.facilitator.say(this.facilitator.envelope(command))
    if (!result.ok) throw new Stopped('refused', { command: command.type, code: result.refused })
    this.#done = result.rev
    return result.made
  }

  /** Waits until the console shows what the facilitator did last, so that they act on what there is now. */
  consoleFollows(): Promise<boolean> {
    return this.consoleShows(this.#done, OWN_VIEW_MS)
  }

  /** Everything up to there, or nothing new for a while: a view that would look the same is not sent. */
  consoleShows(rev: number, patience: number = VIEW_MS): Promise<boolean> {
    const { facilitator } = this
    return facilitator.until(() => (facilitator.push?.rev ?? 0) >= rev, patience)
  }

  /** The activity in front of everybody, as the console shows it. */
  get inFront(): ActivityView {
    const { current } = this.facilitator.view
    if (current === null) throw new Error('no activity is in front')
    return current
  }

  entry(activity: string): AgendaEntry {
    const found = this.facilitator.view.agenda.find(({ setup }) => setup.id === activity)
    if (found === undefined) throw new Stopped('agenda', { activity })
    return found
  }

  /** Waits until all see it, then holds that all people have the very same bytes. */
  async allSee(
    what: string,
    fact: (current: ActivityView | null, workshop: WorkshopHead) => boolean,
  ): Promise<void> {
    const { facilitator, board, people, ledger } = this
    const everybody = [
      { name: 'the facilitator', client: facilitator },
      { name: 'the board', client: board },
      ...people.map((person) => ({ name: `person ${person.index + 1}`, client: person.client })),
    ]
    const saw = await Promise.all(
      everybody.map(({ client }) => client.until(() => fact(client.view.current, client.view.workshop))),
    )
    const blind = everybody.find((_, index) => !saw[index])
    if (blind) ledger.differs(`${blind.name} was never shown ${what}`)
    if (!(await this.#samePages())) ledger.unequal(`people hold different views at ${what}`)
    this.#sameResults(what)
  }

  async #samePages(): Promise<boolean> {
    const held = ({ client: { push } }: Person) => (push ? this.ledger.saw(push) : '')
    const isSame = () => new Set(this.people.map(held)).size <= 1
    // A view on its way to some is waited for; what stays different is a fault.
    for (const { client } of this.people) {
      if (isSame()) return true
      await client.until(isSame, A_MOMENT_MS)
    }
    return isSame()
  }

  #sameResults(what: string): void {
    const onBoard = this.board.view.current
    const onPhone = this.people[0]?.current
    if (onBoard?.revealStep === 0 && onBoard.result !== null)
      this.ledger.differs(`a result before its reveal at ${what}`)
    if (onPhone === undefined) return
    if (JSON.stringify(onPhone?.result) !== JSON.stringify(onBoard?.result)) {
      this.ledger.unequal(`phones and board show different results at ${what}`)
    }
  }
}
