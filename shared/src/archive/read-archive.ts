/** Reads an archive that this program wrote, and no other: whatever was changed in it, down to a single byte, is found. */
import { Inflate, strFromU8 } from 'fflate'
import { bytesHash } from '../record/hash.ts'
import { type ArchiveRefusal, isArchiveRefusal, refuseArchive } from './archive-refusal.ts'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, MANIFEST, Manifest } from './manifest.ts'
import { zipped } from './write-archive.ts'
import { type Limits, LOCAL_BYTES, USUAL_LIMITS, type ZipEntry, zipEntries } from './zip-entries.ts'

export type Archive = { manifest: Manifest; files: ReadonlyMap<string, Uint8Array> }

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

export function readArchive(bytes: Uint8Array, limits: Limits = USUAL_LIMITS): Archive | ArchiveRefusal {
  if (!beginsWithManifest(bytes)) return refuseArchive('not-data')
  const entries = zipEntries(bytes, limits)
  if (isArchiveRefusal(entries)) return entries
  const contents: [string, Uint8Array][] = []
  for (const entry of entries) {
    const content = unpacked(entry)
    if (content === null) return refuseArchive('damaged', entry.name)
    contents.push([entry.name, content])
  }
  const [first, ...rest] = contents
  const manifest = first?.[0] === MANIFEST ? readManifest(first[1]) : refuseArchive('foreign')
  if (isArchiveRefusal(manifest)) return manifest
  const files = new Map(rest)
  const wrong = firstWrong(manifest, rest)
  if (wrong !== null) return refuseArchive('damaged', wrong)
  const again = zipped(contents, entries.some(({ packed }) => packed) ? 'packed' : 'stored')
  const at = firstUnlike(bytes, again)
  return at === null ? { manifest, files } : refuseArchive('repacked', String(at))
}

/** Documents and tables are ZIP archives too. What is too short to tell is looked at as one of ours. */
function beginsWithManifest(bytes: Uint8Array): boolean {
  const name = strFromU8(bytes.subarray(LOCAL_BYTES, LOCAL_BYTES + MANIFEST.length))
  return !isArchive(bytes) || MANIFEST.startsWith(name)
}

/** Never more than the directory said; null where it is not what it said. */
function unpacked({ packed, data, size }: ZipEntry): Uint8Array | null {
  if (!packed) return data
  const out = new Uint8Array(size)
  let filled = 0
  let isWhole = false
  try {
    const inflate = new Inflate((chunk, final) => {
      if (filled + chunk.length > size) throw new RangeError('more than the directory said')
      out.set(chunk, filled)
      filled += chunk.length
      isWhole = final
    })
    // A slice at a time, so that a bomb is stopped before it has grown.
    for (let at = 0; at < data.length; at += SLICE)
      inflate.push(data.subarray(at, at + SLICE), at + SLICE >= data.length)
  } catch {
    return null
  }
  return isWhole && filled === size ? out : null
}

const SLICE = 4096

function readManifest(bytes: Uint8Array): Manifest | ArchiveRefusal {
  try {
    const found: unknown = JSON.parse(strFromU8(bytes))
    const { format, version } = Object(found) as { format?: unknown; version?: unknown }
    if (format !== ARCHIVE_FORMAT) return refuseArchive('foreign', MANIFEST)
    if (typeof version === 'number' && version > ARCHIVE_VERSION)
      return refuseArchive('newer', String(version))
    const read = Manifest.safeParse(found)
    return read.success ? read.data : refuseArchive('damaged', MANIFEST)
  } catch {
    return refuseArchive('damaged', MANIFEST)
  }
}

/** The first file that is not what the manifest says; files stand in its order. */
function firstWrong(
  { files }: Manifest,
  contents: readonly (readonly [string, Uint8Array])[],
): string | null {
  for (const [at, { name, bytes, sha256 }] of files.entries()) {
    const [found, content] = contents[at] ?? []
    if (found !== name || content?.length !== bytes || bytesHash(content) !== sha256) return name
  }
  return contents[files.length]?.[0] ?? null
}

function firstUnlike(one: Uint8Array, other: Uint8Array): number | null {
  const length = Math.max(one.length, other.length)
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at
  return null
}
