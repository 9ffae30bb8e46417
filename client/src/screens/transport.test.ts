import { describe, expect, it } from 'vitest'
import { isReadableOnTheWay } from './transport.ts'

describe('isReadableOnTheWay', () => {
  it('[S10] is true on plain http beyond this machine, and only there', () => {
    expect(isReadableOnTheWay({ protocol: 'http:', hostname: '192.168.1.7' })).toBe(true)
    expect(isReadableOnTheWay({ protocol: 'https:', hostname: 'cabildo.example' })).toBe(false)
    for (const hostname of ['localhost', '127.0.0.1', '[::1]']) {
      expect(isReadableOnTheWay({ protocol: 'http:', hostname })).toBe(false)
    }
  })
})
