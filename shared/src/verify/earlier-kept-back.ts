/**
 * Whether earlier answers lie under covers that by what is printed beside them had to be told. Whoever covers them sets free
 * what moved; but then they must print as well that somewhere too few came back.
 */
import type { RecordBallot } from '../record/record.ts'
import type { PrintedRound } from '../recount/recounted-report.ts'

type Printed = {
  delphi: {
    people: { back: number } | null
    items: readonly { id: string; asked: number; change: number | null }[]
    groups: readonly { back: number | null }[]
  } | null
  groups: readonly unknown[]
  smallestGroup: number
  asked: number
}

/** Of parts of the room it is printed only how many of each came back, and not what they say again: that is the same where one thing is asked. */
export function isEarlierKeptBack(
  { result, rule, items }: PrintedRound,
  ballots: readonly RecordBallot[],
): boolean {
  const { delphi, groups, smallestGroup, asked } = Object(result) as Printed
  // Before the first time there is nothing to tell.
  if (!delphi?.people) return false
  if (delphi.people.back === 0) return true
  const headings = rule?.config.headings
  if (Array.isArray(headings) && headings.length > 1) return false
  const isByParts = groups.length > 0 && ballots.every(({ part }) => typeof part !== 'string')
  return isByParts
    ? items.length === 1 && delphi.groups.every(({ back }) => back !== null && back >= smallestGroup)
    : items.every(({ id }) =>
        delphi.items.some((item) => item.id === id && item.asked === asked && item.change !== null),
      )
}
