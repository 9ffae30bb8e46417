/** What somebody does at a table in a rehearsal: sits down before writing, and marks a card for the plenary afterwards. */
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { OwnTable } from '@cabildo/shared/kinds/gather/table-view'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import type { Person } from './person.ts'

/** Nothing where there are no tables; who was dealt to one stays there. */
export function sittingDown(person: Person, { id, config }: ActivityView): object[] {
  const { tables } = GatherConfig.parse(config)
  if (!tables) return []
  const at = tableOf(person, id)
  if (at && at.number !== null) return []
  return [{ type: 'sit-at', table: at?.offered ?? (person.index % tables.count) + 1 }]
}

/** One card that their table does not bring yet, while it has room; somebody else at it may be faster. */
export function bringingOne(person: Person, { id, config }: ActivityView): object[] {
  const { tables } = GatherConfig.parse(config)
  const at = tables ? tableOf(person, id) : null
  const card = at?.cards.find(({ brought }) => !brought)
  const brought = at?.cards.filter((each) => each.brought).length ?? 0
  return tables && card && brought < tables.bring ? [{ type: 'bring-card', card: card.id }] : []
}

function tableOf(person: Person, activity: string): OwnTable | null {
  const own = person.client.mine?.contributions.find((one) => one.activity === activity)?.mine
  const table = OwnTable.safeParse(own?.table)
  return table.success ? table.data : null
}
