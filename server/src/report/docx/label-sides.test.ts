import { describe, expect, it } from 'vitest'
import { labelSides } from './label-sides.ts'

describe('[E3] numbers on the map of agreement', () => {
  const lines = { x: 0.5, y: 0.7 }

  it('stand to the right of their points where nothing is there', () => {
    expect(labelSides([{ name: '1', x: 0.2, y: 0.2 }], lines)).toEqual(['right'])
  })

  it('go to another side where a line, a point or another number is', () => {
    expect(labelSides([{ name: '1', x: 0.2, y: 0.7 }], lines)).toEqual(['above'])
    expect(labelSides([{ name: '1', x: 0.485, y: 0.2 }], lines)).toEqual(['left'])
    const near = [
      { name: '1', x: 0.2, y: 0.2 },
      { name: '2, 3', x: 0.22, y: 0.2 },
      { name: '4', x: 0.2, y: 0.25 },
    ]
    expect(labelSides(near, lines)).toEqual(['left', 'right', 'right'])
  })

  it('stand somewhere where there is room nowhere', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({
      name: String(at),
      x: 0.2 + (at % 3) / 90,
      y: 0.2 + Math.floor(at / 3) / 60,
    }))
    expect(labelSides(crowd, lines)).toHaveLength(9)
  })
})
