/** Erasing a workshop, whoever implements the store: all of it goes, and nothing of another. */
import type { Batch, Store } from '@cabildo/server/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotOf, batchOf, grantOf, opening, voterOf } from './store-rows.ts'
import { type Subject, subjects } from './stores.ts'

describe.each(Object.entries(subjects))('erasing from the store %s', (_name, make) => {
  let subject: Subject
  let store: Store
  beforeEach(async () => {
    subject = await make()
    store = subject.store
  })
  afterEach(() => subject.end())

  it('[R16] erases a workshop whole and nothing of another, and its code is free again', async () => {
    const rowsOf = (id: string) =>
      ({
        ...opening(id),
        ballots: [ballotOf(id, 'ana'), ballotOf(id, 'ana', 2, 2)],
        voters: [voterOf(id, 'luz'), voterOf(id, 'luz', 2)],
        results: [
          { command: `c-${id}`, fingerprint: null, result: { ok: true, workshop: id, rev: 1, made: [] } },
        ],
        grants: [
          grantOf(`h-${id}`, { role: 'participant', workshop: id, person: 'ana' }),
          grantOf(`l-${id}`, { role: 'display', workshop: id, link: `link-${id}` }),
        ],
      }) satisfies Partial<Batch>
    const sealed = (id: string) => {
      const ballots = [{ key: '00', group: null, answer: 1 }]
      return { workshop: id, activity: 'vote', round: 2, ballots }
    }
    for (const id of ['w1', 'w2']) await store.commit(batchOf(rowsOf(id)))
    await store.commit(batchOf({ sealed: [sealed('w1'), sealed('w2')], grants: [grantOf('host')] }))
    const dump = (id: string) =>
      Promise.all([
        store.load(id),
        store.workshopByCode(`CODE-${id}`),
        store.sealedBallots(id, 'vote', 2),
        store.resultsOf([`c-${id}`]),
        store.grantsOf([`h-${id}`, `l-${id}`]),
      ])
    const other = await dump('w2')
    await store.erase('w1')
    expect(await dump('w1')).toEqual([null, null, [], new Map(), new Map()])
    expect(await dump('w2')).toEqual(other)
    expect((await store.grantsOf(['host'])).size).toBe(1)
    expect(await store.workshops()).toEqual([{ id: 'w2', code: 'CODE-w2' }])
    expect(await store.counts()).toEqual({ workshops: 1, events: 1, ballots: 2 })
    await store.erase('never-opened')
    await store.commit(batchOf(rowsOf('w1')))
    expect((await store.load('w1'))?.ballots).toHaveLength(2)
  })
})
