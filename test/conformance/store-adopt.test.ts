/** Giving a workshop to another store, whoever implements either: all of it, or nothing. */
import type { Store, WorkshopRows } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotOf, batchOf, eventOf, grantOf, opening, voterOf } from './store-rows.ts'
import { type Subject, subjects } from './stores.ts'

const sealed = (key: string) => ({
  ...{ workshop: 'w1', activity: 'vote', round: 2 },
  ballots: [{ key, group: null, answer: { dots: { water: 1 } } }],
})
const answerTo = (command: string, rev = 1) => ({
  ...{ command, fingerprint: null },
  result: { ok: true as const, workshop: 'w1', rev, made: ['a'] },
})

/** A workshop with a bit of everything, as another store has it. */
async function elsewhere(): Promise<{ other: Store; rows: WorkshopRows }> {
  const other = memoryStore()
  await other.commit(
    batchOf({
      ...opening('w1'),
      ballots: [ballotOf('w1', 'luz'), ballotOf('w1', 'ana'), ballotOf('w1', 'k', 1, 2)],
      voters: [voterOf('w1', 'eva'), voterOf('w1', 'eva', 2)],
      results: [answerTo('c2'), answerTo('c1')],
      grants: [grantOf('h1', { role: 'participant', workshop: 'w1', person: 'ana' }), grantOf('host')],
    }),
  )
  await other.commit(batchOf({ ...opening('w2'), results: [] }))
  await other.commit(batchOf({ events: [eventOf('w1', 2)], sealed: [sealed('00')] }))
  const rows = await other.pack('w1')
  if (rows === null) throw new Error('nothing was packed')
  return { other, rows }
}

describe.each(Object.entries(subjects))('a workshop given to the store %s', (_name, make) => {
  let subject: Subject
  let store: Store
  beforeEach(async () => {
    subject = await make()
    store = subject.store
  })
  afterEach(() => subject.end())

  const dump = () =>
    Promise.all([
      store.load('w1'),
      store.workshops(),
      store.sealedBallots('w1', 'vote', 2),
      store.resultsOf(['c1', 'c2', 'c3']),
      store.grantsOf(['h1', 'l1', 'host']),
      store.counts(),
    ])

  it('[H1] is what it was where it came from, and nothing of another came with it', async () => {
    const { other, rows } = await elsewhere()
    expect(rows.ballots.map(({ key }) => key)).toEqual(['ana', 'luz'])
    expect(rows.results.map(({ command }) => command)).toEqual(['c1', 'c2'])
    await store.adopt(rows)
    expect(await store.pack('w1')).toEqual(rows)
    expect(await store.load('w1')).toEqual(await other.load('w1'))
    expect(await store.workshopByCode('CODE-w1')).toBe('w1')
    expect(await store.sealedBallots('w1', 'vote', 2)).toEqual(sealed('00').ballots)
    expect(await store.resultsOf(['c1'])).toEqual(await other.resultsOf(['c1']))
    expect([...(await store.grantsOf(['h1', 'host'])).keys()]).toEqual(['h1'])
    expect(await store.workshops()).toEqual([{ id: 'w1', code: 'CODE-w1' }])
    expect(await store.pack('w2')).toBeNull()
  })

  it('[H3] takes over what is newer: ballots in the place of ballots, grants and answers beside those that are here', async () => {
    const { rows } = await elsewhere()
    const own = { ...rows, ballots: rows.ballots.slice(0, 1), results: [answerTo('c1')], sealed: [] }
    await store.adopt({ ...own, events: rows.events.slice(0, 1) })
    const link = grantOf('l1', { role: 'display', workshop: 'w1', link: 'link-1' })
    await store.commit(batchOf({ grants: [link], results: [answerTo('c3')] }))
    const newer = { ...rows, events: rows.events.slice(1), ballots: rows.ballots.slice(1), voters: [] }
    await store.adopt(newer)
    const kept = await store.pack('w1')
    expect(kept).toEqual({
      ...rows,
      ...{ ballots: newer.ballots, voters: [] },
      results: [answerTo('c1'), answerTo('c2'), answerTo('c3')],
      grants: [...rows.grants, link].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
    })
    await store.adopt({ ...newer, events: [eventOf('w1', 3)], revoked: ['link-1'] })
    expect((await store.grantsOf(['h1', 'l1'])).size).toBe(1)
  })

  it('[H3] lets what was logged here after a rev give way, and only then', async () => {
    const { rows } = await elsewhere()
    const [first, ...later] = rows.events
    if (first === undefined) throw new Error('no event')
    await store.adopt({
      ...rows,
      events: [first, { ...eventOf('w1', 2), salt: 'of a copy' }, eventOf('w1', 3)],
    })
    await store.adopt({ ...rows, events: later }, 1)
    expect(await store.pack('w1')).toEqual(rows)
  })

  it.each([
    ['a rev that is here', (rows: WorkshopRows) => ({ ...rows, ballots: [], grants: [] })],
    ['a code that another has', (rows: WorkshopRows) => ({ ...rows, id: 'w9', code: 'CODE-w1', events: [] })],
  ])('[H1] [I9] changes nothing where it cannot be taken whole: %s', async (_what, spoil) => {
    const { rows } = await elsewhere()
    await store.adopt(rows)
    const before = await dump()
    await expect(store.adopt(spoil(rows))).rejects.toMatchObject({ reason: 'store-unavailable' })
    expect(await dump()).toEqual(before)
    await expect(
      store.adopt({ ...rows, events: rows.events.slice(1).concat(rows.events) }, 1),
    ).rejects.toMatchObject({
      reason: 'store-unavailable',
    })
    expect(await dump()).toEqual(before)
  })
})
