import { describe, expect, it } from 'vitest'
import type { ConsensusLabel } from '../../methods/consensus-label.ts'
import { type AskedItem, type AskedVote, consensusTable } from './consensus-table.ts'

const RULE = { thresholds: { support: 0.6, gap: 0.3 }, smallestGroup: 3, exchanged: false }

function asked(
  id: string,
  label: ConsensusLabel | null,
  [support, answered]: readonly [number, number] = [8, 10],
  change: Partial<AskedItem> = {},
): AskedItem {
  const people = { sum: support, mean: null, place: 1, tied: false, support, answered, few: false }
  return {
    item: { id, text: { en: id }, label, basis: 'groups', people },
    result: RULE,
    sides: null,
    ...change,
  }
}

function vote(id: string, items: readonly AskedItem[], change: Partial<AskedVote> = {}): AskedVote {
  return { id, title: { en: id }, untold: null, missing: 0, items, ...change }
}

const columns = (votes: readonly AskedVote[]) =>
  Object.fromEntries(consensusTable(votes).rows.map(({ id, column }) => [id, column]))

const marks = (votes: readonly AskedVote[]) =>
  consensusTable(votes).rows.flatMap(({ evidence }) => evidence.map(({ mark }) => mark))

describe('the table of consensual and controversial items', () => {
  it('[K-present-2] takes the column of one vote from its label', () => {
    const labels = ['consensual', 'controversial', 'one-group', 'undecided'] as const
    expect(
      columns([
        vote(
          'one',
          labels.map((label) => asked(label, label)),
        ),
      ]),
    ).toEqual({
      consensual: 'consensual',
      controversial: 'controversial',
      'one-group': 'neither',
      undecided: 'neither',
    })
  })

  it('[K-present-2] is consensual when every vote that asked says so, controversial when any does', () => {
    const one = vote('one', [
      asked('both', 'consensual'),
      asked('doubted', 'consensual'),
      asked('split', 'consensual'),
      asked('asked-once', 'consensual'),
    ])
    const other = vote('other', [
      asked('split', 'controversial'),
      asked('doubted', 'undecided'),
      asked('both', 'consensual'),
    ])
    const expected = {
      both: 'consensual',
      doubted: 'neither',
      split: 'controversial',
      'asked-once': 'consensual',
    }
    expect(columns([one, other])).toEqual(expected)
    expect(columns([other, one])).toEqual(expected)
  })

  it('[K-present-2] has one row per item with the evidence of each vote, in the order of the agenda', () => {
    const { rows } = consensusTable([
      vote('first', [asked('water', 'consensual', [9, 10]), asked('road', 'undecided')]),
      vote('second', [asked('water', 'consensual', [7, 10])]),
    ])
    expect(rows.map(({ id }) => id)).toEqual(['water', 'road'])
    expect(rows[0]?.evidence).toMatchObject([
      { vote: 'first', support: 9, answered: 10 },
      { vote: 'second', support: 7, answered: 10 },
    ])
  })

  it('[K-present-2] leaves out what stands on no side', () => {
    const { rows } = consensusTable([
      vote('one', [asked('unrated', 'undecided', [0, 0], { sides: 'none' }), asked('unordered', null)]),
    ])
    expect(rows).toEqual([])
  })

  it('[K-present-3] marks by the threshold of each vote', () => {
    const strict = { ...RULE, thresholds: { support: 0.9, gap: 0.3 } }
    expect(
      marks([
        vote('usual', [asked('water', 'consensual', [8, 10])]),
        vote('strict', [asked('water', 'undecided', [8, 10], { result: strict })]),
        vote('hardly', [asked('water', 'undecided', [2, 10])]),
      ]),
    ).toEqual(['for', 'both', 'against'])
  })

  it('[K-present-3] marks nothing of too few answers', () => {
    const anonymous = { ...RULE, smallestGroup: 5 }
    const few = asked('cell', 'consensual')
    expect(marks([vote('one', [asked('water', 'undecided', [2, 2])])])).toEqual([null])
    expect(marks([vote('one', [asked('water', 'undecided', [4, 4], { result: anonymous })])])).toEqual([null])
    few.item.people.few = true
    expect(marks([vote('one', [few])])).toEqual([null])
    expect(marks([vote('one', [asked('water', 'undecided', [0, 0])])])).toEqual([null])
  })

  it('[K-present-3] reads + and − where people gave them', () => {
    const signs = { for: 1, both: 8, against: 1 }
    const table = consensusTable([vote('signs', [asked('water', 'undecided', [1, 10], { sides: signs })])])
    expect(table.rows[0]?.evidence).toMatchObject([{ mark: 'both', signs }])
    expect(table.votes).toMatchObject([{ signed: 'all' }])
  })

  it('[K-present-1] names each vote that says nothing, with the reason, and states by what the others speak', () => {
    const { votes, rows } = consensusTable([
      vote('hidden', [], { untold: 'not-revealed' }),
      vote('told', [asked('water', 'consensual', [8, 10], { result: { ...RULE, exchanged: true } })]),
    ])
    expect(votes).toEqual([
      {
        id: 'hidden',
        title: { en: 'hidden' },
        untold: 'not-revealed',
        missing: 0,
        rule: null,
        signed: 'none',
      },
      {
        id: 'told',
        title: { en: 'told' },
        untold: null,
        missing: 0,
        rule: { ...RULE, exchanged: true },
        signed: 'none',
      },
    ])
    expect(rows).toHaveLength(1)
  })

  it('is empty of no votes', () => {
    expect(consensusTable([])).toEqual({ votes: [], rows: [] })
  })
})
