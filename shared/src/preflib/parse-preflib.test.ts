import { describe, expect, it } from 'vitest'
import { parsePreflib } from './parse-preflib.ts'

const file = (type: string, votes: readonly string[], changes: Record<string, string> = {}) => {
  const headers = {
    'FILE NAME': `00000-00000001.${type}`,
    TITLE: 'Lunch: what next?',
    'DATA TYPE': type,
    'NUMBER ALTERNATIVES': '4',
    'ALTERNATIVE NAME 1': 'Soup',
    'ALTERNATIVE NAME 2': 'Bread',
    'ALTERNATIVE NAME 3': 'Fish: grilled',
    'ALTERNATIVE NAME 4': 'Rice',
    ...changes,
  }
  const lines = Object.entries(headers).flatMap(([key, value]) =>
    value === '-' ? [] : [`# ${key}: ${value}`],
  )
  return [...lines, ...votes].join('\n')
}

describe('a file of rankings', () => {
  it.each([
    [
      'soc',
      ['2: 3,1,2,4', '1: 4,2,1,3'],
      [
        [[2], [0], [1], [3]],
        [[3], [1], [0], [2]],
      ],
    ],
    ['soi', ['5: 2', '1: 4,1'], [[[1]], [[3], [0]]]],
    [
      'toc',
      ['3: {1,2},{3,4}', '1: 4, {1, 2,3}'],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [[3], [0, 1, 2]],
      ],
    ],
    ['toi', ['1: 1,{2,3}', '7: {4}'], [[[0], [1, 2]], [[3]]]],
  ])('of type %s is read', (type, votes, tiers) => {
    const parsed = parsePreflib(file(type, votes))
    expect(parsed).toEqual({
      title: 'Lunch: what next?',
      type,
      alternatives: ['Soup', 'Bread', 'Fish: grilled', 'Rice'],
      ballots: tiers.map((each, index) => ({ count: Number(votes[index]?.split(':')[0]), tiers: each })),
    })
  })

  it('may have blank lines, a mark at its beginning and the line ends of any system', () => {
    const text = `\uFEFF${file('soi', ['2: 1,2', '', '1: 3'])}\n`.replaceAll('\n', '\r\n')
    expect(parsePreflib(text)).toMatchObject({
      title: 'Lunch: what next?',
      ballots: [{ count: 2 }, { count: 1 }],
    })
  })

  it('that says how much it holds holds it', () => {
    const counts = { 'NUMBER VOTERS': '3', 'NUMBER UNIQUE ORDERS': '2' }
    expect(parsePreflib(file('soi', ['2: 1,2', '1: 3'], counts))).toHaveProperty('ballots')
    expect(parsePreflib(file('soi', ['2: 1,2'], counts))).toMatchObject({
      line: 10,
      problem: 'count-differs',
    })
    expect(parsePreflib(file('soi', ['1: 1,2', '1: 3'], counts))).toMatchObject({
      line: 9,
      problem: 'count-differs',
    })
  })
})

describe('a damaged file of rankings names its line', () => {
  it.each([
    ['nothing in it', '', 1, 'empty'],
    ['only blank lines', ' \n\n', 1, 'empty'],
    ['no header at all', '1: 2,3', 1, 'header-missing'],
    ['no type', file('soc', ['1: 1,2,3,4'], { 'DATA TYPE': '-' }), 8, 'header-missing'],
    [
      'no number of alternatives',
      file('soc', ['1: 1,2,3,4'], { 'NUMBER ALTERNATIVES': '-' }),
      8,
      'header-missing',
    ],
    ['a name missing', file('soc', ['1: 1,2,3,4'], { 'ALTERNATIVE NAME 3': '-' }), 8, 'header-missing'],
    [
      'a name too many',
      file('soc', ['1: 1,2,3,4'], { 'ALTERNATIVE NAME 5': 'Salt' }),
      9,
      'unknown-alternative',
    ],
    ['a number in words', file('soc', ['1: 1,2,3,4'], { 'NUMBER ALTERNATIVES': 'four' }), 4, 'not-a-number'],
    ['categories', file('cat', ['1: {1,2},{3}']), 3, 'not-rankings'],
    ['no votes', file('soc', []), 8, 'no-votes'],
    ['a line without a count', file('soc', ['1: 1,2,3,4', '4,3,2,1']), 10, 'not-a-vote'],
    ['a count that is no number', file('soc', ['two: 1,2,3,4']), 9, 'not-a-number'],
    ['a count of nobody', file('soc', ['0: 1,2,3,4']), 9, 'not-a-number'],
    ['an unknown alternative', file('soc', ['1: 1,2,3,4', '1: 1,2,3,5']), 10, 'unknown-alternative'],
    ['alternative 0', file('soi', ['1: 0']), 9, 'unknown-alternative'],
    ['an alternative that is no number', file('soi', ['1: 1,x']), 9, 'not-a-number'],
    ['an alternative twice', file('toi', ['1: 1,{2,1}']), 9, 'alternative-twice'],
    ['a tie that never ends', file('toi', ['1: 1,{2,3']), 9, 'order-damaged'],
    ['a tie that never began', file('toi', ['1: 1,2}']), 9, 'order-damaged'],
    ['a tie in a tie', file('toi', ['1: {1,{2,3}}']), 9, 'order-damaged'],
    ['a tie of nobody', file('toi', ['1: {},1']), 9, 'order-damaged'],
    ['two alternatives without a comma', file('toi', ['1: {1,2}3']), 9, 'order-damaged'],
    ['a comma at the end', file('soi', ['1: 1,2,']), 9, 'order-damaged'],
    ['an order of nothing', file('soi', ['1:']), 9, 'order-damaged'],
    ['a tie among strict orders', file('soc', ['1: {1,2},3,4']), 9, 'tie-in-strict-order'],
    ['a short order among complete ones', file('toc', ['1: {1,2},3']), 9, 'order-not-complete'],
  ])('%s', (_, text, line, problem) => {
    expect(parsePreflib(text)).toMatchObject({ line, problem })
  })
})
