/** Which results choose among their items, and which only tell how things stand (F4). */
import { kindOf } from '../kinds/index.ts'
import type { ActivitySetup } from './setup.ts'

/** Of a kind that is there to choose, or of any kind when a later activity lets in only its best. */
export function isChoice(agenda: readonly ActivitySetup[], { id, kind }: ActivitySetup): boolean {
  if (kindOf(kind)?.ballots?.chooses) return true
  return agenda.some(({ source }) => source?.activity === id && /^(top|threshold)$/.test(source.take.rule))
}

/** Whether its items come from an earlier activity or go on to a later one. */
export function isInFlow(agenda: readonly ActivitySetup[], { id, source }: ActivitySetup): boolean {
  return source !== null || agenda.some((later) => later.source?.activity === id)
}
