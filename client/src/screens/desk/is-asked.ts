/** Whether people can answer now: what stands on a sheet is entered while they can. */
import type { OperatorView } from '@cabildo/shared/workshop/view'

export function isAsked({ workshop, current }: Pick<OperatorView, 'workshop' | 'current'>): boolean {
  return workshop.status !== 'ended' && current?.phase === 'open' && current.kind !== 'present'
}
