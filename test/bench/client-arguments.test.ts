import { describe, expect, it } from 'vitest'
import { clientArguments } from './client-arguments.ts'
import { frameRows, joinRows, tableOf, verdictsOf } from './client-report.ts'

describe('npm run bench:client', () => {
  it('reads what it is asked, and keeps it within bounds', () => {
    expect(clientArguments([])).toEqual({ runs: 5, cards: 500, seconds: 10, json: null })
    expect(clientArguments(['--runs', '2', '--json', 'x.json'])).toMatchObject({ runs: 2, json: 'x.json' })
    expect(clientArguments(['--help'])).toBeNull()
    for (const wrong of [
      ['--runs', '0'],
      ['--cards', '1001'],
      ['--seconds', 'x'],
    ]) {
      expect(() => clientArguments(wrong)).toThrow(/must be a whole number/)
    }
  })

  it('sums up times and frames, and judges them by their goals', () => {
    const journey = (formMs: number, questionMs: number) => ({
      formMs,
      questionMs,
      requests: 9,
      kilobytes: 120,
    })
    const rows = [
      ...joinRows('cold', [journey(3000, 900), journey(3200, 1000), journey(5000, 1100)]),
      ...frameRows('board', [16, 16, 17, 40]),
    ]
    expect(rows.find(({ figure }) => figure === 'cold: in all')).toEqual({
      figure: 'cold: in all',
      unit: 'ms',
      median: 4200,
      least: 3900,
      most: 6100,
    })
    expect(rows.find(({ figure }) => figure === 'board: frame')).toMatchObject({ median: 16.5, most: 40 })
    expect(rows.find(({ figure }) => figure === 'board: frame, p95')).toMatchObject({ median: 36.5 })
    expect(verdictsOf(rows)).toMatchObject([
      { id: 'P9', value: 4200, ok: true },
      { id: 'P10', value: 36.5, ok: false },
    ])
    expect(tableOf(rows)).toMatch(/cold: in all +ms +4200 +3900 +6100/)
  })
})
