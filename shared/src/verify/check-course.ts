/** Whether the report says of the way the workshop took what the log says: what was changed, and from how many answers groups are told apart. */
import type { PrintedReport } from '../recount/recounted-report.ts'
import type { ToldEvent } from './check-chain.ts'
import { openingOf } from './check-log.ts'
import type { Wrong } from './verdict.ts'

/** What was changed on the way, where the log tells it; of all the rest, no more than there are entries of which nothing is told. */
const TOLD = ['round-withdrawn', 'workshop-resumed']

export function checkCourse(report: PrintedReport, told: readonly ToldEvent[]): Wrong | null {
  const unlike = (field: string): Wrong => ({ wrong: 'log', round: null, field })
  if (!areDeeds(report, told)) return unlike('deeds')
  return isSmallestGroup(report, told) ? null : unlike('smallestGroup')
}

/** Files from before they were counted have none. */
function areDeeds({ deeds, rev }: PrintedReport, told: readonly ToldEvent[]): boolean {
  if (deeds === undefined) return true
  const countOf = (deed: string) =>
    deeds.reduce((sum, each) => sum + (each.deed === deed ? each.count : 0), 0)
  const others = deeds.reduce((sum, { deed, count }) => sum + (TOLD.includes(deed) ? 0 : count), 0)
  return (
    deeds.every(({ count }) => count > 0) &&
    others <= rev - told.length &&
    TOLD.every((deed) => countOf(deed) === told.filter(({ fields }) => fields.get('type') === deed).length)
  )
}

/** It is never lowered, and to raise it is an entry of which nothing is told. */
function isSmallestGroup(
  { activities, smallestGroup, rev }: PrintedReport,
  told: readonly ToldEvent[],
): boolean {
  if (smallestGroup === undefined) return true
  return activities.every(({ id, secrecy, rounds }) => {
    const opened = rounds.flatMap(({ n }) => openingOf(told, id, n) ?? []).at(-1)
    const least = opened?.fields.get('smallestGroup')
    if (opened === undefined || typeof least !== 'number') return true
    const isUnchanged = rev - opened.rev === told.filter((event) => event.rev > opened.rev).length
    const now = Number(smallestGroup[secrecy])
    return isUnchanged ? now === least : now >= least
  })
}
