/** One camp, two, or scattered: read off the answers themselves. */
import { naiveAgreementA, naiveQuantile } from './naive/ordinal.ts'
import type { OnScale } from './said.ts'

export function shapeOf({ places, levels }: OnScale, support: number): string | null {
  const agreement = naiveAgreementA(places, levels)
  const [low, high] = [naiveQuantile(places, 0.25), naiveQuantile(places, 0.75)]
  if (places.length < 5 || agreement === null || low === null || high === null) return null
  // Two camps of exactly opposite strength have an agreement of nothing, whatever the last digit says.
  if (agreement < -1e-12) return 'polarised'
  return support * 4 >= places.length * 3 || high - low <= (levels - 1) / 4 ? 'agreed' : 'spread'
}
