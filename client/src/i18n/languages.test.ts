import { afterEach, describe, expect, it } from 'vitest'
import { firstLanguage, keepChoice, regional } from './languages.ts'

afterEach(() => window.localStorage.clear())

describe('languages', () => {
  it('follows the address, then the choice made here, then the browser', () => {
    keepChoice('en')
    expect(firstLanguage('?lang=es', ['en-GB'])).toBe('es')
    expect(firstLanguage('', ['es-CL'])).toBe('en')
    window.localStorage.clear()
    expect(firstLanguage('', ['fr-FR', 'es-CL', 'en'])).toBe('es')
    expect(firstLanguage('', ['pt-BR', 'es', 'en'])).toBe('pt')
    expect(firstLanguage('', ['de-DE'])).toBe('en')
    expect(firstLanguage('?lang=xx', ['es'])).toBe('es')
  })

  it('writes numbers the way of the reader’s region', () => {
    expect(regional('es', ['en-US', 'es-MX'])).toBe('es-MX')
    expect(regional('pt', ['pt-BR', 'en'])).toBe('pt-BR')
    expect(regional('en', ['es-MX'])).toBe('en')
  })
})
