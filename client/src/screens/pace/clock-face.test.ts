import { expect, it } from 'vitest'
import { clockFace } from './clock-face.ts'

it.each([
  [0, '0:00'],
  [59, '0:59'],
  [60, '1:00'],
  [605, '10:05'],
  [14_400, '240:00'],
])('shows %i seconds as %s', (seconds, shown) => {
  expect(clockFace(seconds)).toBe(shown)
})
