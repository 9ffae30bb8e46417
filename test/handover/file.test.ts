/** One workshop as one file: what it holds, and what is refused of it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { FileReader } from '@cabildo/server/handover/file-reader'
import { readWorkshopFile } from '@cabildo/server/handover/read-file'
import { nextCommandId } from '@cabildo/server/testing/runner-rig'
import { loadWorkshop } from '@cabildo/server/workshops/load-workshop'
import { isRefusal } from '@cabildo/shared/refusal'
import { facilitator, host, participant } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { step, walk } from '../conformance/walk.ts'
import { walkSetup } from '../conformance/walk-setup.ts'
import { fileOf, forged, linesOf, mustOpen, newPlace, open } from './places.ts'
import { voted, votingInSecret } from './voted.ts'

const SEED = Number(process.env.SEED ?? 20_241_122)

describe('a workshop file', () => {
  it('[H1] holds the workshop that it was made of, wherever a random walk has led', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const rig = newPlace()
        await rig.open(walkSetup)
        await walk(rig, steps)
        const file = await readWorkshopFile(await fileOf(rig))
        if (isRefusal(file)) throw new Error(JSON.stringify(file))
        const rows = await rig.store.pack(rig.workshop)
        expect(file.rows).toEqual({ ...rows, grants: [] })
        await rig.runner.read(rig.workshop, ({ state }, head) => {
          expect(file.state).toEqual(state)
          expect(file.head).toBe(head)
        })
      }),
      { numRuns: 12, seed: SEED },
    )
  })

  it('[H1] taken in elsewhere shows every audience the same, open round and all, and is the same file again', async () => {
    const { rig } = await votingInSecret()
    const bytes = await fileOf(rig)
    expect(await fileOf(rig)).toEqual(bytes)
    const there = newPlace()
    const taken = await mustOpen(there, bytes)
    expect(taken).toMatchObject({ goesOn: false, seats: 0 })
    await there.must(host, { type: 'go-on-here' })
    const before = await loadWorkshop(rig.store, rig.workshop)
    await there.runner.read(there.workshop, (live) => {
      const { links: _, lastAct: __, ...own } = viewFor.facilitator(live)
      const { links: ___, lastAct: ____, ...other } = viewFor.facilitator(before?.live ?? live)
      expect(own).toEqual(other)
      expect(viewFor.participant(live)).toEqual(before && viewFor.participant(before.live))
      expect(live.box).toEqual(before?.live.box)
      expect(live.box.size).toBe(1)
    })
  })

  it('[H1] [R3] written by an earlier version is held to the seals as they were made then', async () => {
    const bytes = readFileSync(resolve(import.meta.dirname, 'files', 'asked-again-2.cabildo'))
    const file = await readWorkshopFile(bytes)
    if (isRefusal(file)) throw new Error(JSON.stringify(file))
    const carried = file.rows.sealed.flatMap(({ ballots }) =>
      ballots.filter(({ answer }) => Object.hasOwn(Object(answer), 'was')),
    )
    expect([file.rows.sealed.length, carried.length > 0]).toEqual([2, true])
    const lines = linesOf(bytes)
    const other = lines.map((line) =>
      JSON.parse(JSON.stringify(line).replace(/"was":\{"\w+":\d/, '"was":{"water":9')),
    )
    expect(await readWorkshopFile(forged(other))).toMatchObject({ refused: 'file-ballots-differ' })
  })

  it('[H1] knows what was answered: what a phone sends again elsewhere counts once', async () => {
    const { rig, people } = await voted()
    await rig.must(facilitator, { type: 'reopen-round', activity: 'vote' })
    const [ana = ''] = people
    const id = nextCommandId()
    const cast = { type: 'cast', activity: 'vote', round: 2, answer: { dots: { water: 1 } } } as const
    const first = await rig.must(participant(ana), cast, id)
    const there = newPlace()
    await mustOpen(there, await fileOf(rig))
    expect(await there.send(participant(ana), cast, id)).toEqual(first)
    expect((await there.store.load(there.workshop))?.ballots).toHaveLength(1)
  })

  it('[S2] has answers and voters of an open anonymous round each by their own key, not as they came', async () => {
    const { rig } = await votingInSecret()
    const lines = linesOf(await fileOf(rig))
    const keys = lines.flatMap((line) => ('ballot' in line ? [Reflect.get(Object(line.ballot), 'key')] : []))
    const voters = lines.flatMap((line) =>
      'voter' in line ? [Reflect.get(Object(line.voter), 'voter')] : [],
    )
    expect([keys.length, voters.length]).toEqual([4, 4])
    expect([keys, voters]).toEqual([keys.toSorted(), voters.toSorted()])
  })
})

describe('[H2] refuses', () => {
  it('a file with any event changed by somebody who knows the format, at that event', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    let tried = 0
    for (const [index, line] of lines.entries()) {
      if (!('event' in line)) continue
      const event = Object(line.event) as Record<string, unknown>
      const changes = [
        { payload: String(event.payload).replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x')) },
        { at: Number(event.at) + 1 },
        { by: 'visitor2' },
        { person: 'somebody' },
        { salt: `${String(event.salt).slice(0, -1)}${String(event.salt).endsWith('0') ? '1' : '0'}` },
      ]
      for (const change of changes) {
        tried += 1
        const other = lines.with(index, { event: { ...event, ...change } })
        const refusal = await readWorkshopFile(forged(other))
        expect(refusal).toMatchObject({ refused: 'file-log-broken', params: { rev: event.rev } })
      }
    }
    expect(tried).toBeGreaterThanOrEqual(50)
  })

  it('a log with an event left out, twice or out of its place', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    const fourth = lines[4]
    for (const other of [
      lines.toSpliced(4, 1),
      lines.toSpliced(4, 0, fourth ?? {}),
      lines.with(4, lines[5] ?? {}).with(5, fourth ?? {}),
    ]) {
      const refusal = await readWorkshopFile(forged(other))
      expect(refusal).toMatchObject({ refused: 'file-log-broken' })
    }
  })

  it('sealed ballots that are not those of the seal, naming step and round', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    const at = lines.findIndex((line) => 'sealed' in line)
    type Sealed = {
      activity: string
      round: number
      ballots: { key: string; group: string; answer: unknown }[]
    }
    const sealed = lines[at]?.sealed as Sealed
    const [first, ...rest] = sealed.ballots
    if (first === undefined) throw new Error('no ballots')
    const others: (Sealed | null)[] = [
      { ...sealed, ballots: rest },
      { ...sealed, ballots: [...sealed.ballots, { ...first, key: 'ff' }] },
      { ...sealed, ballots: [{ ...first, group: first.group === 'firms' ? 'civil' : 'firms' }, ...rest] },
      { ...sealed, ballots: [{ ...first, answer: { dots: { talent: 1 } } }, ...rest] },
      { ...sealed, ballots: [{ ...first, key: `${first.key.slice(0, -1)}x` }, ...rest] },
      { ...sealed, round: 2 },
      null,
    ]
    for (const other of others) {
      const changed = other === null ? lines.toSpliced(at, 1) : lines.with(at, { sealed: other })
      const refusal = await readWorkshopFile(forged(changed))
      expect(refusal).toMatchObject({ refused: 'file-ballots-differ', params: { step: 'vote' } })
    }
  })

  it('a ballot of a round that is not open, and a head that is not that of the log', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    const stray = { ballot: { activity: 'vote', round: 1, key: 'ana', group: null, answer: { dots: {} } } }
    expect(await readWorkshopFile(forged([...lines, stray]))).toMatchObject({ refused: 'file-log-broken' })
    for (const change of [
      { head: 'f'.repeat(64) },
      { rev: 3 },
      { code: 'ABCD2345' },
      { workshop: 'other' },
    ]) {
      const refusal = await readWorkshopFile(forged(lines.with(0, { ...lines[0], ...change })))
      expect(isRefusal(refusal)).toBe(true)
    }
    expect(await readWorkshopFile(forged(lines.slice(0, 1)))).toMatchObject({ refused: 'file-damaged' })
    const unknown = await readWorkshopFile(forged([...lines, { wish: 'more' }]))
    expect(unknown).toMatchObject({ refused: 'file-damaged', params: { line: lines.length + 1 } })
  })

  it('a line that is there twice, at the second: no command is answered twice, and nobody votes twice', async () => {
    const { rig } = await votingInSecret()
    const lines = linesOf(await fileOf(rig, { seats: true }))
    const there = newPlace()
    for (const kind of ['ballot', 'voter', 'sealed', 'answer', 'seat']) {
      const own = lines.find((line) => kind in line)
      expect(own).toBeDefined()
      expect(await open(there, forged([...lines, own]))).toEqual({
        refused: 'file-damaged',
        params: { line: lines.length + 1 },
      })
    }
    expect(await there.store.counts()).toEqual({ workshops: 0, events: 0, ballots: 0 })
  })

  it('a file in which any byte is another, and one cut off anywhere', async () => {
    const { rig } = await voted()
    const bytes = await fileOf(rig)
    const step = Math.max(1, Math.floor(bytes.length / 150))
    const found: Record<string, number> = {}
    for (let at = 0; at < bytes.length; at += step) {
      // Time, flags and system in the head of gzip say nothing of what is packed.
      if (at >= 4 && at < 10) continue
      const other = Uint8Array.from(bytes)
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8))
      // Nor do the bits that fill up the last byte before the sums.
      const isFilled = at === bytes.length - 9
      for (const spoilt of [...(isFilled ? [] : [other]), bytes.slice(0, at)]) {
        const refusal = await readWorkshopFile(spoilt)
        if (!isRefusal(refusal)) throw new Error(`byte ${at} of ${bytes.length} was not missed`)
        found[refusal.refused] = (found[refusal.refused] ?? 0) + 1
      }
    }
    expect(found['file-cut-off']).toBeGreaterThan(100)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['a letter', new TextEncoder().encode('Dear diary')],
    ['a packed letter', gzipSync('Dear diary\n')],
    ['another program’s file', gzipSync('{"format":"other","version":1}\n{"end":{}}\n')],
  ])('%s as foreign', async (_what, bytes) => {
    expect(await readWorkshopFile(bytes)).toEqual({ refused: 'file-foreign' })
  })

  it('a file of a newer program, and one whose last line is missing', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    const newer = forged(lines.with(0, { ...lines[0], version: 2 }))
    expect(await readWorkshopFile(newer)).toEqual({ refused: 'file-newer', params: { version: 2 } })
    const text = gunzipSync(await fileOf(rig)).toString()
    const cut = gzipSync(text.slice(0, text.lastIndexOf('{"end"')))
    expect(await readWorkshopFile(cut)).toEqual({ refused: 'file-cut-off' })
    const swapped = gzipSync(text.replace('"by":"host"', '"by":"hosT"'))
    expect(await readWorkshopFile(swapped)).toMatchObject({ refused: 'file-damaged' })
  })

  it('what unpacks to far more than it is, and what is too big, before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readWorkshopFile(bomb)).toEqual({ refused: 'file-too-big' })
    const { rig } = await voted()
    const bytes = await fileOf(rig)
    expect(await readWorkshopFile(bytes, { file: bytes.length - 1, text: 1e9 })).toEqual({
      refused: 'file-too-big',
    })
    expect(await readWorkshopFile(bytes, { file: 1e9, text: 3_000 })).toEqual({ refused: 'file-too-big' })
    const lines = linesOf(bytes).length
    expect(await readWorkshopFile(bytes, { file: 1e9, text: 1e9, lines })).toEqual({
      refused: 'file-too-big',
    })
  })

  it('an open ballot that no phone of this room can have sent is no reason to stop: it is said what is wrong', async () => {
    const { rig } = await votingInSecret()
    const lines = linesOf(await fileOf(rig))
    const at = lines.findIndex((line) => 'ballot' in line)
    const bad = { ...Object(lines[at]?.ballot), round: 9 }
    expect(await readWorkshopFile(forged(lines.with(at, { ballot: bad })))).toMatchObject({
      refused: 'file-log-broken',
    })
  })

  it('and changes nothing: not a row', async () => {
    const { rig } = await voted()
    const there = newPlace()
    await there.open()
    const before = await there.store.counts()
    const lines = linesOf(await fileOf(rig))
    await open(there, forged(lines.toSpliced(3, 1)))
    await open(there, new Uint8Array())
    expect(await there.store.counts()).toEqual(before)
  })
})

describe('[H2] [I14] a file that is read in a thread of its own', () => {
  it('is what it would be without, piece by piece', async () => {
    const { rig } = await voted()
    let was = ''
    for (let n = 0; n < 200; n += 1) {
      const text = `${n} ${'x'.repeat(3_000)}`
      await rig.must(facilitator, { type: 'write-note', step: 'vote', text, was })
      was = text
    }
    const bytes = await fileOf(rig, { seats: true })
    const here = await readWorkshopFile(bytes)
    if (isRefusal(here)) throw new Error(JSON.stringify(here))
    const { people, aliases, links, stopped } = here.state
    const there = await new FileReader().read(bytes)
    expect(there).toEqual({ ...here, state: { people, aliases, links, stopped } })
  })

  it('is refused with the same first bad place, one after the other', async () => {
    const { rig } = await voted()
    const lines = linesOf(await fileOf(rig))
    const files = [new Uint8Array(), forged(lines.toSpliced(4, 1)), forged([...lines, { wish: 'more' }])]
    const reader = new FileReader()
    const refusals = await Promise.all(files.map((file) => reader.read(file)))
    expect(refusals).toEqual(await Promise.all(files.map((file) => readWorkshopFile(file))))
    expect(refusals.map((refusal) => Reflect.get(refusal, 'refused'))).toEqual([
      'file-foreign',
      'file-log-broken',
      'file-damaged',
    ])
  })

  it('is given up when its thread never answers, which is told as that, and the next is read', async () => {
    const deaf = new URL('../../server/src/testing/deaf-thread.mjs', import.meta.url)
    const reader = new FileReader(deaf, 300)
    const { rig } = await voted()
    const bytes = await fileOf(rig)
    const both = await Promise.all([reader.read(bytes), reader.read(bytes)])
    expect(both).toEqual([{ refused: 'file-too-slow' }, { refused: 'file-too-slow' }])
    expect(await readWorkshopFile(bytes)).toMatchObject({ state: { stopped: null } })
  })
})
