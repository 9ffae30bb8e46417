import { describe, expect, it } from 'vitest'
import { checkPresent } from './decide.ts'
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
