import type { ActivityView } from '@cabildo/shared/workshop/view'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { askedNow } from './asked-now.ts'
import { kioskAddress, takeKioskPass } from './kiosk-pass.ts'
import { unseenAnswer } from './unseen-answer.ts'

const CODE = 'ABCD2345'

beforeEach(() => {
  window.localStorage.clear()
  window.history.replaceState(null, '', `/kiosk/${CODE}`)
})

describe('the pass of a tablet', () => {
  it('is taken out of the address, and with its language found again', () => {
    window.history.replaceState(null, '', kioskAddress(CODE, 'first'))
    expect(takeKioskPass(CODE, 'pt')).toEqual({ token: 'first', language: 'pt' })
    expect(window.location.hash).toBe('')
    // Somebody has read in Spanish when the page is loaded again.
    expect(takeKioskPass(CODE, 'es')).toEqual({ token: 'first', language: 'pt' })
    window.history.replaceState(null, '', kioskAddress(CODE, 'second'))
    expect(takeKioskPass(CODE, 'es')).toEqual({ token: 'second', language: 'es' })
  })

  it('is none where the address was typed, and the tablet has a language all the same', () => {
    expect(takeKioskPass(CODE, 'es')).toEqual({ token: null, language: 'es' })
    expect(takeKioskPass(CODE, 'en')).toEqual({ token: null, language: 'es' })
  })
})

describe('[R15] which question is open', () => {
  const seen = (current: object | null, status = 'running') =>
    ({ current, workshop: { status } }) as unknown as Parameters<typeof askedNow>[0]

  it('is known from what is shown, and from nothing that may be hidden', () => {
    expect(askedNow(null, false)).toBeUndefined()
    expect(askedNow(seen({ id: 'cards', phase: 'open' }), true)).toBe('cards')
    expect(askedNow(seen({ id: 'cards', phase: 'closed' }), false)).toBeNull()
    expect(askedNow(seen(null), false)).toBeNull()
    expect(askedNow(seen(null), true)).toBeUndefined()
    expect(askedNow(seen(null, 'ended'), true)).toBeNull()
  })
})

describe('[S10] an anonymous answer that the tablet has forgotten', () => {
  const asked = {
    id: 'vote',
    kind: 'vote',
    round: 1,
    secrecy: 'anonymous',
    phase: 'open',
    result: null,
    show: null,
  } as ActivityView
  const voted = { ballots: [{ activity: 'vote', round: 1, voted: true, answer: null }] }
  const nobody = { ballots: [] }
  const cast = {
    activity: 'vote',
    command: { type: 'cast', activity: 'vote', round: 1, answer: {} },
  } as unknown as OutboxEntry

  it('counts, and can be given again', () => {
    expect(unseenAnswer(asked, voted, [])).toBe('given')
    expect(unseenAnswer(asked, nobody, [])).toBeNull()
    expect(unseenAnswer(asked, voted, [cast])).toBeNull()
    expect(unseenAnswer({ ...asked, secrecy: 'confidential' }, voted, [])).toBeNull()
    expect(unseenAnswer({ ...asked, round: 2 }, voted, [])).toBeNull()
  })

  it('is not said to have counted for nothing once the question has closed', () => {
    const closed = { ...asked, phase: 'closed' as const }
    expect(unseenAnswer(closed, nobody, [])).toBe('closed')
    expect(unseenAnswer({ ...closed, phase: 'revealed' }, nobody, [])).toBe('closed')
    expect(unseenAnswer(closed, nobody, [cast])).toBeNull()
    expect(unseenAnswer({ ...closed, kind: 'gather', show: { cards: [] } }, nobody, [])).toBeNull()
    const told = { ...closed, phase: 'revealed', result: {} } as unknown as ActivityView
    expect(unseenAnswer(told, nobody, [])).toBeNull()
  })
})
