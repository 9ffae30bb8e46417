/** The published schema of the report as data, and whatever in a report is not as it says. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

export const SCHEMA_FILE = resolve(import.meta.dirname, '../../docs/report.schema.json')

let check: ValidateFunction | null = null

/** Empty where it is all as published. Read back from JSON, as anybody would. */
export function unlikePublished(report: unknown): string[] {
  check ??= new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')),
  )
  if (check(JSON.parse(JSON.stringify(report)))) return []
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
