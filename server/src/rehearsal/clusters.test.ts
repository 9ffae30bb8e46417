import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import { textLength } from '@cabildo/shared/text'
import { describe, expect, it } from 'vitest'
import { CHALLENGES } from './challenge-bank.ts'
import { clusters } from './clusters.ts'

const cards = [
  { id: 'a', text: 'Brain drain' },
  { id: 'b', text: 'Fuga de talentos' },
  { id: 'c', text: 'Brain drain' },
  { id: 'f', text: 'Fuga de cérebros' },
  { id: 'd', text: 'Housing is too expensive' },
  { id: 'e', text: 'Something of their own' },
]

describe('clusters of a rehearsal', () => {
  it('bring together what says the same in any words and language', () => {
    expect(clusters(cards, 'en', true)).toEqual([
      { title: 'Young people trained here leave for other regions', cards: ['a', 'b', 'c', 'f'] },
    ])
  })

  it('or only what is written alike', () => {
    expect(clusters(cards, 'en', false)).toEqual([{ title: 'Brain drain', cards: ['a', 'c'] }])
  })

  it('come from a bank whose wordings fit on a card and stand for one challenge each', () => {
    const all = CHALLENGES.flatMap(({ es, en, pt }) => [...es.texts, ...en.texts, ...pt.texts])
    expect(new Set(all).size).toBe(all.length)
    expect(Math.max(...all.map(textLength))).toBeLessThanOrEqual(CARD_TEXT_MAX)
  })
})
