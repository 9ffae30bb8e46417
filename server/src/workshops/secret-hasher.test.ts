import { describe, expect, it } from 'vitest'
import { SecretHasher } from './secret-hasher.ts'

const [one, other] = [new SecretHasher(Buffer.alloc(32, 1)), new SecretHasher(Buffer.alloc(32, 2))]
const token = 'a-token-of-128-bits-or-more'

describe('what is kept of secrets', () => {
  it('[S6] is keyed: without the pepper nobody can try tokens against a stolen database', () => {
    expect(one.token(token)).toBe(new SecretHasher(Buffer.alloc(32, 1)).token(token))
    expect(one.token(token)).not.toBe(other.token(token))
    expect(one.rejoinCode('w1', 'ABCD2345')).not.toBe(other.rejoinCode('w1', 'ABCD2345'))
    expect(one.token(token)).toMatch(/^[0-9a-f]{32}$/)
    expect(other.open(one.token(token))).not.toBe(one.open(one.token(token)))
  })

  it('[S6] keeps rejoin codes of two workshops apart, and apart from tokens', () => {
    expect(one.rejoinCode('w1', 'ABCD2345')).not.toBe(one.rejoinCode('w2', 'ABCD2345'))
    expect(one.rejoinCode('w1', token)).not.toBe(one.token(token))
  })

  it('[H5] is known at another server once its digest was given over, and the key was not', () => {
    const digest = one.open(one.token(token))
    expect(digest).toMatch(/^[0-9a-f]{32}$/)
    expect(other.seal(digest ?? '')).toBe(other.token(token))
    expect(one.open(one.earlierToken(token))).toBeNull()
  })
})
