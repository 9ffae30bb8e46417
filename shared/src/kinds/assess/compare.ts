/** Two workshops that were asked the same battery, label by label beside each other. Different questions are not compared. */
import type { LocalText } from '../../text.ts'
import type { Item } from '../item.ts'
import type { CountingRule } from '../kind.ts'
import { scaleOf } from './scale.ts'
import type { AssessCell, AssessConfig, AssessDetail, Scale } from './schema.ts'

/** A battery as it was asked and what came of it. */
export type Battery = {
  rule: CountingRule
  config: AssessConfig
  items: readonly Pick<Item, 'id' | 'text'>[]
  detail: AssessDetail
}

export type Answers = { n: number; unknown: number; shares: number[] }

export type ComparedRow = { item: string; heading: string; scale: Scale; one: Answers; other: Answers }

/** Why two batteries are not the same question; `item` names the first row at fault. */
export type Differs = {
  differs: 'version' | 'items' | 'headings' | 'scale' | 'labels'
  item?: string
}

/** In the order of `one`; shares 0..1 per label (of numbers: per band) of those who marked it, none where nobody did. */
export function compareBatteries(one: Battery, other: Battery): { rows: ComparedRow[] } | Differs {
  const differs = differenceOf(one, other)
  if (differs) return differs
  const found = new Map(other.detail.rows.map(({ id, cells }) => [id, cells]))
  const rows = one.detail.rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell): ComparedRow[] => {
      const match = found.get(id)?.find(({ heading }) => heading === cell.heading)
      if (match === undefined) return []
      return [
        {
          item: id,
          heading: cell.heading,
          scale: scaleOf(one.config, id),
          one: answersOf(cell),
          other: answersOf(match),
        },
      ]
    }),
  )
  return { rows }
}

function answersOf({ n, unknown, counts }: AssessCell): Answers {
  return { n, unknown, shares: n === 0 ? [] : counts.map((count) => count / n) }
}

function differenceOf(one: Battery, other: Battery): Differs | null {
  if (one.rule.id !== other.rule.id || one.rule.version !== other.rule.version) return { differs: 'version' }
  const missing =
    firstMissing(idsOf(one.items), idsOf(other.items)) ?? firstMissing(idsOf(other.items), idsOf(one.items))
  if (missing !== undefined) return { differs: 'items', item: missing }
  if (!sameHeadings(one.config, other.config)) return { differs: 'headings' }
  for (const { id } of one.items) {
    const differs = scalesDiffer(scaleOf(one.config, id), scaleOf(other.config, id))
    if (differs) return { differs, item: id }
  }
  return null
}

const idsOf = (items: Battery['items']) => items.map(({ id }) => id)

function firstMissing(ids: readonly string[], among: readonly string[]): string | undefined {
  return ids.find((id) => !among.includes(id))
}

function sameHeadings({ headings: one }: AssessConfig, { headings: other }: AssessConfig): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, text }) => {
      const match = other.find((heading) => heading.id === id)
      return match !== undefined && sameText(text, match.text)
    })
  )
}

function scalesDiffer(one: Scale, other: Scale): 'scale' | 'labels' | null {
  if (one.type !== other.type) return 'scale'
  if (one.type === 'numeric' && other.type === 'numeric') {
    const same = one.min === other.min && one.max === other.max
    return !same ? 'scale' : sameUnit(one.unit, other.unit) ? null : 'labels'
  }
  if (!('labels' in one) || !('labels' in other)) return null
  const same =
    one.labels.length === other.labels.length &&
    one.labels.every((label, at) => sameText(label, other.labels[at] ?? {}))
  return same ? null : 'labels'
}

/** The same words in a language both have, and in none of those other words. */
function sameText(one: LocalText, other: LocalText): boolean {
  const shared = (['es', 'en', 'pt'] as const).filter(
    (language) => one[language] !== undefined && other[language] !== undefined,
  )
  return shared.length > 0 && shared.every((language) => one[language] === other[language])
}

function sameUnit(one: LocalText, other: LocalText): boolean {
  const without = Object.keys(one).length === 0 && Object.keys(other).length === 0
  return without || sameText(one, other)
}
