/** A result as bars, best first: the one-person tally, and beside it, when asked for, every group with equal weight. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../i18n/use-language.ts'
import { BarChart } from '../ui/charts/bar-chart.tsx'
import type { BarRowData } from '../ui/charts/bar-row.tsx'
import {
  bestFirst,
  isComparable,
  meanText,
  mostPerPerson,
  REACHING,
  sumText,
  type UnitOf,
} from './figures.ts'
import { type Shown, sliceOf } from './shown.ts'
import { useFormats } from './use-formats.ts'

interface Props {
  result: Result
  unit: UnitOf
  /** sums: what the room gave each item; tallies: mean per person, by people and by groups of equal weight. */
  show: 'sums' | 'tallies'
  /** Only these places, where there is no room for all. */
  shown?: Shown | undefined
  /** What stands under an item's bar, in place of how many gave it anything. */
  factOf?: ((item: ResultItem) => string) | undefined
  /** Offers the numbers as a table to the eye too. */
  withTable?: boolean | undefined
}

export function TallyBars({ result, unit, show, shown, factOf, withTable }: Props) {
  const { t } = useTranslation('result')
  const inWords = useLocalText()
  const write = useFormats()
  const items = sliceOf(bestFirst(result.items), shown)
  const sameN = result.items.every(({ people }) => people.answered === result.items[0]?.people.answered)
  const n = result.items[0]?.people.answered ?? 0
  const comparable = isComparable(result)
  const beside = show === 'tallies'
  const row = (item: ResultItem, index: number): BarRowData => {
    const { people, groupsEqual } = item
    const moved = comparable && groupsEqual !== null && groupsEqual.place !== people.place
    const base = {
      id: item.id,
      label: inWords(item.text),
      rank: String(people.place),
      tie: index > 0 && items[index - 1]?.people.place === people.place,
      n: beside ? nText(item) : (factOf?.(item) ?? nText(item)),
    }
    if (!beside) return { ...base, value: people.sum, text: sumText(unit, item, write) }
    return {
      ...base,
      value: people.mean,
      text: people.mean === null ? t('noFigure') : meanText(unit, people.mean, write),
      second: {
        value: groupsEqual?.mean ?? null,
        text:
          groupsEqual === null
            ? t('noFigure')
            : `${meanText(unit, groupsEqual.mean, write)}${moved ? ` ${t('placeMoved', { place: groupsEqual.place })}` : ''}`,
      },
    }
  }
  const nText = ({ people }: ResultItem) => {
    if (REACHING.includes(unit) && !beside)
      return t('reached', { people: people.support, n: people.answered })
    return sameN ? undefined : t('n', { n: people.answered })
  }
  const largestSum = Math.max(...result.items.map(({ people }) => people.sum))
  const longest = Math.max(
    ...result.items.flatMap(({ people, groupsEqual }) => [people.mean ?? 0, groupsEqual?.mean ?? 0]),
  )
  const full = Math.min(mostPerPerson(result), longest * 1.1) || 1
  return (
    <BarChart
      title={t(beside ? 'tallies.title' : `sums.${unit}`)}
      desc={t(beside ? 'tallies.desc' : 'sums.desc', { count: result.items.length, n: result.n })}
      tableToggle={withTable ? t('numbers') : undefined}
      names={{
        item: t('item'),
        rank: t('place'),
        first:
          sameN && beside
            ? `${t(`tallies.person.${unit}`)}, ${t('n', { n })}`
            : t(`${beside ? 'tallies.person' : 'sums'}.${unit}`),
        second: beside ? t('tallies.group') : undefined,
        n: t('nColumn'),
      }}
      rows={items.map(row)}
      max={beside ? full : largestSum || 1}
      maxSecond={full}
    />
  )
}
