/** What of a plan is one's own: as the server tells it, or in anonymous rounds as this phone remembers it. */
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Part, PlanAction, Term } from '@cabildo/shared/kinds/plan/schema'
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { Said } from '../kind-ui.ts'
import type { OwnRef } from './plan-draft.ts'
import { isPlanAction, isPlanMine } from './read-plan.ts'

export type OwnRow = OwnRef & { item: string; term: Term; action: string; milestone: string }
export type OwnPledge = { row: string; as: Part; key: string | null; name: string }

export function ownRows(said: readonly Said[], mine: Detail | null, { rows }: PlanShow): OwnRow[] {
  const told = (isPlanMine(mine) ? mine.rows : []).flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    return row ? [{ ref: id, id, key: null, ...words(row) }] : []
  })
  const kept = new Map<string, OwnRow>()
  for (const action of recorded(said)) remember(kept, action)
  // Under a key only this phone knows the row; once its words are gone from the plan, it is gone.
  const there = [...kept.values()].filter((own) =>
    rows.some(({ item, action }) => item === own.item && action === own.action),
  )
  return [...told, ...there]
}

export function ownPledges(said: readonly Said[], mine: Detail | null, { rows }: PlanShow): OwnPledge[] {
  const nameOf = (row: string, as: Part) => rows.find(({ id }) => id === row)?.pledges[as]?.name
  const told = (isPlanMine(mine) ? mine.pledges : []).flatMap(({ row, as }) => {
    const name = nameOf(row, as)
    return name === undefined ? [] : [{ row, as, key: null, name }]
  })
  const kept = new Map<string, OwnPledge>()
  for (const action of recorded(said)) {
    if (!('key' in action) || action.key === undefined) continue
    if (action.type === 'withdraw') kept.delete(`${action.row}/${action.as}`)
    if (action.type !== 'offer' && action.type !== 'accept') continue
    const { row, as, key, name } = action
    kept.set(`${row}/${as}`, { row, as, key, name: name.trim() })
  }
  return [...told, ...[...kept.values()].filter(({ row, as, name }) => nameOf(row, as) === name)]
}

function recorded(said: readonly Said[]): PlanAction[] {
  return said
    .filter(({ state }) => state === 'recorded')
    .map(({ body }) => body)
    .filter(isPlanAction)
}

function remember(kept: Map<string, OwnRow>, action: PlanAction): void {
  if (!('key' in action) || action.key === undefined) return
  const { key } = action
  if (action.type === 'add-row') kept.set(key, { ref: key, id: null, key, ...words(action) })
  if (action.type === 'remove-row') kept.delete(key)
  const own = kept.get(key)
  if (action.type !== 'edit-row' || own === undefined || typeof action.value !== 'string') return
  if (action.field in own) Object.assign(own, { [action.field]: action.value.trim() })
}

function words(row: { item: string; term: Term; action: string; milestone?: string | undefined }) {
  const { item, term, action, milestone = '' } = row
  return { item, term, action: action.trim(), milestone: milestone.trim() }
}
