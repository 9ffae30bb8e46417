import { describe, expect, it } from 'vitest'
import { parseCategories } from './parse-categories.ts'
import { parsePreflib } from './parse-preflib.ts'
import { nameOf, nameText, writeCategories, writeOrders } from './write-preflib.ts'

const about = {
  file: 'step-01-round-1.toi',
  title: 'Roads\nor water',
  description: 'Borda',
  published: '2026-11-22',
  alternatives: ['Water', 'Roads', 'a\nb\\n', 'Schools'],
}

describe('[E6] ballots written for PrefLib', () => {
  it('are read back as they were given, equal ones once with how many they are', () => {
    const text = writeOrders(about, [[[0], [1, 2]], [[1, 0]], [[0], [2, 1]], [], [[3]]]) ?? ''
    expect(parsePreflib(text)).toEqual({
      title: 'Roads or water',
      type: 'toi',
      alternatives: ['Water', 'Roads', 'a\\nb\\\\n', 'Schools'],
      ballots: [
        { count: 2, tiers: [[0], [1, 2]] },
        { count: 1, tiers: [[3]] },
        { count: 1, tiers: [[0, 1]] },
      ],
    })
    expect(text).toContain('# NUMBER VOTERS: 4\n# NUMBER UNIQUE ORDERS: 3\n')
  })

  it('keep every sign of a name in one line', () => {
    for (const name of about.alternatives) expect(nameOf(nameText(name))).toBe(name)
    expect(nameText('a\nb')).not.toContain('\n')
  })

  it('are no file where nobody gave an order', () => {
    expect(writeOrders(about, [[], [[]]])).toBeNull()
    expect(writeCategories(about, ['Yes', 'No'], [])).toBeNull()
  })

  it('put alternatives into categories, empty ones too', () => {
    const text = writeCategories(
      about,
      ['Yes', 'No'],
      [
        [
          [0, 2],
          [1, 3],
        ],
        [[], [0, 1, 2, 3]],
        [
          [2, 0],
          [3, 1],
        ],
      ],
    )
    expect(parseCategories(text ?? '')).toMatchObject({
      categories: 2,
      ballots: [
        {
          count: 2,
          categories: [
            [0, 2],
            [1, 3],
          ],
        },
        { count: 1, categories: [[], [0, 1, 2, 3]] },
      ],
    })
    expect(text).toContain('# CATEGORY NAME 2: No\n# ALTERNATIVE NAME 1: Water\n')
  })
})
