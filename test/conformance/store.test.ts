/** One suite for every store: the rules of the port, whoever implements it. */
import type { Answered, Store } from '@cabildo/server/ports'
import type { Accepted } from '@cabildo/shared/wire/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotOf, batchOf, eventOf, grantOf, opening, takenOf, voterOf } from './store-rows.ts'
import { lasting, type Subject, subjects } from './stores.ts'

const answered = (made: string[] = []): Answered => ({
  fingerprint: null,
  result: { ok: true, workshop: 'w1', rev: 3, made },
})

describe.each(Object.entries(subjects))('the store %s', (_name, make) => {
  let subject: Subject
  let store: Store
  beforeEach(async () => {
    subject = await make()
    store = subject.store
  })
  afterEach(() => subject.end())

  it('knows nothing at first, and says null of a workshop it does not have', async () => {
    expect(await store.load('w1')).toBeNull()
    expect(await store.workshopByCode('CODE-w1')).toBeNull()
    expect(await store.workshops()).toEqual([])
    expect(await store.sealedBallots('w1', 'vote', 1)).toEqual([])
    expect(await store.resultsOf(['c1'])).toEqual(new Map())
    expect(await store.grantsOf(['h1'])).toEqual(new Map())
    expect(await store.counts()).toEqual({ workshops: 0, events: 0, ballots: 0 })
  })

  it('gives back events, ballots and voters as they were written', async () => {
    const answers = [{ dots: {} }, { order: [['a', 'b'], ['c']] }, null, 'sí', 0.1]
    const ballots = answers.map((answer, index) => ballotOf('w1', `key-${index}`, answer))
    const voters = [voterOf('w1', 'ana'), voterOf('w1', 'luz')]
    await store.commit(batchOf({ ...opening('w1'), ballots, voters }))
    await store.commit(batchOf({ events: [eventOf('w1', 2), eventOf('w1', 3)] }))

    expect(await store.load('w1')).toEqual({
      events: [eventOf('w1', 1), eventOf('w1', 2), eventOf('w1', 3)],
      ballots: ballots.map(({ workshop: _, ...ballot }) => ballot),
      voters: voters.map(({ workshop: _, ...voter }) => voter),
    })
  })

  it('[R10] takes out what it is told to, the ballot or the name on the ledger, and nothing beside it', async () => {
    const ballots = ['ana', 'luz'].map((key) => ballotOf('w1', key))
    const elsewhere = { ballots: [ballotOf('w1', 'ana', null, 2)], voters: [voterOf('w1', 'ana', 2)] }
    await store.commit(batchOf({ ...opening('w1'), ballots, voters: [voterOf('w1', 'eva')] }))
    await store.commit(batchOf(elsewhere))
    await store.commit(batchOf({ taken: [takenOf('w1', 'ana', 'ana'), takenOf('w1', null, 'eva')] }))

    const left = await store.load('w1')
    expect(left?.ballots.map(({ round, key }) => `${round} ${key}`).sort()).toEqual(['1 luz', '2 ana'])
    expect(left?.voters).toEqual([{ activity: 'vote', round: 2, voter: 'ana' }])
  })

  it('finds workshops by code, lists them as they were opened, keeps them apart', async () => {
    await store.commit(batchOf(opening('zeta', 'AAAA2222')))
    await store.commit(batchOf({ ...opening('alfa', 'BBBB3333'), ballots: [ballotOf('alfa', 'k')] }))

    expect(await store.workshopByCode('BBBB3333')).toBe('alfa')
    expect(await store.workshopByCode('zeta')).toBeNull()
    expect(await store.workshops()).toEqual([
      { id: 'zeta', code: 'AAAA2222' },
      { id: 'alfa', code: 'BBBB3333' },
    ])
    expect((await store.load('zeta'))?.ballots).toEqual([])
  })

  it.each([
    ['an event of a workshop that does not exist', { events: [eventOf('nowhere', 1)] }],
    ['a ballot of a workshop that does not exist', { ballots: [ballotOf('nowhere', 'k')] }],
    ['a voter of a workshop that does not exist', { voters: [voterOf('nowhere', 'ana')] }],
    ['an answer taken out of a workshop that does not exist', { taken: [takenOf('nowhere', 'k', 'ana')] }],
    ['a rev that is taken', { events: [eventOf('w1', 1)] }],
    ['the same rev twice', { events: [eventOf('w1', 4), eventOf('w1', 4)] }],
    ['a code that is taken', opening('w2', 'CODE-w1')],
    ['an id that is taken', opening('w1', 'other')],
    ['a command that was answered', { results: [{ command: 'c1', ...answered() }] }],
  ])('[I9] commits all of a batch or nothing: %s', async (_what, bad) => {
    const first = {
      ...opening('w1'),
      ballots: [ballotOf('w1', 'key-1')],
      results: [{ command: 'c1', ...answered() }],
      grants: [grantOf('h1', { workshop: 'w1', link: 'l1' })],
    }
    await store.commit(batchOf(first))
    const dump = () =>
      Promise.all([
        store.load('w1'),
        store.load('w3'),
        store.workshops(),
        store.counts(),
        store.sealedBallots('w1', 'vote', 1),
        store.resultsOf(['c1', 'c2']),
        store.grantsOf(['h1', 'h2']),
      ])
    const before = await dump()

    const good = {
      opened: [{ id: 'w3', code: 'third' }],
      events: [eventOf('w1', 2), eventOf('w3', 1)],
      ballots: [ballotOf('w1', 'key-1', { dots: {} }), ballotOf('w1', 'key-2')],
      voters: [voterOf('w1', 'luz')],
      sealed: [{ workshop: 'w1', activity: 'vote', round: 1, ballots: [] }],
      results: [{ command: 'c2', ...answered() }],
      grants: [grantOf('h2')],
      revoked: ['l1'],
    }
    const rows = Object.fromEntries(
      Object.entries(batchOf(good)).map(([table, own]) => [
        table,
        [...own, ...((bad as Record<string, unknown[]>)[table] ?? [])],
      ]),
    )
    await expect(store.commit(batchOf(rows))).rejects.toMatchObject({
      name: 'StoreFault',
      reason: 'store-unavailable',
    })
    expect(await dump()).toEqual(before)

    await store.commit(batchOf(good))
    expect(await store.counts()).toEqual({ workshops: 2, events: 3, ballots: 0 })
  })

  it('[I2] keeps one ballot per key and round: the last one', async () => {
    await store.commit(
      batchOf({ ...opening('w1'), ballots: [ballotOf('w1', 'ana', { dots: { water: 1 } })] }),
    )
    const changed = {
      ...ballotOf('w1', 'ana', { dots: { port: 2 } }),
      ballot: { group: 'cities', answer: 2 },
    }
    await store.commit(
      batchOf({ ballots: [ballotOf('w1', 'ana', 1), changed, ballotOf('w1', 'ana', 'next', 2)] }),
    )
    const { workshop: _, ...kept } = changed
    expect((await store.load('w1'))?.ballots).toEqual([
      kept,
      { activity: 'vote', round: 2, key: 'ana', ballot: { group: 'firms', answer: 'next' } },
    ])
    expect((await store.counts()).ballots).toBe(2)
  })

  it('[I2] marks a voter once, however often', async () => {
    const voters = [voterOf('w1', 'ana'), voterOf('w1', 'ana')]
    await store.commit(batchOf({ ...opening('w1'), voters }))
    await store.commit(batchOf({ voters }))
    expect((await store.load('w1'))?.voters).toEqual([{ activity: 'vote', round: 1, voter: 'ana' }])
  })

  it('[S2] hands out ballots and voters in an order that says nothing of who came first', async () => {
    const keys = ['f', 'a', 'z', 'q', '0', 'm']
    const inOneBatch = batchOf({
      ...opening('w1'),
      ballots: keys.map((key) => ballotOf('w1', key)),
      voters: keys.map((key) => voterOf('w1', key)),
    })
    await store.commit(inOneBatch)
    await store.commit(batchOf(opening('w2')))
    for (const key of keys.toReversed()) {
      await store.commit(batchOf({ ballots: [ballotOf('w2', key)], voters: [voterOf('w2', key)] }))
    }
    const [one, other] = [await store.load('w1'), await store.load('w2')]
    expect(one?.ballots).toEqual(other?.ballots)
    expect(one?.voters).toEqual(other?.voters)
  })

  it('[S2] seals a round: its ballots rest re-keyed, by key, and who voted is forgotten', async () => {
    const own = (person: string, key: string) => {
      const row = ballotOf('w1', person)
      return { ...row, ballot: { ...row.ballot, own: key } }
    }
    await store.commit(
      batchOf({
        ...opening('w1'),
        ballots: [own('ana', 'phone'), own('luz', ''), ballotOf('w1', 'ana', 'second', 2)],
        voters: [voterOf('w1', 'ana'), voterOf('w1', 'luz'), voterOf('w1', 'ana', 2)],
      }),
    )
    const kept = (await store.load('w1'))?.ballots.map(({ ballot }) => ballot.own)
    expect(kept).toEqual(['phone', '', undefined])
    const sealed = [
      { key: 'ff', group: null, answer: { dots: { water: 2 } } },
      { key: '00', group: 'firms', answer: { dots: {} } },
    ]
    const last = { ballots: [ballotOf('w1', 'eva')], voters: [voterOf('w1', 'eva')] }
    await store.commit(
      batchOf({ ...last, sealed: [{ workshop: 'w1', activity: 'vote', round: 1, ballots: sealed }] }),
    )
    const loaded = await store.load('w1')
    expect(loaded?.ballots.map(({ round, key }) => `${round} ${key}`)).toEqual(['2 ana'])
    expect(JSON.stringify(await store.pack('w1'))).not.toContain('phone')
    expect(loaded?.voters).toEqual([{ activity: 'vote', round: 2, voter: 'ana' }])
    expect(await store.sealedBallots('w1', 'vote', 1)).toEqual(sealed.toReversed())
    expect(await store.sealedBallots('w1', 'vote', 2)).toEqual([])
    expect((await store.counts()).ballots).toBe(3)
  })

  it('[I2] gives the stored answer of a command again', async () => {
    const opened: Accepted = { ok: true, workshop: 'w1', rev: 1, made: ['w1', 'ñ'], code: 'ABCD2345' }
    await store.commit(
      batchOf({ ...opening('w1'), results: [{ command: 'c1', fingerprint: 'f1', result: opened }] }),
    )
    await store.commit(batchOf({ results: [{ command: 'c2', ...answered() }] }))
    expect(await store.resultsOf(['c2', 'c3', 'c1'])).toEqual(
      new Map([
        ['c2', answered()],
        ['c1', { fingerprint: 'f1', result: opened }],
      ]),
    )
  })

  it('[S6] knows grants by hash until their link is revoked', async () => {
    const grants = [
      grantOf('host', { role: 'host' }),
      grantOf('ana', { role: 'participant', workshop: 'w1', person: 'ana' }),
      grantOf('rejoin', { kind: 'rejoin', role: 'participant', workshop: 'w1', person: 'ana' }),
      grantOf('board', { role: 'display', workshop: 'w1', link: 'l1' }),
      grantOf('board-2', { role: 'display', workshop: 'w1', link: 'l1' }),
      grantOf('helper', { role: 'facilitator', workshop: 'w1', link: 'l2' }),
    ]
    const hashes = grants.map(({ hash }) => hash)
    await store.commit(batchOf({ ...opening('w1'), grants }))
    expect(await store.grantsOf(hashes)).toEqual(new Map(grants.map((grant) => [grant.hash, grant])))

    await store.commit(batchOf({ revoked: ['l1', 'never-issued'] }))
    expect([...(await store.grantsOf(hashes)).keys()].sort()).toEqual(['ana', 'helper', 'host', 'rejoin'])

    const moved = grantOf('ana', { role: 'participant', workshop: 'w1', person: 'ana-again' })
    await store.commit(batchOf({ grants: [moved] }))
    expect((await store.grantsOf(['ana'])).get('ana')).toEqual(moved)
  })

  it('keeps nothing of the batch it was given', async () => {
    const batch = batchOf({ ...opening('w1'), ballots: [ballotOf('w1', 'ana')] })
    await store.commit(batch)
    const before = await store.load('w1')
    for (const { ballot } of batch.ballots) ballot.answer = 'changed behind its back'
    for (const event of batch.events) event.payload = ''
    expect(await store.load('w1')).toEqual(before)
  })
})

describe.each(Object.entries(lasting))('the store %s, opened again', (_name, make) => {
  it('[I1] is the same as before it was closed', async () => {
    const subject = await make()
    const { store } = subject
    const sealed = [{ key: '00', group: null, answer: 1 }]
    await store.commit(
      batchOf({
        ...opening('w1'),
        ballots: [ballotOf('w1', 'ana'), ballotOf('w1', 'ana', 2, 2)],
        voters: [voterOf('w1', 'ana', 2)],
        results: [{ command: 'c1', ...answered(['a']) }],
        grants: [grantOf('h1', { link: 'l1' }), grantOf('h2')],
      }),
    )
    await store.commit(
      batchOf({
        events: [eventOf('w1', 2)],
        sealed: [{ workshop: 'w1', activity: 'vote', round: 1, ballots: sealed }],
        revoked: ['l1'],
      }),
    )
    const dump = (of: Store) =>
      Promise.all([
        of.load('w1'),
        of.workshops(),
        of.counts(),
        of.sealedBallots('w1', 'vote', 1),
        of.resultsOf(['c1']),
        of.grantsOf(['h1', 'h2']),
      ])
    const before = await dump(store)
    const again = await subject.reopen()
    expect(await dump(again)).toEqual(before)
    await again.commit(batchOf({ events: [eventOf('w1', 3)] }))
    expect((await again.load('w1'))?.events.length).toBe(3)
    await subject.end()
  })
})
