/** The rows of the distribution: per row a bar, or one under each heading, cut into what each label was chosen by. */
import { placesOf, scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessCell, AssessConfig, AssessDetail, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Item } from '@cabildo/shared/kinds/item'
import { type Tone, tonesOf } from './tones.ts'
import type { ScaleWords } from './use-scale-words.ts'

export type Segment = { place: number; label: string; count: number; share: number; tone: Tone }

/** Narrower segments carry no figure: it stands in words beside the bar. */
export const ROOM_FOR_TEXT = 0.14

export type ShareBarData = {
  /** '' where rows stand under no heading. */
  heading: string
  n: number
  unknown: number
  /** Of numbers, the median and the middle half in words; else ''. */
  middle: string
  segments: Segment[]
}

export type ShareRow = { item: Pick<Item, 'id' | 'text'>; scale: Scale; bars: ShareBarData[] }

type Frame = {
  config: AssessConfig
  items: readonly Pick<Item, 'id' | 'text'>[]
  detail: AssessDetail
  words: Pick<ScaleWords, 'labels' | 'middle'>
}

/** In the order in which the rows were asked. */
export function shareRows({ config, items, detail, words }: Frame): ShareRow[] {
  const found = new Map(detail.rows.map(({ id, cells }) => [id, cells]))
  return items.map((item) => {
    const scale = scaleOf(config, item.id)
    const names = words.labels(scale)
    const bars = (found.get(item.id) ?? []).map(
      ({ heading, unknown, counts, middle }: AssessCell): ShareBarData => ({
        ...barOf(scale, names, counts),
        heading,
        unknown,
        middle: words.middle(scale, middle),
      }),
    )
    return { item, scale, bars }
  })
}

/** A bar of so many people at each place of a scale. */
export function barOf(scale: Scale, names: readonly string[], counts: readonly number[]): ShareBarData {
  const tones = tonesOf(scale, placesOf(scale))
  const n = counts.reduce((sum, count) => sum + count, 0)
  const segments = counts.map((count, place) => ({
    place,
    label: names[place] ?? '',
    count,
    share: n === 0 ? 0 : count / n,
    tone: tones[place] ?? { fill: 'var(--stone)', ink: 'var(--surface)' },
  }))
  return { heading: '', n, unknown: 0, middle: '', segments }
}

/** Whether one key can serve all rows: they share their labels. */
export function sharesLabels(rows: readonly ShareRow[]): boolean {
  const [first, ...others] = rows.map(({ bars }) => bars[0]?.segments.map(({ label }) => label).join('\n'))
  return others.every((labels) => labels === first)
}

/** One bar with its row: what a list of bars is made of. `opens`: the first bar of its row. */
export type ShareLine = { row: ShareRow; bar: ShareBarData; opens: boolean }

export function shareLines(rows: readonly ShareRow[]): ShareLine[] {
  return rows.flatMap((row) => row.bars.map((bar, at) => ({ row, bar, opens: at === 0 })))
}

/** So many bars of a row still stand together where a list is shown in parts. */
const TOGETHER = 4

/** What a list in parts counts: rows, or single bars where a row has too many to stand together. */
export function shareParts(rows: readonly ShareRow[]): ShareLine[][] {
  const isLong = rows.some(({ bars }) => bars.length > TOGETHER)
  return isLong ? shareLines(rows).map((line) => [line]) : rows.map((row) => shareLines([row]))
}
