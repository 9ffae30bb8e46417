import { describe, expect, it } from 'vitest'
import { GuessLimiter } from './guess-limiter.ts'

const LIMITS = { perKey: 3, together: 6, slowed: 2 }

async function failing(
  limiter: GuessLimiter,
  address: string,
  times: number,
  target?: string,
): Promise<boolean[]> {
  const free: boolean[] = []
  for (let one = 0; one < times; one += 1) free.push(await limiter.fails(address, target))
  return free
}

async function admitted(
  limiter: GuessLimiter,
  address: string,
  times: number,
  target?: string,
): Promise<number> {
  let count = 0
  for (let one = 0; one < times; one += 1) if (await limiter.admits(address, target)) count += 1
  return count
}

describe('[S7] guessing', () => {
  it('is free a few times, and costs a key its freedom after that', async () => {
    const limiter = new GuessLimiter(LIMITS)
    expect(await failing(limiter, 'one', 4)).toEqual([true, true, true, false])
    expect(await admitted(limiter, 'one', 10)).toBe(LIMITS.slowed)
  })

  it('costs nobody anything who did not fail', async () => {
    const limiter = new GuessLimiter(LIMITS)
    for (let key = 0; key < 20; key += 1) await failing(limiter, `bot ${key}`, 4)
    expect(await admitted(limiter, 'room', 500)).toBe(500)
  })

  it('by many together slows each of them at the first failure', async () => {
    const limiter = new GuessLimiter(LIMITS)
    for (let key = 0; key < 7; key += 1) await failing(limiter, `bot ${key}`, 1)
    expect(await failing(limiter, 'another', 1)).toEqual([false])
    expect(await admitted(limiter, 'another', 10)).toBe(LIMITS.slowed)
  })
  it('at one target, however wild, slows nobody at another, nor there who did not fail', async () => {
    const limiter = new GuessLimiter(LIMITS)
    await failing(limiter, 'bot', 100, 'one workshop')
    expect(await admitted(limiter, 'bot', 10, 'one workshop')).toBe(LIMITS.slowed)
    expect(await admitted(limiter, 'room', 500, 'one workshop')).toBe(500)
    expect(await failing(limiter, 'bot', 1, 'another')).toEqual([true])
    expect(await admitted(limiter, 'bot', 500, 'another')).toBe(500)
  })

  it('is one sender’s from all addresses of a network of IPv6', async () => {
    const limiter = new GuessLimiter(LIMITS)
    for (let one = 0; one < 4; one += 1) await limiter.fails(`2001:db8::${one}`)
    expect(await admitted(limiter, '2001:db8::ffff', 10)).toBe(LIMITS.slowed)
  })
})
