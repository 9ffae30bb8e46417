import { describe, expect, it } from 'vitest'
import { alikePairs } from './alike.ts'

const cards = (...texts: string[]) => texts.map((text, index) => ({ id: String(index), text: { es: text } }))
const pairs = (...texts: string[]) =>
  alikePairs(cards(...texts), 10).map(({ one, other }) => `${one}${other}`)

describe('[K-gather-6] cards that look alike', () => {
  it('are those that share the words that are rare among them, however they are inflected', () => {
    expect(
      pairs(
        'Los permisos tardan años',
        'Permiso que tarda demasiado',
        'El agua no alcanza para los valles',
        'Falta agua en los valles',
        'Los jóvenes se van',
      ),
    ).toEqual(['23', '01'])
  })

  it('are not those that share only small words, accents aside', () => {
    expect(pairs('No hay mesa para nadie', 'No hay camino para ellos', 'Más sol que agua')).toEqual([])
    expect(pairs('Educación técnica', 'educacion TECNICA', 'Puerto', 'Aeropuerto')).toEqual(['01'])
  })

  it('come most alike first, so many and no more', () => {
    const all = cards('Agua y riego', 'Agua y riego', 'Agua, riego y valles', 'Permisos lentos')
    const [first, ...others] = alikePairs(all, 2)
    expect([first?.one, first?.other, first?.likeness]).toEqual(['0', '1', expect.closeTo(1)])
    expect(others).toHaveLength(1)
  })

  it('are never of two languages, and an empty card is like nothing', () => {
    const two = [
      { id: 'a', text: { es: 'Capital humano' } },
      { id: 'b', text: { pt: 'Capital humano' } },
      { id: 'c', text: {} },
    ]
    expect(alikePairs(two, 10)).toEqual([])
  })
})
