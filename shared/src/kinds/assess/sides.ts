/** On which side people stand of a row beyond plain support: + and − as they were given; labels without order stand on none. */
import type { Signs } from '../../methods/evidence-mark.ts'
import type { Detail } from '../kind.ts'
import type { Context } from './rows.ts'
import { isRated, SIGN, scaleOf } from './scale.ts'
import { AssessDetail } from './schema.ts'

/** Under several headings a person's signs are averaged: nothing is left but support. */
export function assessSides({ config, items }: Context, shown: Detail): (Signs | 'none' | null)[] {
  const { rows } = AssessDetail.parse(shown)
  return items.map(({ id }) => {
    const scale = scaleOf(config, id)
    if (!isRated(scale)) return 'none'
    const [cell] = rows.find((row) => row.id === id)?.cells ?? []
    if (scale.type !== 'signed' || config.headings.length > 0 || cell === undefined) return null
    const of = (sign: number) => cell.counts[sign] ?? 0
    return { for: of(SIGN.for), both: of(SIGN.both), against: of(SIGN.against) }
  })
}
