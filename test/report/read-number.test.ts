import { readNumber } from '@cabildo/server/report/data/read-number'
import { translatorFor } from '@cabildo/server/report/translator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const REGIONS = ['es', 'en', 'pt'] as const

describe('[E4] a number as it is printed', () => {
  it.each(REGIONS)('is read back as it was written (%s)', (language) => {
    const { number, percent, region } = translatorFor(language)
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.nat(6), (value, digits) => {
        const text = number(value, digits)
        const read = readNumber(text, region)
        if (/^-0([.,]0+)?$/.test(text)) expect(read).toBeNull()
        else expect(read && number(read.value, digits)).toBe(text)
        expect(read === null || Math.abs(read.value - value) <= 0.5 * 10 ** -digits + 1e-9).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 5000 }), (whole) => {
        const text = percent(whole / 100)
        expect(readNumber(text, region)).toMatchObject({ value: Number(`${whole}e-2`), percent: true })
      }),
    )
  })

  it.each([
    ['4,82', 'es-CL', 4.82],
    ['1.234', 'es-CL', 1234],
    ['1.234', 'en-GB', 1.234],
    ['1,234.5', 'en-GB', 1234.5],
    ['+3%', 'es-CL', 0.03],
    ['-2%', 'pt-BR', -0.02],
    ['0,5', 'pt-BR', 0.5],
  ])('%s in %s', (text, region, value) => {
    expect(readNumber(text, region)?.value).toBe(value)
  })

  it.each(['007', '1234', '1,5e3', '4,82 ', '1.5', '12:30', '21/21', '½', '٣', '–', '', '-0', '1.2.3', '%'])(
    'nothing else is one: %s',
    (text) => {
      expect(readNumber(text, 'es-CL')).toBeNull()
    },
  )
})
