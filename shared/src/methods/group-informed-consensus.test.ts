import { describe, expect, it } from 'vitest'
import { groupInformedConsensus } from './group-informed-consensus.ts'

describe('group-informed consensus', () => {
  it('multiplies the smoothed support of the groups, however large they are', () => {
    const groups = [
      { support: 98, n: 98 },
      { support: 1, n: 2 },
    ]
    expect(groupInformedConsensus(groups)?.product).toBeCloseTo((99 / 100) * (2 / 4), 15)
  })

  it('lets a group that has not seen the statement count one half', () => {
    expect(groupInformedConsensus([{ support: 0, n: 0 }])).toEqual({ product: 0.5, geometricMean: 0.5 })
  })

  it('has a mean that does not fall with the number of groups', () => {
    const group = { support: 3, n: 4 }
    expect(groupInformedConsensus([group, group, group])?.geometricMean).toBeCloseTo(4 / 6, 14)
  })

  it('is not defined without groups', () => {
    expect(groupInformedConsensus([])).toBeNull()
  })
})
