import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { analyze } from './analyze.ts'

const folder = mkdtempSync(join(tmpdir(), 'cabildo-analyze-'))
afterAll(() => rmSync(folder, { recursive: true }))

let [out, err] = ['', '']
beforeEach(() => {
  ;[out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += chunk
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((line) => {
    err += `${line}\n`
  })
})
afterEach(() => vi.restoreAllMocks())

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  return path
}

const run = (...args: string[]) =>
  analyze.run([...args, ...(args.includes('--lang') ? [] : ['--lang', 'en'])])

const RANKINGS = {
  candidates: ['Soup', 'Bread', 'Fish\u001b[31m'],
  ballots: [
    { count: 3, ranking: ['Soup', 'Bread', 'Fish\u001b[31m'] },
    { count: 2, ranking: ['Bread', ['Soup', 'Fish\u001b[31m']] },
    { count: 1, ranking: [] },
  ],
}
const APPROVALS = {
  candidates: ['Soup', 'Bread', 'Fish'],
  approvals: [{ count: 5, set: ['Soup', 'Bread'] }, { count: 2, set: ['Fish'] }, { set: [] }],
}

describe('cabildo analyze --json', () => {
  it('prints one JSON object', async () => {
    expect(await run(file('a.json', RANKINGS), '--json', '--top', '1')).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      kind: 'ranking',
      voters: 5,
      abstained: 1,
      top: { items: ['Soup', 'Bread'], exceeded: true },
    })
    expect(err).toBe('')
  })

  it('takes the number of places and the groups of people', async () => {
    const groups = file('g.csv', 'person,group\n1,x\n2,x\n3,x\n6,y\n7,y\n8,y\n')
    expect(await run(file('b.json', APPROVALS), '--json', '--top', '2', '--groups', groups)).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      k: 2,
      topK: [['Soup', 'Bread']],
      groups: { x: { unrepresented: 0 }, y: { unrepresented: 1 } },
    })
  })

  it('lets a table of groups replace the groups of a table of votes', async () => {
    const votes = file('v.csv', 'participant,group-id,0\nana,0,1\nbo,0,-1\n')
    const groups = file('vg.csv', 'participant,group\nbo,x\n')
    expect(await run(votes, '--json', '--groups', groups)).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ people: 2, groups: { x: 1 } })
  })
})

describe('cabildo analyze for a person', () => {
  it('prints rankings as a table and in words', async () => {
    expect(await run(file('a.json', RANKINGS))).toBe(0)
    expect(out.split('\n')).toEqual([
      '5 people ranked 3 items; 1 gave no order.',
      '',
      'Item       Points  Mean place  Copeland  Schulze  Kemeny',
      'Soup            7         1.6         2        1       1',
      'Bread           7         1.6         1        2       2',
      'Fish [31m       1         2.8         0        3       3',
      '',
      'Head to head, people who put the row above the column:',
      '             1  2  3',
      '1 Soup       ·  3  3',
      '2 Bread      2  ·  5',
      '3 Fish [31m  0  0  ·',
      '',
      'Against every other item, more people prefer Soup.',
      'Of all possible orders this one contradicts people’s rankings least; 15.4% of all stated comparisons go against it: Soup > Bread > Fish [31m.',
      'Instant runoff, to pick one: Soup.',
      'Pick any two people and any two items: they agree on which is more important in 73.9% of cases (50% would be coin-tossing). Clear common order.',
      'Kendall’s W 0.533, mean tau-b 0.4.',
      '',
    ])
  })

  it('speaks Spanish', async () => {
    expect(await run(file('a.json', RANKINGS), '--lang', 'es')).toBe(0)
    expect(out).toContain('5 personas ordenaron 3 elementos; 1 no dieron un orden.')
    expect(out).toMatch(/73,9\s%/)
  })

  it('prints a circle, a tie of the runoff, and groups', async () => {
    const circle = {
      candidates: ['A', 'B', 'C'],
      ballots: ['ABC', 'BCA', 'CAB'].map((order) => ({ ranking: [...order] })),
    }
    const groups = file('c.csv', 'person,group\n1,x\n2,x\n3,y\n')
    expect(await run(file('c.json', circle), '--groups', groups, '--top', '1')).toBe(0)
    expect(out).toContain('No item beats all others.')
    expect(out).toContain(
      '3 orders contradict people’s rankings least; 44.4% of all stated comparisons go against each. They differ on: A / B, A / C, B / C.',
    )
    expect(out).toContain('it depends on a tie between A, B, and C; possible: A, B, and C.')
    expect(out).toContain('First 1, whole tiers: A, B, and C.')
    expect(out).toContain('Between x and y: 33.3%.')
    expect(out).toMatch(/x +2 +33.3% +B\n/)
    expect(out).toContain('Each group equal: ')
  })

  it('prints approvals, with what the fair-share set changes', async () => {
    const groups = file('g.csv', 'person,group\n1,x\n2,x\n3,x\n6,y\n7,y\n8,y\n')
    expect(await run(file('b.json', APPROVALS), '--top', '2', '--groups', groups)).toBe(0)
    expect(out).toContain('8 people, 3 items, a choice of 2.')
    expect(out).toMatch(/Bread +5 +62.5% +\* +\*\n/)
    expect(out).toContain('Most supported: Soup + Bread.')
    expect(out).toContain('With the most supported, 37.5% of people get nothing they supported.')
    expect(out).toContain(
      'Fair-share set: Soup (added by total support: Bread) | Bread (added by total support: Soup).',
    )
    expect(out).toContain('Proportional approval (7.5): Soup + Bread.')
    expect(out).toMatch(/Without +0% +100%/)
  })

  it('prints scales, ratings and votes', async () => {
    await run(file('o.json', { levels: ['no', 'perhaps', 'yes'], counts: [1, 0, 1] }))
    expect(out).toBe(
      '2 answers.\nMedian: between no and yes.\nInterquartile range 1 levels, consensus 0, agreement A -1, Leik’s D 1.\n',
    )
    out = ''
    await run(
      file('r.json', {
        items: ['A', 'B'],
        scores: [
          [1, 2],
          [1, 5],
          [null, 9],
          [2, 2],
        ],
      }),
    )
    expect(out).toContain('2 people scored 2 items; 2 put none above another.')
    expect(out).toContain('Kendall’s W 1, mean tau-b 1.')
    out = ''
    await run(
      file('r3.json', {
        items: ['A', 'B', 'C'],
        scores: [
          [1, 2, 3],
          [2, 1, null],
        ],
      }),
    )
    expect(out).toContain('Kendall’s W not defined, mean tau-b not defined.')
    expect(out).toContain('Too few scores: A, B, and C.')
    out = ''
    await run(
      file('r2.json', {
        items: ['A', 'B'],
        scores: [
          [1, 2],
          [1, 5],
          [2, 2],
        ],
      }),
    )
    expect(out).toMatch(/B +3 +3 +2\n/)
    expect(out).toMatch(/Few people or items: rather p 0.\d+, from 9999 permutations./)
    out = ''
    await run(file('v.csv', 'participant,group-id,0,1\nana,0,1,0\nbo,0,-1,1\neva,0,1,1\n'))
    expect(out).toContain('3 people, 2 statements; groups: 0 (3).')
    expect(out).toMatch(/0 +2 +1 +0 +60% +0.6\n/)
  })
})

describe('a file that cannot be analysed', () => {
  const bad = (name: string, content: unknown) => () => [file(name, content)]
  it.each([
    ['is not there', () => [join(folder, 'nowhere.soc')], /nowhere\.soc: there is no such file\.$/],
    ['is a folder', () => [folder], /: this is a folder, not a file\.$/],
    ['is empty', bad('empty.soc', ''), /empty\.soc, line 1: the file is empty\.$/],
    ['is no JSON', bad('x.json', '{\n"ballots": [\n'), /x\.json, line 2: this is not JSON\.$/],
    [
      'names an unknown candidate',
      bad('y.json', { candidates: ['A'], ballots: [{ ranking: ['A', '\u001b[2J\nB'] }] }),
      /y\.json, line 9: “ \[2J B” is not one of the candidates\.$/,
    ],
    ['is of no known format', bad('z.bin', '%PDF-1.7'), /z\.bin, line 1: this is none of the formats/],
    [
      'has damaged groups',
      () => [file('a.json', RANKINGS), '--groups', file('h.csv', 'person,group\n9,x')],
      /h\.csv, line 2: there is no person “9”\.$/,
    ],
    [
      'has no people',
      () => [file('o.json', { levels: ['a'], counts: [1] }), '--groups', 'x'],
      /^--groups goes with/,
    ],
  ])('because it %s is told in one line, and exit code 2', async (_, args, line) => {
    expect(await run(...args())).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(line)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it('is not read when it is larger than 50 MB', async () => {
    const large = file('large.json', '')
    truncateSync(large, 50_000_001)
    expect(await run(large, '--lang', 'es')).toBe(2)
    expect(err).toBe(`${large}: el archivo pesa más de 50 MB.\n`)
  })
})

describe('an option that cannot be meant', () => {
  it.each([
    [[], /^Name one file:/],
    [['a', 'b'], /^Name one file:/],
    [['a', '--top', '0'], /^--top must be a whole number from 1, not “0”\.$/],
    [['a', '--lang', 'fr'], /^--lang must be es or en|^--lang debe ser es o en/],
    [['a', '--sort'], /^Unknown option '--sort'/],
  ])('%j is told in one line, and exit code 2', async (args, line) => {
    expect(await run(...args)).toBe(2)
    expect(err.trimEnd()).toMatch(line)
    expect(err.trimEnd()).not.toContain('\n')
  })
})
