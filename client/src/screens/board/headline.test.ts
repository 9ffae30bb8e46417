import { describe, expect, it } from 'vitest'
import { headline } from './headline.ts'

const asked = { revealStep: 0, presents: null, phase: 'open', show: null } as const

describe('headline', () => {
  it('asks the question while people answer', () => {
    expect(headline('Shortlist', 'What matters most?', asked)).toEqual({
      question: 'What matters most?',
      prompt: null,
    })
  })

  it('puts the short title over a result and over cards', () => {
    expect(headline('Shortlist', 'What?', { ...asked, revealStep: 1 }).question).toBe('Shortlist')
    expect(headline('Cards', 'What?', { ...asked, show: { cards: [{}] } }).question).toBe('Cards')
  })

  it('keeps a question that is too long for its size under the title', () => {
    const long = 'Why '.repeat(60)
    expect(headline('Shortlist', long, asked)).toEqual({ question: 'Shortlist', prompt: long })
  })
})
