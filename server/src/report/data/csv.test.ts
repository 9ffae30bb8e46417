import { describe, expect, it } from 'vitest'
import { csvManner, csvText, guarded, unguarded } from './csv.ts'

const ES = csvManner('es-CL')

describe('[E5] a table as CSV', () => {
  it('separates and writes decimals as the language does', () => {
    expect([ES, csvManner('en-GB')]).toEqual([
      { separator: ';', decimal: ',' },
      { separator: ',', decimal: '.' },
    ])
    expect(csvText([['a', 1.5, null, true]], ES)).toBe('a;1,5;;true\r\n')
    expect(csvText([['a', 1.5, null, true]], csvManner('en-GB'))).toBe('a,1.5,,true\r\n')
  })

  it('quotes what holds separators, quotes or line ends', () => {
    expect(csvText([['a;b', 'c"d', 'e\nf', ' g']], ES)).toBe('"a;b";"c""d";"e\nf";" g"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'a", '＝1'])(
    'guards text, and takes it back: %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`)
      expect(unguarded(guarded(text))).toBe(text)
    },
  )

  it('leaves numbers and other text alone', () => {
    expect(csvText([[-1.25, -1, 0]], ES)).toBe('-1,25;-1;0\r\n')
    expect(['a=1', '1-2', 'ok'].map(guarded)).toEqual(['a=1', '1-2', 'ok'])
  })
})
