/** Where a file of an archive first differs from what the program writes: line, words, cell or page, so that somebody finds it. */
import type { Difference } from './difference.ts'
import { officeDifference } from './office-difference.ts'
import { pdfDifference } from './pdf-difference.ts'
import { byteDifference, textDifference, wordDifference } from './text-difference.ts'

/** Null where they are the same, or are packed otherwise and the same within. */
export function firstDifference(name: string, found: Uint8Array, expected: Uint8Array): Difference | null {
  if (Buffer.compare(found, expected) === 0) return null
  const extension = name.slice(name.lastIndexOf('.') + 1)
  switch (extension) {
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
