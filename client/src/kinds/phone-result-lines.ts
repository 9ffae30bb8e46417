/** The lines of a result: items by place, each with its share of the bar. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'

export type ResultLine = {
  item: ResultItem
  /** Length of the bar, 0..1. */
  length: number
  /** The figure is a share of people, to be written in percent; else a sum, or a mean of scores. */
  isShare: boolean
  value: number
}

/** Where the most one person can give is one, the mean is a share; else bars are long against the longest. */
export function resultLines({ items, unit, rule }: Result): ResultLine[] {
  const isShare = unit.min === 0 && unit.max === unit.divisor
  const isMean = rule.id === 'score-mean'
  const longest = Math.max(1e-9, ...items.map(({ people }) => people.sum))
  return [...items]
    .sort((one, other) => one.people.place - other.people.place)
    .map((item) => ({
      item,
      isShare,
      value: isMean ? (item.people.mean ?? 0) : item.people.sum,
      length: isShare
        ? (item.people.mean ?? 0)
        : isMean
          ? ((item.people.mean ?? 0) * unit.divisor) / unit.max
          : Math.max(0, item.people.sum) / longest,
    }))
}
