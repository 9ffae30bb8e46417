import { competitiveCities } from '@cabildo/shared/templates/competitive-cities'
import type { Door } from '@cabildo/shared/wire/contract'
import { describe, expect, it } from 'vitest'
import { Cast } from './cast.ts'

const { groups } = competitiveCities.setup
const door: Door = {
  workshop: {
    id: 'w',
    code: 'ABCD2345',
    title: {},
    purpose: {},
    languages: ['es'],
    status: 'lobby',
    locked: false,
    watched: false,
  },
  groups: groups.map(({ id, name }) => ({ id, name })),
  secrecy: [],
}

function present(people: number, own = groups): number[] {
  const cast = new Cast({ seed: 7, people, groups: own, preferences: null })
  const chosen = [...Array(people).keys()].map((index) => cast.chooses(index, { ...door, groups: own }))
  return own.map(({ id }) => chosen.filter((group) => group === id).length)
}

describe('the people of a rehearsal', () => {
  it('are in every group, and beyond that as the target seats are', () => {
    expect(present(7)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(present(47)).toEqual([6, 7, 5, 9, 6, 7, 7])
  })

  it('are spread equally where no seats are set', () => {
    const open = groups.slice(0, 3).map((group) => ({ ...group, seats: 0 }))
    expect(present(10, open).sort()).toEqual([3, 3, 4])
  })

  it('have no group where there is none', () => {
    const cast = new Cast({ seed: 7, people: 2, groups: [], preferences: null })
    expect(cast.chooses(0, { ...door, groups: [] })).toBe(null)
  })

  it('are the same for the same seed and others for another', () => {
    const chosen = (seed: number) => {
      const cast = new Cast({ seed, people: 40, groups, preferences: null })
      return [...Array(40).keys()].map((index) => cast.chooses(index, door)).join()
    }
    expect(chosen(7)).toBe(chosen(7))
    expect(chosen(7)).not.toBe(chosen(8))
  })
})
