import { beforeEach, expect, it } from 'vitest'
import { noteWrongPin, pinWait } from './pin-tries.ts'

const START = 1_000_000
const wrong = (times: number, from = START, apart = 1000) => {
  for (let time = 0; time < times; time += 1) noteWrongPin('ABCD2345', from + time * apart)
}

beforeEach(() => window.localStorage.clear())

it('[R15] the fifth wrong try makes everybody wait for half a minute, and no other workshop', () => {
  wrong(4)
  expect(pinWait('ABCD2345', START + 4000)).toBe(0)
  wrong(1, START + 4000)
  expect(pinWait('ABCD2345', START + 4000)).toBe(30_000)
  expect(pinWait('WXYZ6789', START + 4000)).toBe(0)
  expect(pinWait('ABCD2345', START + 33_999)).toBe(1)
  expect(pinWait('ABCD2345', START + 34_000)).toBe(0)
  wrong(4, START + 34_000)
  expect(pinWait('ABCD2345', START + 38_000)).toBe(0)
  wrong(1, START + 38_000)
  expect(pinWait('ABCD2345', START + 38_000)).toBe(30_000)
})

it('[R15] who mistypes once in a while makes nobody wait', () => {
  wrong(12, START, 90_000)
  expect(pinWait('ABCD2345', START + 11 * 90_000)).toBe(0)
})

it('[R15] nobody waits longer because the clock was set back', () => {
  wrong(5)
  expect(pinWait('ABCD2345', 0)).toBe(30_000)
})
