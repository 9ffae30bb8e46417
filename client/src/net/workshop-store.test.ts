import type { ViewPush } from '@cabildo/shared/wire/contract'
import type { ParticipantView } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { createWorkshopStore, takeMine, takeView } from './workshop-store.ts'

const view = (title: string): ParticipantView => ({
  workshop: {
    id: 'w1',
    code: 'ABCD2345',
    title: { en: title },
    purpose: {},
    languages: ['en'],
    status: 'running',
    locked: false,
    watched: false,
  },
  groups: [],
  current: null,
  position: { at: 0, of: 1 },
  timer: null,
  paused: false,
})
const push = (rev: number, tick: number): ViewPush => ({
  rev,
  tick,
  audience: 'participant',
  view: view(`${rev}/${tick}`),
})

describe('workshop store', () => {
  const shown = (pushes: [number, number, boolean?][]) => {
    const store = createWorkshopStore<'participant'>()
    for (const [rev, tick, reconnected = false] of pushes) {
      takeView(store, 'participant', push(rev, tick), reconnected)
    }
    return store.getState().view?.workshop.title.en
  }

  it('[I5] takes what is later by rev, then by tick, whatever the order of arrival', () => {
    expect(
      shown([
        [3, 0],
        [2, 9],
      ]),
    ).toBe('3/0')
    expect(
      shown([
        [3, 1],
        [3, 2],
        [3, 1],
      ]),
    ).toBe('3/2')
    expect(
      shown([
        [3, 7],
        [4, 0],
      ]),
    ).toBe('4/0')
  })

  it('[I5] takes the server at its word after a reconnect, also when it is behind', () => {
    expect(
      shown([
        [9, 0],
        [4, 0, true],
      ]),
    ).toBe('4/0')
  })

  it('leaves views of another audience alone', () => {
    const store = createWorkshopStore<'display'>()
    takeView(store, 'display', push(1, 0), false)
    expect(store.getState().view).toBeNull()
  })

  it('takes own things of the same rev again, for a ballot is no event', () => {
    const store = createWorkshopStore<'participant'>()
    const mine = (name: string) => ({
      person: 'p1',
      name,
      waits: false,
      codes: 0,
      group: null,
      ballots: [],
      contributions: [],
    })
    takeView(store, 'participant', push(5, 0), false)
    takeMine(store, { rev: 5, mine: mine('one') }, false, 10)
    takeMine(store, { rev: 5, mine: mine('two') }, false, 20)
    takeMine(store, { rev: 4, mine: mine('old') }, false, 30)
    expect(store.getState()).toMatchObject({ mine: { name: 'two' }, mineAt: 20 })
  })
})
