/** Writes a ZIP archive that is the same bytes for the same files, whenever and wherever it is written. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { bytesHash } from '../record/hash.ts'
import { type About, ARCHIVE_FORMAT, ARCHIVE_VERSION, MANIFEST, type Manifest } from './manifest.ts'

/** Without a zone: ZIP keeps the local time, which is then the same everywhere. */
const ALWAYS = '1980-01-01T12:00:00'

/** Stored as they are, files are the same bytes with every later version of the program; packed, they are smaller. */
export type Packing = 'stored' | 'packed'

const LEVEL = { stored: 0, packed: 6 } as const

/** Files in the order of their names, after the manifest. */
export function writeArchive(
  files: ReadonlyMap<string, Uint8Array>,
  { program, holds, workshop, edition, head, written }: About,
  packing: Packing = 'stored',
): Uint8Array {
  const names = [...files.keys()].sort()
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    program,
    holds,
    workshop,
    edition,
    head,
    ...(written === undefined ? {} : { written }),
    files: names.map((name) => {
      const bytes = bytesOf(files, name)
      return { name, bytes: bytes.length, sha256: bytesHash(bytes) }
    }),
  }
  const text = strToU8(`${JSON.stringify(manifest, null, 1)}\n`)
  return zipped(
    [[MANIFEST, text], ...names.map((name): [string, Uint8Array] => [name, bytesOf(files, name)])],
    packing,
  )
}

/** Entries in this order. A name that is a number would come first: no archive has one. */
export function zipped(entries: readonly (readonly [string, Uint8Array])[], packing: Packing): Uint8Array {
  const options = { level: LEVEL[packing], mtime: ALWAYS } as const
  const zippable: Zippable = {}
  for (const [name, bytes] of entries) zippable[name] = [bytes, options]
  return zipSync(zippable)
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`no file ${name}`)
  return bytes
}
