import { describe, expect, it } from 'vitest'
import { acceptLocalText, acceptOptionalText, acceptText } from './text.ts'

describe('text that people write', () => {
  it.each([
    ['a null', '\u0000'],
    ['an escape', '\u001b'],
    ['a delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['an embedding', '\u202a'],
    ['an override', '\u202e'],
    ['an isolate', '\u2066'],
    ['the end of an isolate', '\u2069'],
    ['a line separator', '\u2028'],
    ['an annotation', '\ufff9'],
    ['a byte order mark turned round', '\ufffe'],
    ['what is no character', '\uffff'],
    ['half a surrogate pair', '\ud800'],
  ])('[S8] is refused with %s, which could change how the text around it reads', (_what, symbol) => {
    expect(acceptText(`a${symbol}b`, 10, 'text')).toEqual({ refused: 'text-control', field: 'text' })
  })

  it('is stored trimmed and composed, with its tabs and lines', () => {
    expect(acceptText('  agua\r\ndulce\t\u00bfno?  ', 40, 'text')).toBe('agua\ndulce\t\u00bfno?')
    expect(acceptText('nin\u0303o', 4, 'text')).toBe('ni\u00f1o')
  })

  it('is as long as people count it', () => {
    expect(acceptText('👩‍👩‍👧👩‍👩‍👧', 4, 'text')).toBe('👩‍👩‍👧👩‍👩‍👧')
    expect(acceptText('abc', 2, 'text')).toMatchObject({ refused: 'text-too-long', params: { max: 2 } })
    expect(acceptText(`a${'\u0301'.repeat(300)}`, 10, 'text')).toMatchObject({ refused: 'text-too-long' })
  })

  it('may be missing where it is optional, and in all languages but one', () => {
    expect(acceptOptionalText('  ', 5, 'why')).toBeUndefined()
    expect(acceptText('  ', 5, 'text')).toMatchObject({ refused: 'text-empty' })
    expect(acceptLocalText({ es: ' ', en: 'Water' }, 9, 'title')).toEqual({ en: 'Water' })
    expect(acceptLocalText({ es: ' ' }, 9, 'title')).toMatchObject({ refused: 'text-empty', field: 'title' })
  })
})
