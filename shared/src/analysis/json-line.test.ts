import { describe, expect, it } from 'vitest'
import { jsonLine } from './json-line.ts'

const TEXT = `{
  "candidates": ["A", "B"],
  "note": "[{,}] \\" \\u00e9",
  "ballots": [
    { "count": 1, "ranking": ["A"] },
    { "count": -1.5e3,
      "ranking": [
        "A", ["B", "C"]
      ] }
  ],
  "empty": [], "none": {}, "nothing": null
}
`

describe('the line of a value in JSON', () => {
  it.each([
    [[], 1],
    [['candidates'], 2],
    [['candidates', 1], 2],
    [['note'], 3],
    [['ballots', 0, 'ranking'], 5],
    [['ballots', 1], 6],
    [['ballots', 1, 'count'], 6],
    [['ballots', 1, 'ranking'], 7],
    [['ballots', 1, 'ranking', 1, 1], 8],
    [['nothing'], 11],
  ])('%j is on line %d', (path, line) => {
    expect(jsonLine(TEXT, path)).toBe(line)
  })

  it('is null where there is no such value', () => {
    expect(jsonLine(TEXT, ['ballots', 2])).toBeNull()
    expect(jsonLine(TEXT, ['ballots', 0, 'set'])).toBeNull()
    expect(jsonLine(TEXT, null)).toBeNull()
  })
})

describe('the line of what is not JSON', () => {
  it.each([
    ['', 1],
    ['{\n"a": x}', 2],
    ['{\n"a": 1,\n}', 3],
    ['[1,\n2\n3]', 3],
    ['[1,\n2', 2],
    ['[1]\n]', 2],
    ['{"a" 1}', 1],
    ['\n\n{a: 1}', 3],
    ['{"a":\n"b\nc"}', 2],
    ['["\t"]', 1],
    ['[01]', 1],
    ['[1}', 1],
    ['{]', 1],
    ['[1 2]\r\n', 1],
    ['\uFEFF[\r\n,]', 2],
  ])('%j: %d', (text, line) => {
    expect(jsonLine(text, null)).toBe(line)
    expect(() => JSON.parse(text.replace('\uFEFF', ''))).toThrow(SyntaxError)
  })

  it('is found behind a million brackets', () => {
    expect(jsonLine(`${'['.repeat(1_000_000)}\n?`, null)).toBe(2)
  })
})
