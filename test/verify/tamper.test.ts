/**
 * Fifty workshops as the program exports them. Every class of changed bytes and every change of a single entry of the log is
 * found, also when whoever made it has put every sum in order again.
 */
import { sha256 } from '@cabildo/server/workshops/chain'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import { coverOf } from '@cabildo/shared/record/cover'
import type { RecordLink } from '@cabildo/shared/record/record'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawing, everySample, played } from './played.ts'

const WORKSHOPS = 50
const SECRECIES = ['open', 'confidential', 'anonymous'] as const

type File = Awaited<ReturnType<typeof played>>

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (file: File) => JSON.stringify(file)

/** As whoever changed it would save it: with a sum that fits. */
function resummed({ sum: _old, ...whole }: File): Uint8Array {
  return bytesOf(JSON.stringify({ ...whole, sum: sha256(JSON.stringify(whole)) }))
}

function archived(file: File): Uint8Array {
  const { workshop, edition } = file.report
  const about = {
    program: '0.1.0',
    holds: 'report',
    workshop: workshop.id,
    edition,
    head: file.head,
  } as const
  return writeArchive(
    new Map([
      ['report.json', bytesOf(textOf(file))],
      ['readme.txt', bytesOf('Acta ñ\n')],
    ]),
    about,
  )
}

const files: File[] = []
beforeAll(async () => {
  const samples = everySample()
  for (let at = 0; at < WORKSHOPS; at += 1) {
    const sample = samples[at % samples.length]
    const secrecy = SECRECIES[at % 3] ?? 'open'
    if (sample)
      files.push(
        await played({
          // Some are asked again, so that there is something of before.
          asked: [{ ...sample, secrecy, rounds: at % 3 === 0 ? sample.planned : 1 }],
          people: 7 + (at % 4),
          groups: 2,
          seed: at + 1,
        }),
      )
  }
})

/** How a byte may go wrong: a bit of a sign, a sign for another, case, the high bit that makes it another alphabet. */
const FLIPS = [1, 2, 4, 0x20, 0x80]

/** Where a byte may stand: one of each sort of place, drawn anew for every workshop. */
const PLACES: Record<string, RegExp> = {
  'a figure of the report': /"(?:sum|support|answered|n|place)":\d/g,
  'a word of the report': /"text":\{"\w+":"\w/g,
  'a name of a field': /"(?:people|groupsEqual|label)"/g,
  'a digest of the log': /"digest":"\w:[0-9a-f]/g,
  'a hash of the log': /"hash":"[0-9a-f]/g,
  'a covered field': /"[0-9a-f]{64}"/g,
  'a told field': /"value":[^,}]/g,
  'a salt': /"salt":"[0-9a-f]/g,
  'a ballot': /"answer":\{"\w+":[[{]"?\w/g,
  'an earlier answer': /"earlier":\{"answer":\{"was":\{"[\w-]+":[{\d]/g,
  'a key': /"key":"[0-9a-f]/g,
  'the head': /"head":"[0-9a-f]/g,
  'the sum': /"sum":"[0-9a-f]/g,
  'a brace': /[{}[\],:]/g,
  'the version': /"version":\d/g,
  'the time': /"writtenAt":\d/g,
}

describe('[V1] [V4] a file in which one byte was changed', () => {
  it('is sound as the program wrote it', () => {
    for (const file of files) {
      for (const bytes of [bytesOf(textOf(file)), resummed(file), archived(file)]) {
        const verdict = verifyFile(bytes)
        expect([file.report.activities[0]?.kind, verdict.refused, verdict.wrong]).toEqual([
          file.report.activities[0]?.kind,
          null,
          null,
        ])
      }
    }
    expect(files).toHaveLength(WORKSHOPS)
  })

  it('is found out, wherever the byte stands in the report as data', () => {
    let [tried, found] = [0, 0]
    const seen = new Set<string>()
    for (const [index, file] of files.entries()) {
      const random = drawing(index + 100)
      const text = textOf(file)
      for (const [place, pattern] of Object.entries(PLACES)) {
        const matches = [...text.matchAll(pattern)]
        const match = matches[Math.floor(random() * matches.length)]
        if (match === undefined) continue
        seen.add(place)
        const flip = FLIPS[tried % FLIPS.length] ?? 1
        const bytes = bytesOf(text)
        const at = bytesOf(text.slice(0, match.index + match[0].length)).length - 1
        tried += 1
        if (!isSound(verifyFile(bytes.with(at, (bytes[at] ?? 0) ^ flip)))) found += 1
      }
    }
    console.log(`single bytes of the report as data: ${found} of ${tried} found`)
    expect([...seen].sort()).toEqual(Object.keys(PLACES).sort())
    expect(found).toBe(tried)
  })

  it('is found out, wherever the byte stands in the archive', () => {
    let [tried, found] = [0, 0]
    for (const [index, file] of files.entries()) {
      const random = drawing(index + 200)
      const bytes = archived(file)
      // The headers of the first file, the directory and the end, sign by sign over the workshops; and places within.
      const tail = 22 + 3 * 46 + 40
      const places = [
        ...Array.from({ length: 12 }, (_, at) => (index * 12 + at) % 60),
        ...Array.from({ length: 12 }, (_, at) => bytes.length - 1 - ((index * 12 + at) % tail)),
        ...Array.from({ length: 6 }, () => Math.floor(random() * bytes.length)),
      ]
      for (const at of places) {
        tried += 1
        const flip = FLIPS[tried % FLIPS.length] ?? 1
        if (!isSound(verifyFile(bytes.with(at, (bytes[at] ?? 0) ^ flip)))) found += 1
      }
    }
    console.log(`single bytes of the archive: ${found} of ${tried} found`)
    expect(found).toBe(tried)
  })
})

type Mutation = (chain: readonly RecordLink[], at: number) => RecordLink[] | null

const other = (hex: string) => hex.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

function changed(change: (link: RecordLink) => RecordLink | null): Mutation {
  return (chain, at) => {
    const link = chain[at]
    const next = link === undefined ? null : change(link)
    return next && chain.toSpliced(at, 1, next)
  }
}

type ToldField = Exclude<NonNullable<RecordLink['fields']>[number], string>

/** Digest and head stay as they were. */
function covered({ name, value, salt }: ToldField): string {
  return coverOf(sha256, salt, name, JSON.stringify(value))
}

/** A field that is told, or not told, changed in one way. */
function withField(
  change: (field: NonNullable<RecordLink['fields']>[number]) => unknown,
  index: number,
): Mutation {
  return changed((link) => {
    const field = link.fields?.[index]
    const next = field === undefined ? undefined : change(field)
    return next === undefined
      ? null
      : { ...link, fields: link.fields?.toSpliced(index, 1, next as never) ?? [] }
  })
}

const MUTATIONS: Record<string, Mutation> = {
  'left out': (chain, at) => chain.toSpliced(at, 1),
  doubled: (chain, at) => chain.toSpliced(at, 0, chain[at] as RecordLink),
  swapped: (chain, at) =>
    at === 0 ? null : chain.toSpliced(at - 1, 2, chain[at] as RecordLink, chain[at - 1] as RecordLink),
  'numbered otherwise': changed((link) => ({ ...link, rev: link.rev + 1 })),
  'with another digest': changed((link) => ({ ...link, digest: other(link.digest) })),
  'with another hash': changed((link) => ({ ...link, hash: other(link.hash) })),
  'as if nothing were told of it': changed(({ fields, ...link }) => (fields ? link : null)),
  'as if an earlier version had logged it': changed(({ fields: _told, ...link }) => ({
    ...link,
    digest: link.digest.slice(2),
  })),
  'with every field covered, just as it would be if nothing were told of it': changed((link) =>
    link.fields
      ? { ...link, fields: link.fields.map((field) => (typeof field === 'string' ? field : covered(field))) }
      : null,
  ),
  'with a field left out': changed((link) =>
    link.fields ? { ...link, fields: link.fields.slice(1) } : null,
  ),
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((index) => [
      [
        `with field ${index} saying something else`,
        withField(
          (field) => (typeof field === 'string' ? other(field) : { ...field, value: [field.value] }),
          index,
        ),
      ],
      [
        `with the salt of field ${index} changed`,
        withField(
          (field) => (typeof field === 'string' ? undefined : { ...field, salt: other(field.salt) }),
          index,
        ),
      ],
      [
        `with field ${index} covered, just as it would be if nothing were told of it`,
        withField((field) => (typeof field === 'string' ? undefined : covered(field)), index),
      ],
      [
        `with field ${index} under another name`,
        withField(
          (field) => (typeof field === 'string' ? undefined : { ...field, name: `${field.name}x` }),
          index,
        ),
      ],
    ]),
  ),
}

describe('[V1] [I13] a file in which one entry of the log was changed', () => {
  it('is found out, though every sum was put in order again', () => {
    let [tried, found] = [0, 0]
    const missed: string[] = []
    for (const file of files) {
      const chain = file.record?.chain ?? []
      for (const at of chain.keys()) {
        for (const [name, mutate] of Object.entries(MUTATIONS)) {
          const next = mutate(chain, at)
          if (next === null || file.record === null) continue
          tried += 1
          const verdict = verifyFile(resummed({ ...file, record: { ...file.record, chain: next } }))
          if (isSound(verdict)) missed.push(`${name} at ${at + 1}`)
          else found += 1
        }
      }
    }
    console.log(`changed entries of the log: ${found} of ${tried} found`)
    expect(missed).toEqual([])
    expect(tried).toBeGreaterThan(11_000)
  })
})
