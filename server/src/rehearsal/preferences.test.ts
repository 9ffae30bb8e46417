import type { Preflib } from '@cabildo/shared/preflib/parse-preflib'
import { competitiveCities } from '@cabildo/shared/templates/competitive-cities'
import { describe, expect, it } from 'vitest'
import { opinionsFrom, preferencesFrom, withPreferences } from './preferences.ts'

const file: Preflib = {
  title: 'Lunch',
  type: 'toi',
  alternatives: ['Soup', 'Bread', 'Soup', ' \u202e ', 'R'.repeat(300)],
  ballots: [
    { count: 3, tiers: [[0], [1, 2]] },
    { count: 1, tiers: [[4]] },
  ],
}

describe('preferences of a file', () => {
  it('have names that a card can hold, no two alike', () => {
    expect(preferencesFrom(file).names).toEqual(['Soup', 'Bread', 'Soup (3)', '4', 'R'.repeat(130)])
  })

  it('give each ballot to one person where there are as many', () => {
    const { ballots, tiersOf } = preferencesFrom(file)
    expect(ballots).toBe(4)
    const orders = [0, 1, 2, 3].map((person) => tiersOf(person, 4).flat().length)
    expect(orders).toEqual([3, 3, 3, 1])
  })

  it('are spread evenly over fewer or more people', () => {
    const { tiersOf } = preferencesFrom(file)
    const short = (people: number) =>
      [...Array(people).keys()].filter((person) => tiersOf(person, people).length === 1).length
    expect([2, 8, 40].map(short)).toEqual([0, 2, 10])
  })

  it('are opinions by place: ties in the middle, the unlisted last', () => {
    const opinion = opinionsFrom([['a'], ['b', 'c']], ['a', 'b', 'c', 'd', 'e'])
    expect(['a', 'b', 'c', 'd', 'e', 'unknown'].map(opinion)).toEqual([1, 0.625, 0.625, 0.125, 0.125, 0])
  })

  it('take the place of a template’s own items, and all of them are ranked', () => {
    const { agenda } = withPreferences(competitiveCities.setup, ['Soup', 'Bread'], 'en')
    expect(agenda.flatMap(({ items }) => items)).toEqual([])
    expect(agenda.find(({ kind }) => kind === 'rank')).toMatchObject({
      config: { top: null, ties: true },
      source: { activity: 'shortlist', take: { rule: 'all' } },
    })
  })

  it('begin an agenda that gathers nothing', () => {
    const agenda = competitiveCities.setup.agenda.filter(({ id }) => id === 'shortlist')
    const alone = agenda.map((activity) => ({ ...activity, source: null }))
    const setup = withPreferences({ ...competitiveCities.setup, agenda: alone }, ['Soup', 'Bread'], 'en')
    expect(setup.agenda[0]?.items.map(({ text }) => text)).toEqual([{ en: 'Soup' }, { en: 'Bread' }])
  })
})
