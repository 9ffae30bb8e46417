import { describe, expect, it } from 'vitest'
import { GuessLimiter } from './guess-limiter.ts'

const LIMITS = { perKey: 3, together: 6, slowed: 2 }

async function failing(limiter: GuessLimiter, key: string, times: number): Promise<boolean[]> {
  const free: boolean[] = []
  for (let one = 0; one < times; one += 1) free.push(await limiter.fails(key))
  return free
}

async function admitted(limiter: GuessLimiter, key: string, times: number): Promise<number> {
  let count = 0
  for (let one = 0; one < times; one += 1) if (await limiter.admits(key)) count += 1
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
})
