import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
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

type Case = (typeof cases)[number]
type Played = Awaited<ReturnType<typeof play>>

const nameOf = ({ template, language }: Case) => `${template}-${language}`
const played = new Map<string, Promise<Played>>()

/** Each is held once, by the first test that asks for it. */
function playedOf(one: Case): Promise<Played> {
  const before = played.get(nameOf(one))
  if (before !== undefined) return before
  const now = play(one)
  played.set(nameOf(one), now)
  return now
}

function play({ template, language }: Case) {
  return inFolder(async (folder) => {
    const ended = await callRehearse(
      ...['--people', String(PEOPLE), '--template', template, '--lang', language],
      ...['--seed', '7', '--out', folder, '--json'],
    )
    expect(ended).toMatchObject({ code: 0 })
    const read = (name: string) => readFileSync(join(folder, name))
    return { ended, folder, html: read('report.html'), json: read('report.json'), zip: read('report.zip') }
  })
}

/** An office is a big program to start, and beside browsers slower still; alone, such a test holds every rehearsal first. */
const SLOW = 60_000 * cases.length

describe('a rehearsal of every template', () => {
  it.each(cases)(
    '[I2][I7][C16][E1][E4][E5][V3][V7] $template in $language counts every ballot once and says the same everywhere',
    async (one) => {
      const { template, language, present, title } = one
      const { ended, folder, html, json, zip } = await playedOf(one)
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

      const data = JSON.parse(json.toString())
      expect(unlikePublished(data)).toEqual([])
      expect(data.report).toMatchObject({ edition: 'final', template, room: { people: PEOPLE } })
      const page = html.toString()
      expect(page).toContain(present)
      expect(page).toContain(title)
      expect(page).toContain(`<html lang="${language}"`)
      expect(page).not.toMatch(/<script/i)

      expect(await rewrittenFrom(zip)).toMatchObject({ not: null, isSameProgram: true, unlike: [] })
      const parts = partsOf(zip)
      const verdict = verifyFile(zip)
      expect(isSound(verdict), JSON.stringify(verdict).slice(0, 600)).toBe(true)
      expect([partIn(zip, 'report.docx'), partIn(zip, 'tables.xlsx')].flatMap(officeFaults)).toEqual([])
      expect(parts.get('report.schema.json')).toEqual(new Uint8Array(readFileSync(SCHEMA_FILE)))
      expect(differencesBetweenFormats(parts)).toEqual([])
    },
  )

  it('[E3] prints every word of each DOCX in LibreOffice, and leads to its headings', { timeout: SLOW }, () =>
    opened('report.docx', PDF, pdfDiffers),
  )

  it('[E4] keeps sheets, words and figures of each workbook in LibreOffice', { timeout: SLOW }, () =>
    opened('tables.xlsx', XLSX, workbookDiffers),
  )
})

function partIn(zip: Uint8Array, part: string): Uint8Array {
  const found = partsOf(zip).get(part)
  if (found === undefined) throw new Error(`the archive has no ${part}`)
  return found
}

/** All of them at once. */
async function opened(
  part: 'report.docx' | 'tables.xlsx',
  wish: Parameters<typeof converted>[1],
  differs: (ours: Uint8Array, theirs: Uint8Array) => string[],
): Promise<void> {
  const written = new Map<string, Uint8Array>()
  for (const one of cases) written.set(nameOf(one), partIn((await playedOf(one)).zip, part))
  const files = new Map([...written].map(([name, bytes]) => [`${name}${extname(part)}`, bytes]))
  const read = await converted(files, wish)
  for (const [name, bytes] of written)
    expect(differs(bytes, read.get(name) ?? new Uint8Array()), name).toEqual([])
}
