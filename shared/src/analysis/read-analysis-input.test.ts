import { describe, expect, it } from 'vitest'
import { readAnalysisInput } from './read-analysis-input.ts'
import { readGroups } from './read-groups.ts'

const lines = (...text: string[]) => text.join('\n')
const json = (value: unknown) => JSON.stringify(value, null, 1)

const header = (type: string, ...more: string[]) =>
  lines(
    `# DATA TYPE: ${type}`,
    '# NUMBER ALTERNATIVES: 3',
    ...['Soup', 'Bread', 'Rice'].map((name, at) => `# ALTERNATIVE NAME ${at + 1}: ${name}`),
    ...more,
  )

describe('rankings', () => {
  it('are read from PrefLib by ending or by content', () => {
    const text = lines(header('toi'), '2: 1,{2,3}', '1: 3')
    const read = {
      kind: 'ranking',
      candidates: ['Soup', 'Bread', 'Rice'],
      ballots: [
        { count: 2, tiers: [[0], [1, 2]] },
        { count: 1, tiers: [[2]] },
      ],
    }
    for (const file of ['a.toi', 'a.TOI', 'a.txt', 'noending'])
      expect(readAnalysisInput(file, text)).toEqual(read)
  })

  it('are read from JSON: a list in the list is a tie, a ballot without count is one', () => {
    const text = json({
      candidates: ['A', 'B', 'C'],
      ballots: [{ count: 5, ranking: ['C', ['A', 'B']] }, { ranking: [] }],
    })
    expect(readAnalysisInput('votes.json', text)).toEqual({
      kind: 'ranking',
      candidates: ['A', 'B', 'C'],
      ballots: [
        { count: 5, tiers: [[2], [0, 1]] },
        { count: 1, tiers: [] },
      ],
    })
    expect(readAnalysisInput('votes', ` \n${text}`)).toHaveProperty('kind', 'ranking')
    expect(readAnalysisInput('votes.json', `\uFEFF${text}`)).toHaveProperty('kind', 'ranking')
  })

  it('tell alternatives of one name apart by their number', () => {
    const text = header('soi').replace('Rice', 'Soup')
    expect(readAnalysisInput('a.soi', `${text}\n1: 1`)).toMatchObject({
      candidates: ['Soup (1)', 'Bread', 'Soup (3)'],
    })
  })
})

describe('approvals', () => {
  it('are the first of two categories', () => {
    const text = lines(
      header('cat', '# NUMBER CATEGORIES: 2'),
      '3: {1,3},{2}',
      '2: {},{1,2,3}',
      '1: 2',
      '1: 2,3',
    )
    expect(readAnalysisInput('a.cat', text)).toEqual({
      kind: 'approval',
      candidates: ['Soup', 'Bread', 'Rice'],
      ballots: [
        { count: 3, items: [0, 2] },
        { count: 2, items: [] },
        { count: 1, items: [1] },
        { count: 1, items: [1] },
      ],
    })
    expect(readAnalysisInput('a.txt', text)).toHaveProperty('kind', 'approval')
  })

  it('are read from JSON', () => {
    const text = json({ candidates: ['a', 'b'], approvals: [{ count: 3, set: ['b', 'a'] }, { set: [] }] })
    expect(readAnalysisInput('a.json', text)).toEqual({
      kind: 'approval',
      candidates: ['a', 'b'],
      ballots: [
        { count: 3, items: [1, 0] },
        { count: 1, items: [] },
      ],
    })
  })
})

describe('ordinal counts and ratings', () => {
  it('are read from JSON as they are', () => {
    expect(readAnalysisInput('a.json', json({ levels: ['no', 1], counts: [3, 0] }))).toEqual({
      kind: 'ordinal',
      levels: ['no', 1],
      counts: [3, 0],
    })
    expect(
      readAnalysisInput(
        'a.json',
        json({
          items: ['x', 'y'],
          scores: [
            [1, 2.5],
            [null, 0],
          ],
        }),
      ),
    ).toEqual({
      kind: 'ratings',
      items: ['x', 'y'],
      scores: [
        [1, 2.5],
        [null, 0],
      ],
    })
  })
})

describe('votes', () => {
  it('are read from the table of Polis', () => {
    const text = lines('participant,group-id,n-votes,0,12', '7,1,2,1,-1', '"8",,1,0,', '9,"a, b",0,,', '')
    expect(readAnalysisInput('a.csv', text)).toEqual({
      kind: 'votes',
      statements: ['0', '12'],
      people: [
        { id: '7', group: '1', votes: [1, -1] },
        { id: '8', group: null, votes: [0, null] },
        { id: '9', group: 'a, b', votes: [null, null] },
      ],
    })
    expect(readAnalysisInput('votes', text.replaceAll('\n', '\r\n'))).toHaveProperty('kind', 'votes')
  })
})

describe('what cannot be analysed names its line', () => {
  it.each([
    ['an empty file', 'a.json', ' \n', 1, 'empty'],
    ['an empty file of no format', 'a', '', 1, 'empty'],
    ['an unknown format', 'a.txt', 'hello', 1, 'unknown-format'],
    ['no JSON', 'a.json', '{\n"ballots": [}', 2, 'not-json'],
    ['JSON of something else', 'a.json', '\n[1]', 2, 'unknown-format'],
    [
      'a count of nobody',
      'a.json',
      json({ candidates: ['A'], ballots: [{ count: 0, ranking: ['A'] }] }),
      7,
      'not-expected',
    ],
    [
      'half a person',
      'a.json',
      json({ candidates: ['A'], ballots: [{ count: 1.5, ranking: ['A'] }] }),
      7,
      'not-expected',
    ],
    ['a ranking missing', 'a.json', json({ candidates: ['A'], ballots: [{ count: 1 }] }), 6, 'not-expected'],
    [
      'a ranking in text',
      'a.json',
      json({ candidates: ['A'], ballots: [{ ranking: 'A' }] }),
      7,
      'not-expected',
    ],
    [
      'a tie in a tie',
      'a.json',
      json({ candidates: ['A'], ballots: [{ ranking: [[['A']]] }] }),
      9,
      'not-expected',
    ],
    ['no candidates', 'a.json', json({ candidates: [], ballots: [] }), 2, 'not-expected'],
    ['candidates missing', 'a.json', json({ ballots: [] }), 1, 'not-expected'],
    ['a candidate twice', 'a.json', json({ candidates: ['A', 'A'], ballots: [] }), 4, 'name-twice'],
    [
      'an unknown name',
      'a.json',
      json({ candidates: ['A'], ballots: [{ ranking: ['A', ['B']] }] }),
      9,
      'unknown-name',
    ],
    [
      'a name ranked twice',
      'a.json',
      json({ candidates: ['A'], ballots: [{ ranking: ['A', ['A']] }] }),
      9,
      'named-twice',
    ],
    [
      'a name approved twice',
      'a.json',
      json({ candidates: ['A'], approvals: [{ set: ['A', 'A'] }] }),
      7,
      'named-twice',
    ],
    [
      'an unknown name approved',
      'a.json',
      json({ candidates: ['A'], approvals: [{ set: ['x'] }] }),
      7,
      'unknown-name',
    ],
    ['a level too few', 'a.json', json({ levels: ['1'], counts: [1, 2] }), 5, 'row-length'],
    ['fewer than nobody', 'a.json', json({ levels: ['1'], counts: [-2] }), 6, 'not-expected'],
    ['a short row', 'a.json', json({ items: ['x', 'y'], scores: [[1, 2], [1]] }), 11, 'row-length'],
    ['a score in words', 'a.json', json({ items: ['x'], scores: [['one']] }), 7, 'not-expected'],
    ['a damaged PrefLib file', 'a.soc', lines(header('soc'), '1: 1,2'), 6, 'order-not-complete'],
    [
      'three categories',
      'a.cat',
      lines(header('cat', '# NUMBER CATEGORIES: 3'), '1: 1,2,3'),
      1,
      'not-two-categories',
    ],
    [
      'no number of categories',
      'a.cat',
      lines(header('cat', '# NUMBER CATEGORIES: x'), '1: 1'),
      6,
      'not-a-number',
    ],
    [
      'more categories than said',
      'a.cat',
      lines(header('cat', '# NUMBER CATEGORIES: 1'), '1: 1,2'),
      7,
      'order-damaged',
    ],
    ['a category that never ends', 'a.cat', lines(header('cat'), '1: {1,2'), 6, 'order-damaged'],
    ['two categories without a comma', 'a.cat', lines(header('cat'), '1: {1}{2}'), 6, 'order-damaged'],
    ['a comma too many', 'a.cat', lines(header('cat'), '1: {1},,{2}'), 6, 'order-damaged'],
    ['an alternative in two categories', 'a.cat', lines(header('cat'), '1: {1},{1}'), 6, 'alternative-twice'],
    ['an unknown alternative', 'a.cat', lines(header('cat'), '1: {4}'), 6, 'unknown-alternative'],
    ['an alternative in words', 'a.cat', lines(header('cat'), '1: {one}'), 6, 'not-a-number'],
    ['no approvals', 'a.cat', header('cat'), 5, 'no-votes'],
    ['approvals miscounted', 'a.cat', lines(header('cat', '# NUMBER VOTERS: 4'), '3: 1'), 6, 'count-differs'],
    ['a missing column', 'a.csv', 'participant,0\n1,1', 1, 'column-missing'],
    ['no statements', 'a.csv', 'participant,group-id\n1,1', 1, 'column-missing'],
    ['a statement twice', 'a.csv', 'participant,group-id,0,0\n1,1,1,1', 1, 'name-twice'],
    ['nobody', 'a.csv', 'participant,group-id,0\n', 1, 'no-rows'],
    ['a short line', 'a.csv', 'participant,group-id,0\n1,1,1\n\n2,1', 4, 'row-length'],
    ['a vote of two', 'a.csv', 'participant,group-id,0\n"a\nb",1,1\n2,1,2', 4, 'not-a-vote-value'],
    ['an open quote', 'a.csv', 'participant,group-id,0\n1,"1,1\n2,1,1', 2, 'quote-open'],
    ['something behind a quote', 'a.csv', 'participant,group-id,0\n1,"1"2,1', 2, 'quote-open'],
  ])('%s', (_, file, text, line, problem) => {
    expect(readAnalysisInput(file, text)).toMatchObject({ line, problem })
  })
})

describe('groups of people', () => {
  const ranking = {
    kind: 'ranking' as const,
    candidates: ['A', 'B'],
    ballots: [
      { tiers: [[0]], count: 2 },
      { tiers: [[1]], count: 1 },
    ],
  }
  const votes = {
    kind: 'votes' as const,
    statements: ['0'],
    people: [{ id: 'ana', group: null, votes: [1] }],
  }

  it('go by the number of the person, or by the name in votes', () => {
    expect(readGroups('person,group\n3,farmers\n1,"city, north"\n', ranking)).toEqual([
      'city, north',
      null,
      'farmers',
    ])
    expect(readGroups('participant,group\nana,x', votes)).toEqual(['x'])
    expect(readGroups('participant,group\nana,', votes)).toEqual([null])
  })

  it.each([
    ['nothing', '', 1, 'empty'],
    ['one column', 'group\nx', 1, 'column-missing'],
    ['a header alone', 'person,group', 1, 'no-rows'],
    ['a person of no ballot', 'person,group\n4,x', 2, 'unknown-person'],
    ['a person who is no number', 'person,group\n1,x\n01,x', 3, 'unknown-person'],
    ['a person twice', 'person,group\n1,x\n1,y', 3, 'person-twice'],
    ['an open quote', 'person,group\n1,"x', 2, 'quote-open'],
  ])('name the line of %s', (_, text, line, problem) => {
    expect(readGroups(text, ranking)).toMatchObject({ line, problem })
  })

  it('name the line of a participant who is not there', () => {
    expect(readGroups('participant,group\nbo,x', votes)).toMatchObject({
      line: 2,
      problem: 'unknown-person',
      value: 'bo',
    })
  })
})
