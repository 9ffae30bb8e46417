import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What somebody puts into a file so that nobody finds out in time what else was changed. */
const SLOW = '<style '.repeat(150_000)

const page = (count: number, more = '') =>
  utf8(`<html><style>b { color: red }</style><p>In favour: <b>${count}</b></p>${more}</html>`)

/** A workbook of one sheet with one cell, whose word stands in the list of words. */
const workbook = (word: string) =>
  zipSync({
    'xl/workbook.xml': utf8('<workbook><sheets><sheet name="A &amp; B" sheetId="1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': utf8('<sheetData><c r="B2" s="1" t="s"><v>0</v></c></sheetData>'),
    'xl/sharedStrings.xml': utf8(`<sst><si><t>${word}</t></si></sst>`),
  })

describe('[V7] where a file was changed', () => {
  it('is told by the words of a cell, as people read them', () => {
    expect(firstDifference('tables.xlsx', workbook('R&amp;D: all'), workbook('R&amp;D: few'))).toEqual({
      place: { at: 'cell', sheet: 'A & B', cell: 'B2' },
      found: ' R&D: all',
      expected: ' R&D: few',
    })
  })

  it('is found between the tags of a page, whatever its style', () => {
    expect(firstDifference('report.html', page(13), page(12))).toEqual({
      place: { at: 'words' },
      found: expect.stringContaining('In favour: 13'),
      expected: expect.stringContaining('In favour: 12'),
    })
  })

  it('is found in a page that was made so that this takes long', () => {
    const written = page(12, `<p>${'Many words. '.repeat(10_000)}</p>`)
    const changed = page(13, SLOW)
    expect(firstDifference('report.html', changed, written)).toMatchObject({
      place: { at: 'words' },
      found: expect.stringContaining('In favour: 13'),
    })
  })

  it.each(['report.html', 'report.pdf', 'tables.xlsx', 'csv/items.csv'])(
    'is told to the byte where %s is much longer than it was written',
    (name) => {
      expect(firstDifference(name, page(13, SLOW), page(12))).toMatchObject({ place: { at: 'byte' } })
    },
  )
})
