import { describe, expect, it } from 'vitest'
import { representativeness } from './representativeness.ts'

describe('the room against the target seats', () => {
  it('is exactly 1 when the room mirrors the target, at any size', () => {
    const groups = [
      { target: 3, present: 30 },
      { target: 3, present: 30 },
      { target: 1, present: 10 },
    ]
    expect(representativeness(groups)).toEqual({ gaps: [0, 0, 0], index: 1 })
  })

  it('says who is missing and who is more than expected', () => {
    const groups = [
      { target: 5, present: 1 },
      { target: 3, present: 3 },
      { target: 2, present: 0 },
    ]
    expect(representativeness(groups)).toEqual({ gaps: [-0.25, 0.45, -0.2], index: 0.55 })
  })

  it('counts people of a group without seats', () => {
    const groups = [
      { target: 4, present: 3 },
      { target: 0, present: 1 },
    ]
    expect(representativeness(groups)).toEqual({ gaps: [-0.25, 0.25], index: 0.75 })
  })

  it('is 0 when the room and the target have no group in common', () => {
    const groups = [
      { target: 4, present: 0 },
      { target: 0, present: 2 },
    ]
    expect(representativeness(groups)?.index).toBe(0)
  })

  it('is not defined without targets or with nobody present', () => {
    expect(representativeness([{ target: 0, present: 3 }])).toBeNull()
    expect(representativeness([{ target: 3, present: 0 }])).toBeNull()
    expect(representativeness([])).toBeNull()
  })
})
