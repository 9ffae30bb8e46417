import { BallotKey, Code, CommandId, Token } from '@cabildo/shared/ids'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  forgetSession,
  keepSession,
  newCommandId,
  newHexKey,
  newRejoinCode,
  newToken,
  readSession,
} from './session.ts'

const session = {
  code: 'ABCD2345',
  workshop: 'w1',
  token: newToken(),
  rejoinCode: newRejoinCode(),
  ballotSecret: newHexKey(),
}

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

describe('session', () => {
  it('makes secrets that the server takes', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      expect(Token.safeParse(newToken()).success).toBe(true)
      expect(CommandId.safeParse(newCommandId()).success).toBe(true)
      expect(Code.safeParse(newRejoinCode()).success).toBe(true)
      expect(BallotKey.safeParse(newHexKey()).success).toBe(true)
    }
  })

  it('is found again by its join code, and by no other', () => {
    keepSession(session)
    expect(readSession('ABCD2345')).toEqual(session)
    expect(readSession('WXYZ6789')).toBeNull()
    forgetSession('ABCD2345')
    expect(readSession('ABCD2345')).toBeNull()
  })

  it('takes nothing that is not a session for one', () => {
    window.localStorage.setItem('cabildo/session/ABCD2345', '{"token":1}')
    expect(readSession('ABCD2345')).toBeNull()
    window.localStorage.setItem('cabildo/session/ABCD2345', 'no json')
    expect(readSession('ABCD2345')).toBeNull()
  })

  it('holds for the page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied')
    })
    keepSession(session)
    expect(readSession('ABCD2345')).toEqual(session)
    forgetSession('ABCD2345')
    expect(readSession('ABCD2345')).toBeNull()
  })
})
