/** What fixes the words and figures of one edition of a report: printed in it, and said of its data file by whoever checks it. */
import { hashOf } from './hash.ts'

/** SHA-256, in hexadecimal, of the JSON of the report, its fields in the order in which they were written. */
export function dataHashOf(report: object): string {
  return hashOf(JSON.stringify(report))
}
