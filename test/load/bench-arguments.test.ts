import { describe, expect, it } from 'vitest'
import { benchArguments } from './bench-arguments.ts'

describe('arguments of the bench', () => {
  it('has a default for each', () => {
    const defaults = { phones: [200, 1000, 5000], runs: 3, rounds: 5, spread: 10, json: null, profiles: null }
    expect(benchArguments([])).toEqual(defaults)
  })

  it('reads what is given', () => {
    const given = benchArguments(['--phones', '20, 300', '--runs', '1', '--spread=2', '--json', 'out.json'])
    expect(given).toMatchObject({ phones: [20, 300], runs: 1, spread: 2, json: 'out.json' })
  })

  it('is bounded in count and time', () => {
    for (const given of [
      ['--phones', '5'],
      ['--phones', '200,20001'],
      ['--phones', '200,,300'],
      ['--phones', '1e3'],
      ['--runs', '0'],
      ['--runs', '21'],
      ['--spread', '61'],
      ['--spread', '-1'],
    ]) {
      expect(() => benchArguments(given), given.join(' ')).toThrow(/must be a whole number|ambiguous/)
    }
    expect(() => benchArguments(['--url', 'http://example.org'])).toThrow(/url/)
  })

  it('answers a call for help', () => {
    expect(benchArguments(['--help'])).toBeNull()
  })
})
