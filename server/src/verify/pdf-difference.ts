/** The page on which two PDF files first differ. Streams are compared unpacked, for how they are packed depends on the machine. */
import type { Difference } from './difference.ts'
import { type PdfFile, type PdfObject, readPdfFile, unpackedStream, withStreamsOf } from './pdf-file.ts'
import { byteDifference } from './text-difference.ts'

/** Null where only the packing differs. `expected`: as the program wrote it. */
export function pdfDifference(found: Uint8Array, expected: Uint8Array): Difference | null {
  const written = readPdfFile(expected)
  const own = readPdfFile(found)
  if (written === null || own === null) return byteDifference(found, expected)
  const page = firstUnlikePage(own, written)
  if (page !== null) return { place: { at: 'page', page }, found: '', expected: '' }
  const isSame =
    own.objects.length === written.objects.length &&
    written.objects.every((object, at) => isAlike(own.objects[at], object))
  // With its own streams in their places, the file that was written is the one that was found, to the byte.
  const again = isSame ? withStreamsOf(written, own) : expected
  return Buffer.compare(found, again) === 0 ? null : byteDifference(found, again)
}

function isAlike(own: PdfObject | undefined, written: PdfObject): boolean {
  return own?.id === written.id && isSameStream(own, written)
}

function isSameStream(own: PdfObject, written: PdfObject): boolean {
  const stream = unpackedStream(written)
  return stream !== null && unpackedStream(own, stream.length)?.equals(stream) === true
}

/** Counted from 1; null where no page says anything else. */
function firstUnlikePage(own: PdfFile, written: PdfFile): number | null {
  const [ownPages, pages] = [contentsOf(own), contentsOf(written)]
  for (let at = 0; at < Math.max(ownPages.length, pages.length); at += 1) {
    const [one, other] = [ownPages[at], pages[at]]
    if (!one || !other || !isSameStream(one, other)) return at + 1
  }
  return null
}

/** What is drawn on each page, in the order of the pages. */
function contentsOf({ objects }: PdfFile): PdfObject[] {
  const byId = new Map(objects.map((object) => [object.id, object]))
  const tree = objects.find(({ head }) => /\/Type \/Pages\b/.test(head))?.head ?? ''
  const from = tree.indexOf('/Kids [')
  const kids = from < 0 ? '' : tree.slice(from, tree.indexOf(']', from))
  return [...kids.matchAll(/\b(\d{1,10}) 0 R/g)].flatMap(([, id]) => {
    const contents = /\/Contents (\d+) 0 R/.exec(byId.get(Number(id))?.head ?? '')?.[1]
    const drawn = contents === undefined ? undefined : byId.get(Number(contents))
    return drawn ? [drawn] : []
  })
}
