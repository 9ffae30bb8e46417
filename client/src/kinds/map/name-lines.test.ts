import { describe, expect, it } from 'vitest'
import { nameLines } from './name-lines.ts'

describe('a name beside its sign', () => {
  it('breaks between words, and shortens only what the last line cannot hold', () => {
    expect(nameLines('Universidad de la región', 16, 2)).toEqual(['Universidad de', 'la región'])
    expect(nameLines('Universidad de la región', 16, 1)).toEqual(['Universidad de …'])
    expect(nameLines('Corporación de Desarrollo Productivo del Norte', 14, 2)).toEqual([
      'Corporación de',
      'Desarrollo Pr…',
    ])
    expect(nameLines('Intercomunalidades 2', 10, 2)).toEqual(['Intercomu…', '2'])
    expect(nameLines('', 10, 2)).toEqual([])
  })
})
