import { describe, expect, it } from 'vitest'
import { checkPresent } from './decide.ts'
import { present } from './index.ts'
import { BODY_MAX, PresentConfig } from './schema.ts'

describe('a text to present', () => {
  it('may be written in some languages or in none', () => {
    expect(checkPresent({ body: {} })).toBeNull()
    expect(checkPresent({ body: { es: 'Pausa', en: ' ' } })).toBeNull()
    expect(PresentConfig.safeParse({}).success).toBe(false)
  })

  it('is refused when it is unfit for a screen', () => {
    expect(checkPresent({ body: { en: 'a'.repeat(BODY_MAX + 1) } })).toMatchObject({
      refused: 'text-too-long',
    })
    expect(checkPresent({ body: { es: 'Pausa', pt: 'a\u0000' } })).toMatchObject({ refused: 'text-control' })
  })
})

describe('a table of earlier votes', () => {
  it('is drawn where it is asked for, of the votes that it names, and not of earlier configurations', () => {
    expect(present.draws?.(PresentConfig.parse({ body: {} }))).toBeNull()
    expect(present.draws?.(PresentConfig.parse({ body: {}, table: { votes: ['one'] } }))).toEqual(['one'])
    expect(PresentConfig.safeParse({ body: {}, table: {} }).success).toBe(false)
  })
})
