import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOf } from '@cabildo/server/report/data/zip-parts'
import { templates } from '@cabildo/shared/templates/index'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { describe, expect, it } from 'vitest'
import { converted, PDF, XLSX } from '../report/libreoffice.ts'
import { pdfDiffers, workbookDiffers } from '../report/libreoffice-differs.ts'
import { officeFaults } from '../report/office-faults.ts'
import { differencesBetweenFormats } from '../report/same-in-every-format.ts'
import { SCHEMA_FILE, unlikePublished } from '../verify/published-schema.ts'
import { rewrittenFrom } from '../verify/rewritten-archive.ts'
import { callRehearse, inFolder, lastLine } from './rehearse-call.ts'

const PEOPLE = 12
const LANGUAGES = [
  { language: 'es', present: 'Informe final', marked: 'Ensayo: ' },
  { language: 'en', present: 'Final report', marked: 'Rehearsal: ' },
  { language: 'pt', present: 'Relatório final', marked: 'Ensaio: ' },
] as const
/** The only template that is played in every language; the others take turns. */
const IN_ALL = 'competitive-cities'
const cases = templates.flatMap(({ id, setup }, index) =>
  LANGUAGES.filter((_, turn) => id === IN_ALL || turn === index % LANGUAGES.length).map(
    ({ language, present, marked }) => ({
      template: id,
      language,
      present,
      title: `${marked}${setup.title[language] ?? ''}`,
    }),
  ),
)

/** Of each rehearsal, for LibreOffice to open all of them at once. */
const written = new Map<string, { docx: Uint8Array; xlsx: Uint8Array }>()
/** An office is a big program to start, and beside browsers slower still. */
const SLOW = 240_000

describe('a rehearsal of every template', () => {
  it.each(cases)(
    '[I2][I7][C16][E1][E4][E5][V3][V7] $template in $language counts every ballot once and says the same everywhere',
    (one) =>
      inFolder(async (folder) => {
        const { template, language, present, title } = one
        const ended = await callRehearse(
          ...['--people', String(PEOPLE), '--template', template, '--lang', language],
          ...['--seed', '7', '--out', folder, '--json'],
        )
        expect(ended).toMatchObject({ code: 0 })
        const line = lastLine(ended)
        expect(line).toEqual({
          people: PEOPLE,
          commands: {
            sent: expect.any(Number),
            acknowledged: expect.any(Number),
            refused: 0,
            resent: expect.any(Number),
          },
          ackMs: { p50: expect.any(Number), p99: expect.any(Number) },
          ballots: { cast: expect.any(Number), counted: expect.any(Number) },
          viewsEqual: true,
          report: join(folder, 'report.html'),
        })
        const { commands, ballots } = line as {
          commands: { sent: number; acknowledged: number; resent: number }
          ballots: { cast: number; counted: number }
        }
        expect(commands.sent).toBe(commands.acknowledged)
        expect(commands.resent).toBeGreaterThan(0)
        expect(ballots.counted).toBe(ballots.cast)
        expect(ballots.cast % PEOPLE).toBe(0)
        expect(ended.out.trimEnd().split('\n')).toHaveLength(1)

        const data = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
        expect(unlikePublished(data)).toEqual([])
        const { report } = data
        expect(report).toMatchObject({ edition: 'final', template, room: { people: PEOPLE } })
        const html = readFileSync(join(folder, 'report.html'), 'utf8')
        expect(html).toContain(present)
        expect(html).toContain(title)
        expect(html).toContain(`<html lang="${language}"`)
        expect(html).not.toMatch(/<script/i)

        const archive = readFileSync(join(folder, 'report.zip'))
        expect(await rewrittenFrom(archive)).toMatchObject({ not: null, isSameProgram: true, unlike: [] })
        const parts = partsOf(archive)
        const docx = parts.get('report.docx') ?? new Uint8Array()
        const xlsx = parts.get('tables.xlsx') ?? new Uint8Array()
        written.set(`${template}-${language}`, { docx, xlsx })
        const verdict = verifyFile(archive)
        expect(isSound(verdict), JSON.stringify(verdict).slice(0, 600)).toBe(true)
        expect([docx, xlsx].flatMap(officeFaults)).toEqual([])
        expect(parts.get('report.schema.json')).toEqual(new Uint8Array(readFileSync(SCHEMA_FILE)))
        expect(differencesBetweenFormats(parts)).toEqual([])
      }),
  )

  it('[E3] prints every word of each DOCX in LibreOffice, and leads to its headings', { timeout: SLOW }, () =>
    opened('docx', PDF, pdfDiffers),
  )

  it('[E4] keeps sheets, words and figures of each workbook in LibreOffice', { timeout: SLOW }, () =>
    opened('xlsx', XLSX, workbookDiffers),
  )
})

async function opened(
  end: 'docx' | 'xlsx',
  wish: Parameters<typeof converted>[1],
  differs: (ours: Uint8Array, theirs: Uint8Array) => string[],
): Promise<void> {
  expect(written.size).toBe(cases.length)
  const files = new Map([...written].map(([name, each]) => [`${name}.${end}`, each[end]]))
  const read = await converted(files, wish)
  for (const [name, each] of written)
    expect(differs(each[end], read.get(name) ?? new Uint8Array()), name).toEqual([])
}
