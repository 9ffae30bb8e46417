/** The mark of an edition that is not the last word, in files whose parts are handed around by themselves. */
import { preflibSet } from '@cabildo/server/report/data/preflib-set'
import { tablesIn } from '@cabildo/server/report/xlsx/printed-sheet'
import { reportXlsx } from '@cabildo/server/report/xlsx/report-xlsx'
import { documentOf } from '@cabildo/server/testing/document-of-model'
import { expect, it } from 'vitest'
import { sheetsOf, xmlParts } from './office-parts.ts'
import { wholeModel } from './whole-model.ts'

it('[E8] stands on every printed sheet of the workbook and in every file of PrefLib, and on none of a final report', async () => {
  const { model, ballots } = await wholeModel()
  for (const edition of ['interim', 'final'] as const) {
    const isMarked = edition === 'interim'
    const document = documentOf({ ...model, edition }, 'es')
    const sheets = sheetsOf(xmlParts(await reportXlsx(document))).slice(1)
    expect(sheets).toHaveLength(tablesIn(document).length)
    const titles = sheets.map(({ rows }) => String(rows[0]?.[0]))
    expect(titles.filter((title) => title.startsWith('PROVISIONAL · ') !== isMarked)).toEqual([])
    const files = [...preflibSet({ ...model, edition }, 'es', ballots, 0).values()]
    const texts = files.map((bytes) => new TextDecoder().decode(bytes))
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.filter((text) => text.includes('# DESCRIPTION: PROVISIONAL. ') !== isMarked)).toEqual([])
  }
})
