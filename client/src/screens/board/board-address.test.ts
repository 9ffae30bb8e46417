import { describe, expect, it } from 'vitest'
import { boardAddress, readBoardAddress, spokenAddress } from './board-address.ts'

describe('the board’s address', () => {
  it('says with which token to read and where phones go', () => {
    const address = boardAddress('ABCD2345', 'token-token-token-token', 'http://192.168.1.20:3000')
    const fragment = address.slice(address.indexOf('#'))
    expect(readBoardAddress(fragment, 'http://localhost:3000')).toEqual({
      token: 'token-token-token-token',
      base: 'http://192.168.1.20:3000',
    })
  })

  it('falls back to its own origin, also for a base that is no address of a server', () => {
    for (const fragment of ['#d=t', '#d=t&u=javascript:alert(1)', '#d=t&u=nonsense']) {
      expect(readBoardAddress(fragment, 'http://localhost:3000').base).toBe('http://localhost:3000')
    }
    expect(readBoardAddress('', 'http://localhost:3000').token).toBeNull()
  })

  it('is read aloud without its protocol', () => {
    expect(spokenAddress('http://192.168.1.20:3000')).toBe('192.168.1.20:3000')
  })
})
