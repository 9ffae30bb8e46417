import { describe, expect, it } from 'vitest'
import { answerShape } from './answer-shape.ts'

describe('the shape of answers', () => {
  it('is two camps where most stand at both ends, whatever their mean', () => {
    expect(answerShape([5, 0, 0, 0, 5], 5)).toBe('polarised')
    expect(answerShape([4, 1, 0, 1, 4], 5)).toBe('polarised')
  })

  it('is agreed by three quarters on one side, or by a narrow middle half', () => {
    expect(answerShape([3, 0, 3, 1, 1], 6)).toBe('agreed')
    expect(answerShape([0, 2, 4, 2, 0], 2)).toBe('agreed')
    expect(answerShape([3, 3, 3, 3, 3], 6)).toBe('spread')
  })

  it('is not told of fewer than five answers, nor of two levels', () => {
    expect(answerShape([2, 0, 0, 0, 2], 2)).toBeNull()
    expect(answerShape([5, 5], 5)).toBeNull()
    expect(answerShape([0, 0, 0], 0)).toBeNull()
  })
})
