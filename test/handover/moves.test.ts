/** A workshop on its way: from place to place and back, and which secrets go along. */
import { gunzipSync } from 'node:zlib'
import type { WorkshopRows } from '@cabildo/server/ports'
import { firstBreak } from '@cabildo/server/workshops/chain'
import { loadWorkshop } from '@cabildo/server/workshops/load-workshop'
import { facilitator, host, participant } from '@cabildo/shared/testing/scene'
import { describe, expect, it, vi } from 'vitest'
import { fileOf, forged, linesOf, mustOpen, newPlace, open } from './places.ts'
import { keyOf, voted, votingInSecret } from './voted.ts'

describe('from place to place', () => {
  it('[H3] [H4] laptop, server, laptop: one chain, one place at a time, all votes', async () => {
    const { rig: laptop, people } = await voted()
    const out = await fileOf(laptop, { move: true })
    const [ana = '', luz = ''] = people
    const elsewhere = { ok: false, refused: 'workshop-elsewhere' }
    expect(await laptop.send(facilitator, { type: 'open-round', activity: 'hush' })).toMatchObject(elsewhere)
    expect(await laptop.send(participant(ana), { type: 'act', activity: 'vote', action: {} })).toMatchObject(
      elsewhere,
    )
    expect(JSON.parse(await laptop.view('participant'))).toMatchObject({ workshop: { stopped: 'moved' } })

    const server = newPlace()
    expect(await mustOpen(server, out)).toMatchObject({ goesOn: true })
    expect(JSON.parse(await server.view('participant')).workshop.stopped).toBeUndefined()
    await server.must(facilitator, { type: 'open-round', activity: 'hush' })
    for (const [index, person] of people.entries()) {
      await server.cast(person, 'talent', { activity: 'hush', key: keyOf(index) })
    }
    await server.must(facilitator, { type: 'close-round', activity: 'hush' })
    const back = await fileOf(server, { move: true })

    expect(await mustOpen(laptop, back)).toMatchObject({ goesOn: true })
    const stored = await loadWorkshop(laptop.store, laptop.workshop)
    const there = await server.store.load(server.workshop)
    const here = await laptop.store.load(laptop.workshop)
    expect(here?.events.slice(0, there?.events.length)).toEqual(there?.events)
    expect(await laptop.store.sealedBallots(laptop.workshop, 'hush', 1)).toHaveLength(6)
    expect(stored?.live.state).toMatchObject({ stopped: null, status: 'running' })
    expect(stored?.live.state.links.size).toBe(0)
    await laptop.must(facilitator, { type: 'reopen-round', activity: 'vote' })
    expect(await laptop.cast(luz, 'water', { round: 2 })).toMatchObject({ ok: true })
    expect(await server.cast(luz, 'water', { round: 2 })).toMatchObject(elsewhere)
  })

  it('[H3] [H4] a link made where it was handed over would fork it: none is made there, and it can come home', async () => {
    const { rig } = await voted()
    const server = newPlace()
    await mustOpen(server, await fileOf(rig, { move: true }))
    for (const actor of [facilitator, host]) {
      expect(await rig.send(actor, { type: 'issue-link', role: 'facilitator' })).toMatchObject({
        refused: 'workshop-elsewhere',
      })
    }
    expect(await mustOpen(rig, await fileOf(server, { move: true }))).toMatchObject({ goesOn: true })
  })

  it('[H4] a copy stands still from the moment that it is here: all of its arrival is one transaction', async () => {
    const { rig } = await voted()
    const there = newPlace()
    const adopt = vi.spyOn(there.store, 'adopt')
    const commit = vi.spyOn(there.store, 'commit')
    await mustOpen(there, await fileOf(rig))
    const [[rows]] = adopt.mock.calls as [[WorkshopRows]]
    const types = rows.events.slice(-2).map(({ payload }) => Reflect.get(JSON.parse(payload), 'type'))
    expect(types).toEqual(['link-revoked', 'stopped-here'])
    expect(firstBreak(rows.events)).toBeNull()
    expect([adopt.mock.calls.length, commit.mock.calls.length]).toEqual([1, 0])
    await there.must(host, { type: 'issue-link', role: 'facilitator' })
  })

  it('[H4] a copy stands still until the host says that it goes on', async () => {
    const { rig, people } = await votingInSecret()
    const there = newPlace()
    expect(await mustOpen(there, await fileOf(rig))).toMatchObject({ goesOn: false })
    const [, , , , eva = ''] = people
    const cast = () => there.cast(eva, 'water', { activity: 'hush', key: keyOf(9) })
    expect(await cast()).toMatchObject({ refused: 'workshop-elsewhere' })
    expect(await there.send(facilitator, { type: 'go-on-here' })).toMatchObject({ refused: 'not-allowed' })
    await there.must(host, { type: 'go-on-here' })
    expect(await cast()).toMatchObject({ ok: true })
    expect(await rig.cast(eva, 'water', { activity: 'hush', key: keyOf(9) })).toMatchObject({ ok: true })
  })

  it('[H4] is not handed over while a round with ballots is open, and taken back where it was', async () => {
    const { rig } = await votingInSecret()
    await expect(fileOf(rig, { move: true })).rejects.toThrow('another-round-open')
    expect(await rig.send(facilitator, { type: 'stop-here', why: 'moved' })).toMatchObject({
      refused: 'not-allowed',
    })
    for (const why of ['moved', 'copy'] as const) {
      expect(await rig.send(host, { type: 'stop-here', why })).toMatchObject({
        refused: 'another-round-open',
      })
    }
    await rig.must(facilitator, { type: 'close-round', activity: 'hush' })
    const lost = await fileOf(rig, { move: true })
    expect(await fileOf(rig, { move: true })).toEqual(lost)
    expect(await mustOpen(rig, lost)).toMatchObject({ goesOn: true })
    await rig.must(facilitator, { type: 'reopen-round', activity: 'vote' })
  })

  it('[H3] refuses what went on apart, with both ends, and what brings nothing new', async () => {
    const { rig } = await voted()
    const there = newPlace()
    const copy = await fileOf(rig)
    await mustOpen(there, copy)
    expect(await open(there, copy)).toMatchObject({ refused: 'file-not-newer' })
    expect(await open(rig, copy)).toMatchObject({ refused: 'file-not-newer' })
    const rev = (await rig.rev()) ?? 0
    await rig.must(facilitator, { type: 'lock-door' })
    await there.must(host, { type: 'go-on-here' })
    const refusal = await open(rig, await fileOf(there))
    const ends = { here: expect.stringMatching(/^\d+·[0-9a-f]{8}$/), there: expect.stringMatching(/^\d+·/) }
    expect(refusal).toMatchObject({ refused: 'file-forked', params: { rev: rev + 1, ...ends } })
    expect(await rig.rev()).toBe(rev + 1)
  })

  it('[H3] [H4] a copy that was only looked at gives way to the workshop when that is handed over', async () => {
    const { rig, people } = await votingInSecret()
    const there = newPlace()
    await mustOpen(there, await fileOf(rig))
    for (let n = 0; n < 4; n += 1) await there.must(host, { type: 'issue-link', role: 'display' })
    const links = async () =>
      (await there.store.pack(there.workshop))?.grants.filter(({ link }) => link !== null)
    expect(await links()).toHaveLength(4)
    const [, , , , eva = ''] = people
    expect(await rig.cast(eva, 'water', { activity: 'hush', key: keyOf(9) })).toMatchObject({ ok: true })
    expect(await open(there, await fileOf(rig))).toMatchObject({ refused: 'file-not-newer' })
    await rig.must(facilitator, { type: 'close-round', activity: 'hush' })
    const out = await fileOf(rig, { move: true })
    expect(await mustOpen(there, out)).toMatchObject({ goesOn: true })

    const [here, sent] = [await there.store.pack(there.workshop), await rig.store.pack(rig.workshop)]
    expect(here?.events.slice(0, sent?.events.length)).toEqual(sent?.events)
    expect(firstBreak(here?.events ?? [])).toBeNull()
    expect(here?.sealed).toEqual(sent?.sealed)
    expect(await links()).toEqual([])
    const loaded = await loadWorkshop(there.store, there.workshop)
    expect(loaded?.live.state).toMatchObject({ stopped: null, status: 'running' })
    expect(there.published.at(-1)).toMatchObject({ overwritten: true })
    await there.must(facilitator, { type: 'reopen-round', activity: 'vote' })
    await there.must(facilitator, { type: 'close-round', activity: 'vote' })
    expect(await mustOpen(rig, await fileOf(there, { move: true }))).toMatchObject({ goesOn: true })
  })

  it('[H3] a newer copy takes the place of an older one, and brought home neither is anything new', async () => {
    const { rig } = await voted()
    const there = newPlace()
    await mustOpen(there, await fileOf(rig))
    const atRest = await fileOf(there)
    await rig.must(facilitator, { type: 'lock-door' })
    expect(await mustOpen(there, await fileOf(rig))).toMatchObject({ goesOn: false })
    expect(JSON.parse(await there.view('participant'))).toMatchObject({ workshop: { stopped: 'copy' } })
    expect(await open(rig, await fileOf(there))).toMatchObject({ refused: 'file-not-newer' })
    expect(await open(there, atRest)).toMatchObject({ refused: 'file-not-newer' })
  })

  it('[H3] a copy that was let go on is no copy any more, answered or not', async () => {
    const { rig } = await voted()
    const there = newPlace()
    const before = await fileOf(rig)
    await mustOpen(there, before)
    await there.must(host, { type: 'go-on-here' })
    const out = await fileOf(rig, { move: true })
    expect(await open(there, out)).toMatchObject({ refused: 'file-forked' })
    await there.must(host, { type: 'stop-here', why: 'copy' })
    expect(await open(there, out)).toMatchObject({ refused: 'file-forked' })
  })

  it('[H3] [I1] refuses what would throw away answers given here: a round that was answered in both places', async () => {
    const { rig, people } = await votingInSecret()
    const there = newPlace()
    await mustOpen(there, await fileOf(rig))
    const [, , , , eva = ''] = people
    expect(await rig.cast(eva, 'water', { activity: 'hush', key: keyOf(9) })).toMatchObject({ ok: true })
    await there.must(host, { type: 'go-on-here' })
    await there.must(facilitator, { type: 'close-round', activity: 'hush' })
    const rev = (await rig.rev()) ?? 0
    const before = await rig.store.pack(rig.workshop)
    expect(await open(rig, await fileOf(there, { move: true }))).toMatchObject({
      refused: 'file-forked',
      params: { rev: rev + 1 },
    })
    expect(await rig.store.pack(rig.workshop)).toEqual(before)
    await rig.must(facilitator, { type: 'close-round', activity: 'hush' })
  })

  it('[H3] [H5] who has a phone here keeps it; a link that ended there ends here', async () => {
    const laptop = newPlace()
    await voted(laptop)
    const before = (await laptop.store.pack(laptop.workshop))?.grants ?? []
    const links = before.filter(({ link }) => link !== null)
    expect([before.length, links.length]).toEqual([7, 1])
    const server = newPlace()
    await mustOpen(server, await fileOf(laptop, { move: true }))
    await mustOpen(laptop, await fileOf(server, { move: true }))
    const after = (await laptop.store.pack(laptop.workshop))?.grants ?? []
    expect(after).toEqual(before.filter(({ link }) => link === null))
  })

  it('refuses a workshop whose code another has here', async () => {
    const { rig } = await voted()
    const there = newPlace()
    const { code } = (await rig.store.pack(rig.workshop)) ?? { code: '' }
    await there.store.commit({
      ...{ events: [], ballots: [], voters: [], taken: [], sealed: [], results: [], grants: [], revoked: [] },
      opened: [{ id: 'other', code }],
    })
    expect(await open(there, await fileOf(rig))).toMatchObject({
      refused: 'file-code-taken',
      params: { code },
    })
  })
})

describe('[H5] secrets', () => {
  it('stay at home unless they are asked for; then phones and codes are known, and nobody else is', async () => {
    const { rig, people } = await voted()
    await rig.must(facilitator, { type: 'issue-rejoin', person: people[0] ?? '' })
    const [plain, withSeats] = [await fileOf(rig), await fileOf(rig, { seats: true })]
    expect(linesOf(plain).filter((line) => 'seat' in line)).toEqual([])
    const there = newPlace()
    expect(await mustOpen(there, withSeats)).toMatchObject({ seats: 7 })
    const own = (await rig.store.pack(rig.workshop))?.grants ?? []
    const known = (await there.store.pack(there.workshop))?.grants ?? []
    expect(new Set(known.map(({ role }) => role))).toEqual(new Set(['participant']))
    const rejoin = there.hasher.rejoinCode(there.workshop, 'ABCDEFGH')
    expect((await there.store.grantsOf([rejoin])).get(rejoin)).toMatchObject({ person: people[0] })
    const text = gunzipSync(withSeats).toString()
    for (const { hash } of own) expect(text).not.toContain(hash)
  })

  it('no file makes a facilitator or a host, or somebody who is not in the workshop', async () => {
    const { rig, people } = await voted()
    const lines = linesOf(await fileOf(rig))
    const digest = '0'.repeat(32)
    const seat = { digest, kind: 'bearer', person: people[0] }
    const rows = [
      { seat: { ...seat, role: 'host', workshop: null } },
      { seat: { ...seat, digest: '1'.repeat(32), person: 'stranger' } },
    ]
    const there = newPlace()
    await mustOpen(there, forged([...lines, ...rows]))
    const kept = there.hasher.seal(digest)
    const known = (await there.store.pack(there.workshop))?.grants
    expect(known).toEqual([
      {
        hash: kept,
        kind: 'bearer',
        role: 'participant',
        workshop: rig.workshop,
        person: people[0],
        link: null,
      },
    ])
  })
})
