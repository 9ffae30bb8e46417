import { describe, expect, it, vi } from 'vitest'
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

  it('[I10] is not stretched by a clock that is set back', () => {
    vi.useFakeTimers()
    try {
      const budget = new CommandBudget(1, 10_000)
      expect([budget.spend('one'), budget.spend('one')]).toEqual([true, false])
      vi.setSystemTime(Date.now() - 86_400_000)
      vi.advanceTimersByTime(10_000)
      expect(budget.spend('one')).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })
})
