/** What a simulated person says to what their phone shows: a ballot, cards, or what the samples of the kind say. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { actsOf } from '../act-round.ts'
import { bringingOne, sittingDown } from '../at-table.ts'
import type { Cast } from '../cast.ts'
import type { Person } from '../person.ts'
import { addCard, cardsOf } from '../writing.ts'

/** Whatever is refused stays unsaid, as with people who give up. */
export async function saySomething(
  cast: Cast,
  person: Person,
  view: ActivityView,
  mood: string,
): Promise<void> {
  const kind = kindOf(view.kind)
  const { client } = person
  if (kind?.ballots) {
    const answer = cast.answer(person, view, mood)
    if (answer !== undefined) await client.say(person.ballot(view, answer))
    return
  }
  // Nobody says twice what they contributed.
  if (mood !== '') return
  const say = (action: unknown) => client.say(client.envelope({ type: 'act', activity: view.id, action }))
  for (const action of contributionsOf(cast, person, view)) await say(action)
  if (view.kind === 'gather') for (const action of bringingOne(person, view)) await say(action)
}

function contributionsOf(cast: Cast, person: Person, view: ActivityView): readonly unknown[] {
  const kind = kindOf(view.kind)
  if (kind?.samples.rehearse) {
    const groups = person.client.view.groups.flatMap(({ id }) => id ?? [])
    return actsOf(cast, person, view, groups)
  }
  if (!kind?.contributions || view.config.contribute !== true) return []
  const cards = cardsOf(cast, cast.size, person, view).map((words) => addCard(person, view, words))
  return [...sittingDown(person, view), ...cards]
}

/** Whether they have had their say in this round, as far as their phone knows. */
export function hasSpoken(person: Person, view: ActivityView): boolean {
  if (!kindOf(view.kind)?.ballots) return true
  const own = person.client.mine?.ballots.find(({ activity }) => activity === view.id)
  return own?.round === view.round && own.voted
}
