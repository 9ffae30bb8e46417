/** The published schema of the report as data, which goes along with the data. */
import { readFileSync } from 'node:fs'

export function reportSchema(): Uint8Array {
  return readFileSync(new URL('../../../docs/report.schema.json', import.meta.url))
}
