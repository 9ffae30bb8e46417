/** Every format of a report in which everything was asked and written, read back: page, Word, PDF, workbook, CSV and model say the same. */
import { exportFiles } from '@cabildo/server/export/export-files'
import { sourceOf } from '@cabildo/server/testing/printed'
import { expect, it } from 'vitest'
import { differencesBetweenFormats } from './same-in-every-format.ts'
import { wholeModel } from './whole-model.ts'

it('[E1][E4][E5] every word and every figure is the same in all formats', async () => {
  const { model, ballots } = await wholeModel()
  const deeds = [{ deed: 'undone', count: 3 } as const]
  const report = sourceOf({ ...model, deeds }, 'es')
  const record = { chain: [], rounds: null }
  const files = await exportFiles('zip', { report, record, ballots }, () => undefined)
  expect(differencesBetweenFormats(files)).toEqual([])
})
