/** What every part of the console's page of a plan works with. */
import type { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { ShownItem } from '@cabildo/shared/kinds/plan/view'
import type { Language } from '@cabildo/shared/text'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { createContext, useContext } from 'react'
import type { Attempt } from '../../fields/use-attempt.ts'

export type Desk = {
  attempt: Attempt
  groups: readonly RoomGroup[]
  /** Those that are agreed. */
  items: readonly ShownItem[]
  config: PlanConfig
  writing: Language
  /** `name` says whose trouble it is when it fails; `done` is said aloud when it worked. */
  run: (name: string, action: unknown, done?: string) => Promise<boolean>
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('no plan around this')
  return desk
}
