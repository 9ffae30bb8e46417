/** Where a file of an archive first differs from what the program writes: line, words, cell or page, so that somebody finds it. */
import type { Difference } from './difference.ts'
import { officeDifference } from './office-difference.ts'
import { pdfDifference } from './pdf-difference.ts'
import { byteDifference, textDifference, wordDifference } from './text-difference.ts'

/** A file that is longer by so much is not looked into: whoever wrote it may have made it so that this takes hours. */
const MORE = { times: 2, bytes: 1_000_000 }

/** Null where they are the same, and where a PDF is packed otherwise and the same within. */
export function firstDifference(name: string, found: Uint8Array, expected: Uint8Array): Difference | null {
  if (isSame(found, expected)) return null
  if (found.length > MORE.times * expected.length + MORE.bytes) return byteDifference(found, expected)
  switch (extensionOf(name)) {
    case 'pdf':
      return pdfDifference(found, expected)
    case 'docx':
    case 'xlsx':
      return officeDifference(found, expected) ?? byteDifference(found, expected)
    case 'html':
      return wordDifference(found, expected) ?? byteDifference(found, expected)
    default:
      return textDifference(found, expected) ?? byteDifference(found, expected)
  }
}

/** That they differ, without a look into them. Null also of a PDF: it may be packed otherwise. */
export function plainDifference(name: string, found: Uint8Array, expected: Uint8Array): Difference | null {
  return isSame(found, expected) || extensionOf(name) === 'pdf' ? null : byteDifference(found, expected)
}

export function isSame(found: Uint8Array, expected: Uint8Array): boolean {
  return Buffer.compare(found, expected) === 0
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
