import { describe, expect, it } from 'vitest'
import { PhoneArrivals } from './phone-arrivals.ts'

const phone = { device: 'iphone', via: 'websocket', ms: 23, storage: true, fits: true } as const

describe('[L4] the phones of a test', () => {
  it('are seen by who looks, the latest first', () => {
    const arrivals = new PhoneArrivals()
    arrivals.look(0)
    expect(arrivals.take(phone, 100)).toBe(true)
    arrivals.take({ ...phone, device: 'android' }, 200)
    expect(arrivals.look(2_000).map(({ id, device }) => [id, device])).toEqual([
      [2, 'android'],
      [1, 'iphone'],
    ])
  })

  it('leave nothing when nobody looks', () => {
    const arrivals = new PhoneArrivals()
    expect(arrivals.take(phone, 0)).toBe(false)
    expect(arrivals.look(1)).toEqual([])
  })

  it('are forgotten once nobody looks any more, and after minutes in any case', () => {
    const arrivals = new PhoneArrivals()
    arrivals.look(0)
    arrivals.take(phone, 10)
    expect(arrivals.look(60_000)).toEqual([])
    for (let now = 60_000; now <= 640_000; now += 10_000) arrivals.look(now)
    arrivals.take(phone, 641_000)
    for (let now = 650_000; now <= 1_240_000; now += 10_000) expect(arrivals.look(now)).toHaveLength(1)
    expect(arrivals.look(1_250_000)).toEqual([])
  })

  it('are twelve at most', () => {
    const arrivals = new PhoneArrivals()
    arrivals.look(0)
    for (let at = 1; at <= 40; at += 1) arrivals.take(phone, at)
    expect(arrivals.look(50)).toHaveLength(12)
  })
})
