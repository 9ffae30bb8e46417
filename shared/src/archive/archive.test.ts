import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isArchiveRefusal } from './archive-refusal.ts'
import { MANIFEST } from './manifest.ts'
import { readArchive } from './read-archive.ts'
import { type Packing, writeArchive, zipped } from './write-archive.ts'
import { USUAL_LIMITS } from './zip-entries.ts'

const about = {
  program: '0.1.0',
  holds: 'report',
  workshop: 'w1',
  edition: 'final',
  head: 'ab'.repeat(32),
} as const
const files = new Map([
  ['report.json', strToU8(JSON.stringify({ a: 'ñ'.repeat(200) }))],
  ['csv/tally-1.csv', strToU8('item;sum\nwater;12\n')],
  ['empty.txt', new Uint8Array()],
])
const sound = writeArchive(files, about)

/** As somebody else would pack it. */
function packed(entries: Record<string, Uint8Array>): Uint8Array {
  return zipSync(entries, { mtime: '1990-01-01T00:00:00' })
}

const manifestOf = (bytes: Uint8Array) => {
  const read = readArchive(bytes)
  if (isArchiveRefusal(read)) throw new Error(read.refused)
  return read.manifest
}
const withManifest = (change: object) =>
  packed({
    [MANIFEST]: strToU8(JSON.stringify({ ...manifestOf(sound), ...change })),
    ...Object.fromEntries(files),
  })

describe('[V4] an archive', () => {
  it.each(['stored', 'packed'] as const)(
    'is the same bytes again, and gives back what was put in (%s)',
    (packing: Packing) => {
      const bytes = writeArchive(files, about, packing)
      expect(writeArchive(new Map([...files].reverse()), about, packing)).toEqual(bytes)
      const read = readArchive(bytes)
      expect(isArchiveRefusal(read) ? read : read.manifest).toMatchObject({ ...about, version: 2 })
      expect(isArchiveRefusal(read) ? read : [...read.files.keys()]).toEqual([...files.keys()].sort())
      for (const [name, content] of isArchiveRefusal(read) ? [] : read.files)
        expect([...content]).toEqual([...(files.get(name) ?? [])])
    },
  )

  it.each(['stored', 'packed'] as const)(
    'is refused with any single byte changed, left out or put in (%s)',
    (packing: Packing) => {
      const bytes = writeArchive(files, about, packing)
      for (const at of bytes.keys()) {
        const own = bytes[at] ?? 0
        for (const other of [own ^ 1, own ^ 0x80, own ^ 0x20, 0xff - own]) {
          expect(readArchive(bytes.with(at, other))).toHaveProperty('refused')
        }
        if (at % 7 === 0) {
          const [before, after] = [[...bytes.subarray(0, at)], [...bytes.subarray(at + 1)]]
          expect(readArchive(new Uint8Array([...before, ...after]))).toHaveProperty('refused')
          expect(readArchive(new Uint8Array([...before, own, 7, ...after]))).toHaveProperty('refused')
        }
      }
    },
  )

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < sound.length; length += 3) {
      expect(readArchive(sound.slice(0, length))).toHaveProperty('refused')
    }
    expect(readArchive(sound.slice(0, -1))).toEqual({ refused: 'truncated', where: String(sound.length - 1) })
  })

  it('with something put after its end says where that begins, and is not called cut off', () => {
    const more = new Uint8Array([...sound, ...strToU8('and more, long enough to hold an end of its own')])
    expect(readArchive(more)).toEqual({ refused: 'trailing', where: String(sound.length) })
    expect(readArchive(new Uint8Array([...sound, 0]))).toMatchObject({ refused: 'trailing' })
    const other = writeArchive(new Map([['inner.zip', sound]]), about)
    expect(readArchive(other.slice(0, -1))).toMatchObject({ refused: 'truncated' })
  })

  it('says what is foreign, what a newer program wrote, and what was packed again', () => {
    expect(readArchive(strToU8('<html>'))).toEqual({ refused: 'foreign', where: null })
    expect(readArchive(packed({ 'a.txt': strToU8('a') }))).toEqual({ refused: 'not-data', where: null })
    expect(readArchive(packed({ '_rels/.rels': strToU8('a') }))).toEqual({ refused: 'not-data', where: null })
    expect(readArchive(withManifest({ format: 'other' }))).toMatchObject({ refused: 'foreign' })
    expect(readArchive(withManifest({ holds: 'workshop' }))).toMatchObject({ refused: 'damaged' })
    expect(readArchive(withManifest({ version: 3 }))).toEqual({ refused: 'newer', where: '3' })
    expect(readArchive(withManifest({ files: 7 }))).toEqual({ refused: 'damaged', where: MANIFEST })
    expect(readArchive(withManifest({}))).toMatchObject({ refused: 'damaged', where: 'csv/tally-1.csv' })
    const inOrder = Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    const text = strToU8(`${JSON.stringify(manifestOf(sound), null, 1)}\n`)
    expect(readArchive(packed({ [MANIFEST]: text, ...inOrder }))).toMatchObject({ refused: 'repacked' })
    expect(readArchive(packed({ [MANIFEST]: text, ...inOrder, more: strToU8('x') }))).toEqual({
      refused: 'damaged',
      where: 'more',
    })
  })

  it('is read that an earlier version wrote, which did not say from what', () => {
    const text = strToU8(`${JSON.stringify({ ...manifestOf(sound), version: 1 }, null, 1)}\n`)
    const names = [...files.keys()].sort()
    const entries = names.map((name): [string, Uint8Array] => [name, files.get(name) ?? new Uint8Array()])
    expect(manifestOf(zipped([[MANIFEST, text], ...entries], 'stored'))).toMatchObject({ version: 1 })
  })

  it('is not unpacked when it would grow beyond measure, by size, by ratio or by number', () => {
    const bomb = packed({ [MANIFEST]: new Uint8Array(9_000_000) })
    expect(bomb.length).toBeLessThan(20_000)
    expect(readArchive(bomb)).toEqual({ refused: 'ratio', where: MANIFEST })
    expect(readArchive(bomb, { ...USUAL_LIMITS, content: 1_000_000 })).toEqual({
      refused: 'too-big',
      where: MANIFEST,
    })
    expect(readArchive(sound, { ...USUAL_LIMITS, bytes: 100 })).toEqual({ refused: 'too-big', where: null })
    expect(readArchive(sound, { ...USUAL_LIMITS, entries: 2 })).toEqual({
      refused: 'too-many-entries',
      where: '4',
    })
  })

  it('that lies about how large it is is stopped where it passes what it said', () => {
    const bomb = packed({ [MANIFEST]: new Uint8Array(9_000_000) })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 10, true)
    expect(readArchive(bomb)).toEqual({ refused: 'damaged', where: MANIFEST })
  })

  it.each(['../evil', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\b', '.hidden', 'a//b', 'a\u202eb'])(
    'is refused when it holds %s',
    (name) => {
      expect(readArchive(packed({ [MANIFEST]: strToU8('{}'), [name]: strToU8('x') }))).toEqual({
        refused: 'bad-name',
        where: name,
      })
    },
  )

  it('is refused when two of its files have one name on some machine', () => {
    expect(
      readArchive(packed({ [MANIFEST]: strToU8('{}'), 'a.txt': strToU8('x'), 'A.txt': strToU8('y') })),
    ).toEqual({
      refused: 'duplicate-name',
      where: 'A.txt',
    })
  })
})
