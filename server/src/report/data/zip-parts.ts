/** Parts of an office file as one archive: the same parts are the same bytes, whenever they are written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Parts = Map<string, Uint8Array>

/** What archives hold of the time of writing; DOS dates begin in 1980. */
const NO_TIME = new Date(1980, 0, 1)

export function partsOf(archive: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(archive)))
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 6 })
}

/** Rewrites a part that is text; a part that is not there stays away. */
export function rewrite(parts: Parts, name: string, change: (text: string) => string): void {
  const part = parts.get(name)
  if (part) parts.set(name, strToU8(change(strFromU8(part))))
}
