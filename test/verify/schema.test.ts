/** The format of the report as data, written down for other programs: docs/report.schema.json is made here, and kept true. */
import { ReportFile } from '@cabildo/shared/verify/report-file'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

describe('[C16] the schema of the report as data', () => {
  it('is the one by which the program itself reads it', async () => {
    const schema = { title: 'A report of Cabildo as data', ...z.toJSONSchema(ReportFile) }
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json')
  })
})
