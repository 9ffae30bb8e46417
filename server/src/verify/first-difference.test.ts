import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What somebody puts into a file so that nobody finds out in time what else was changed. */
const SLOW = '<style '.repeat(150_000)

const page = (count: number, more = '') =>
  utf8(`<html><style>b { color: red }</style><p>In favour: <b>${count}</b></p>${more}</html>`)

describe('[V7] where a file was changed', () => {
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
