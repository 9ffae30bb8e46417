import { describe, expect, it } from 'vitest'
import { CommandBudget } from './command-budget.ts'

describe('the budget of commands', () => {
  it('is each sender’s own, and whole again in the next window', () => {
    const budget = new CommandBudget(2, 10_000)
    const spent = (sender: string, now: number) => budget.spend(sender, now)
    expect([spent('one', 0), spent('one', 1), spent('one', 2), spent('other', 3)]).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect(spent('one', 9_999)).toBe(false)
    expect(spent('one', 10_000)).toBe(true)
  })
})
