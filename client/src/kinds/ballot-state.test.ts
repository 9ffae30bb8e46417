import { describe, expect, it } from 'vitest'
import { activityView, phoneProps, said } from '../testing/phone-props.ts'
import { ballotState } from './ballot-state.ts'
import type { PhoneProps } from './kind-ui.ts'

const parse = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const state = (change: Partial<PhoneProps>, round = 2) =>
  ballotState(phoneProps(activityView({ round }), change), parse, '')
const told = (answer: string | null, newer = false) => ({
  ballot: { activity: 'act-1', round: 2, voted: true, answer, newer },
})

describe('ballot state', () => {
  it('begins with an empty form', () => {
    expect(state({})).toMatchObject({ mode: 'edit', answer: '', counted: null, fromEarlier: false })
  })

  it('shows a draft before anything else', () => {
    expect(state({ draft: 'draft', said: [said('sent', { round: 2 })] })).toMatchObject({
      mode: 'edit',
      answer: 'draft',
      counted: 'sent',
    })
  })

  it('[I3] shows what was said while it is on its way, and counts it only when recorded', () => {
    const pending = state({ said: [said('old', { round: 2 }), said('new', { round: 2, state: 'sent' })] })
    expect(pending).toMatchObject({ mode: 'said', answer: 'new', counted: 'old' })
  })

  it('brings a refused answer back into the form, with its reason', () => {
    const refusal = { refused: 'over-budget' as const }
    expect(state({ said: [said('much', { round: 2, state: 'refused', refusal })] })).toMatchObject({
      mode: 'edit',
      answer: 'much',
      refused: refusal,
      late: null,
    })
  })

  it('[I4] tells a late answer apart, and what counted before it', () => {
    const late = said('late', { round: 2, state: 'refused', refusal: { refused: 'round-closed' } })
    expect(state({ said: [said('first', { round: 2 }), late] })).toMatchObject({
      late: 'late',
      counted: 'first',
      refused: null,
    })
  })

  it.each(['round-closed', 'round-changed', 'round-not-open', 'workshop-ended'] as const)(
    '[I4] tells as late what came after the close, whichever way that is said: %s',
    (refused) => {
      const late = said('late', { round: 2, state: 'refused', refusal: { refused } })
      expect(state({ said: [late] })).toMatchObject({ late: 'late', counted: null, refused: null })
    },
  )

  it('offers the answer of an earlier round again', () => {
    expect(state({ said: [said('before', { round: 1 })] })).toMatchObject({
      mode: 'edit',
      answer: 'before',
      fromEarlier: true,
      counted: null,
    })
  })

  it('takes the word of the server where it is newer, and the own copy where it is not', () => {
    expect(state({ said: [said('here', { round: 2 })], ...told('there', true) }).answer).toBe('there')
    expect(state({ said: [said('here', { round: 2 })], ...told('there') }).answer).toBe('here')
    expect(state(told('there')).answer).toBe('there')
  })

  it('[S2] knows when an anonymous ballot was given on another phone', () => {
    expect(state(told(null)).elsewhere).toBe(true)
    expect(state({ said: [said('here', { round: 2 })], ...told(null) }).elsewhere).toBe(false)
  })
})
