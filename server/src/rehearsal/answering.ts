/** One person answers one round, under the conditions their habits bring; what was acknowledged is believed, and nothing else. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import type { Habits } from './habits.ts'
import type { Person } from './person.ts'
import type { Believed } from './recount.ts'
import type { Stage } from './stage.ts'

export class Answering {
  readonly #stage: Stage
  readonly #round: ActivityView
  readonly #believed = new Map<Person, Believed>()

  constructor(stage: Stage, round: ActivityView) {
    this.#stage = stage
    this.#round = round
  }

  get believed(): Believed[] {
    return [...this.#believed.values()]
  }

  async answers(person: Person, { drops, resends, changes }: Habits): Promise<void> {
    const { cast } = this.#stage
    const view = person.current
    if (!person.sees(this.#round, undefined) || view === null)
      return this.#differs(person, 'was not shown it open')
    if (changes) {
      const first = cast.answer(person, view, 'first thought')
      await this.#record(person, first, person.ballot(view, first))
    }
    if (drops === 'before' || drops === 'other-phone') await this.#goesAndReturns(person, drops)
    const answer = cast.answer(person, view)
    const ballot = person.ballot(view, answer)
    if (drops === 'during') {
      person.client.sendAndDrop(ballot)
      await person.comeBack()
    }
    const result = await this.#record(person, answer, ballot)
    if (drops === 'during') await this.#seesWhereItStands(person, false)
    if (resends !== null) await this.#resends(person, ballot, result, resends)
  }

  async #record(person: Person, answer: unknown, ballot: CommandEnvelope): Promise<CommandResult> {
    const result = await person.client.say(ballot)
    if (result.ok) this.#believed.set(person, { group: person.group, answer })
    else this.#differs(person, `was refused: ${result.refused}`)
    return result
  }

  /** Whoever changes phones loses the key of an anonymous ballot, so there people keep their phone. */
  async #goesAndReturns(person: Person, how: 'before' | 'other-phone'): Promise<void> {
    const changesPhone = how === 'other-phone' && this.#round.secrecy !== 'anonymous'
    person.client.drop()
    await (changesPhone ? person.comeBackOnAnotherPhone() : person.comeBack())
    await this.#seesWhereItStands(person, true)
  }

  async #resends(
    person: Person,
    ballot: CommandEnvelope,
    first: CommandResult,
    how: NonNullable<Habits['resends']>,
  ): Promise<void> {
    if (how === 'new-socket') await person.comeBack()
    const again = how === 'http' ? await person.resendOverHttp(ballot) : await person.client.resend(ballot)
    if (JSON.stringify(again) !== JSON.stringify(first)) {
      this.#differs(person, 'resent a ballot and was answered differently')
    }
    if (how === 'new-socket') await this.#seesWhereItStands(person, true)
  }

  /** The round as it is now and, with `own`, the very ballot the person believes in. */
  async #seesWhereItStands(person: Person, own: boolean): Promise<void> {
    const answer = own ? this.#believed.get(person)?.answer : undefined
    if (await person.client.until(() => person.sees(this.#round, answer))) return
    this.#differs(person, 'came back and was not shown where it stands')
  }

  #differs(person: Person, what: string): void {
    this.#stage.ledger.differs(`${this.#round.id}: person ${person.index + 1} ${what}`)
  }
}
