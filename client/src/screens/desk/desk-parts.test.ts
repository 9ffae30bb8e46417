import { beforeEach, describe, expect, it } from 'vitest'
import { takeDeskPass } from './desk-pass.ts'
import { fieldOf, handsIn, sumOf } from './hands-sums.ts'
import { numberRange } from './number-range.ts'

beforeEach(() => {
  window.localStorage.clear()
  window.history.replaceState(null, '', '/desk/w/w1')
})

describe('the pass of a desk', () => {
  it('is taken out of the address and found again; a new link keeps the secret', () => {
    expect(takeDeskPass('w1')).toBeNull()
    window.history.replaceState(null, '', '/desk/w/w1#o=first')
    const pass = takeDeskPass('w1')
    expect(pass?.token).toBe('first')
    expect(window.location.hash).toBe('')
    expect(takeDeskPass('w1')).toEqual(pass)
    expect(takeDeskPass('w2')).toBeNull()
    window.history.replaceState(null, '', '/desk/w/w1#o=second')
    expect(takeDeskPass('w1')).toEqual({ token: 'second', secret: pass?.secret })
  })
})

describe('hands as they are typed', () => {
  const typed = { [fieldOf('a', 'yes')]: '3', [fieldOf('a', 'no')]: ' 1 ', [fieldOf('b', 'yes')]: '0' }

  it('are added up per item', () => {
    expect(sumOf(typed, 'a', ['yes', 'no'])).toBe(4)
    expect(sumOf(typed, 'b', ['yes', 'no'])).toBe(0)
  })

  it('are sent without what is none; not at all while nothing or no number was typed', () => {
    expect(handsIn(typed, ['a', 'b'], ['yes', 'no'])).toEqual([
      { item: 'a', option: 'yes', hands: 3 },
      { item: 'a', option: 'no', hands: 1 },
    ])
    expect(handsIn({ [fieldOf('a', 'yes')]: '0' }, ['a'], ['yes'])).toEqual([])
    expect(handsIn({}, ['a'], ['yes'])).toBeNull()
    expect(handsIn({ ...typed, [fieldOf('b', 'no')]: 'x' }, ['a', 'b'], ['yes', 'no'])).toBeNull()
  })
})

it('numbers given out are told as they run', () => {
  expect(numberRange([14, 12, 13])).toBe('12–14')
  expect(numberRange([5, 3, 6])).toBe('3, 5–6')
  expect(numberRange([])).toBe('')
})
