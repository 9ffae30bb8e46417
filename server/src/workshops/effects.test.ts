import { Code, Id } from '@cabildo/shared/ids'
import { describe, expect, it } from 'vitest'
import { RecordingEffects } from './effects.ts'

describe('what is made at random', () => {
  it('[S7] is codes of eight out of 31 symbols, each as likely as the others', () => {
    const effects = new RecordingEffects()
    const codes = Array.from({ length: 2000 }, () => effects.newCode())
    for (const code of codes) expect(Code.safeParse(code).success).toBe(true)
    expect(new Set(codes).size).toBe(codes.length)
    const counts = new Map<string, number>()
    for (const symbol of codes.join('')) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
    expect(counts.size).toBe(31)
    // 516 expected; nine standard deviations would be 200.
    for (const count of counts.values()) expect(Math.abs(count - 516)).toBeLessThan(200)
  })

  it('is ids that are told to the sender', () => {
    const effects = new RecordingEffects()
    const ids = [effects.newId(), effects.newId()]
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true)
    expect(effects.made).toEqual(ids)
    expect(ids[0]).not.toBe(ids[1])
  })
})
