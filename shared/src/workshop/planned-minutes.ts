/** How long an agenda is meant to take: the sum of what was planned. */
import type { ActivitySetup } from './setup.ts'

/** `open`: so many steps have no planned time. */
export function plannedMinutes(agenda: readonly Pick<ActivitySetup, 'minutes'>[]): {
  sum: number
  open: number
} {
  return {
    sum: agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    open: agenda.filter(({ minutes }) => minutes === undefined).length,
  }
}
