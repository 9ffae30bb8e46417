/** One person writes cards: challenges of their own, or alternatives of a file so that together people name them all. */
import type { CardField, FieldValues } from '@cabildo/shared/kinds/gather/form-schema'
import { askedFields } from '@cabildo/shared/kinds/gather/layout-parts'
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { bringingOne, sittingDown } from './at-table.ts'
import type { Cast } from './cast.ts'
import { CHALLENGES } from './challenge-bank.ts'
import type { Habits } from './habits.ts'
import { newHexKey } from './new-secret.ts'
import type { Person } from './person.ts'
import type { Chance } from './seeded-random.ts'
import type { Stage } from './stage.ts'

/** Cards that a room can still read. */
export const ROOM_READS = 360
const MOST_EACH = 3
const WITH_WHY = 0.7

type Words = { text: string; why?: string; fields?: FieldValues }

/** Returns how many cards were acknowledged. */
export async function writesCards(
  stage: Stage,
  person: Person,
  activity: string,
  { drops, resends }: Habits,
): Promise<number> {
  const differs = (what: string) => stage.ledger.differs(`${activity}: person ${person.index + 1} ${what}`)
  const view = person.current
  if (view?.id !== activity || view.phase !== 'open') {
    differs('was not shown it open')
    return 0
  }
  if (drops !== null) {
    await person.comeBack()
    if (!person.sees(view, undefined)) differs('came back and was not shown where it stands')
  }
  for (const action of sittingDown(person, view)) {
    const seat = person.client.envelope({ type: 'act', activity, action })
    const result = await person.client.say(seat)
    if (!result.ok) differs(`was refused a table: ${result.refused}`)
  }
  let written = 0
  for (const words of cardsOf(stage.cast, stage.people.length, person, view)) {
    const card = person.client.envelope({ type: 'act', activity, action: addCard(person, view, words) })
    if (drops === 'during') {
      person.client.sendAndDrop(card)
      await person.comeBack()
    }
    const result = await person.client.say(card)
    if (result.ok) written += 1
    else differs(`was refused a card: ${result.refused}`)
    if (resends !== null && JSON.stringify(await person.client.resend(card)) !== JSON.stringify(result)) {
      differs('resent a card and was answered differently')
    }
  }
  for (const action of bringingOne(person, view)) {
    const result = await person.client.say(person.client.envelope({ type: 'act', activity, action }))
    if (!result.ok && result.refused !== 'brought-enough')
      differs(`could not bring a card: ${result.refused}`)
  }
  return written
}

/** An anonymous card has a key of its own, so that no two cards of a person can be joined. */
export function addCard(person: Person, { secrecy }: ActivityView, words: Words) {
  const key = secrecy === 'anonymous' ? { key: newHexKey() } : {}
  return { type: 'add-card', language: person.language, ...words, ...key }
}

/** `people`: how many write, so that a full room does not write more than it can read. */
export function cardsOf(cast: Cast, people: number, person: Person, { id, config }: ActivityView): Words[] {
  const form = GatherConfig.parse(config)
  const { maxPerPerson, askWhy } = form
  const fields = askedFields(form)
  const chance = cast.chance('cards', id, person.index)
  if (cast.preferences) {
    const { names } = cast.preferences
    const own = names.filter((_, index) => index % people === person.index)
    const again = names[chance.below(names.length)] ?? ''
    return (own.length > 0 ? own : [again]).slice(0, maxPerPerson).map((text) => ({ text }))
  }
  const most = Math.max(1, Math.min(maxPerPerson, MOST_EACH, Math.floor(ROOM_READS / people)))
  return chance
    .shuffled(CHALLENGES)
    .slice(0, 1 + chance.below(most))
    .map((challenge) => {
      const { texts, why } = challenge[person.language]
      const text = texts[chance.below(texts.length)] ?? ''
      const filled = fields.length === 0 ? {} : { fields: filledIn(fields, texts, chance) }
      return why !== undefined && askWhy && chance.happens(WITH_WHY)
        ? { text, why, ...filled }
        : { text, ...filled }
    })
}

/** Every field of a card with something that fits it; those that may be left out are, now and then. */
function filledIn(fields: readonly CardField[], words: readonly string[], chance: Chance): FieldValues {
  const value = ({ type, options = [] }: CardField): string | number => {
    if (type === 'number') return 1 + chance.below(20)
    if (type === 'date') return String(2026 + chance.below(5))
    if (type === 'choice') return options[chance.below(options.length)]?.id ?? ''
    return words[chance.below(words.length)] ?? ''
  }
  const filled = fields.filter(({ required }) => required || chance.happens(WITH_WHY))
  return Object.fromEntries(filled.map((field) => [field.id, value(field)]))
}
