import { describe, expect, it } from 'vitest'
import { ballotKey } from './ballot-key.ts'

describe('ballot key', () => {
  const secret = '00112233445566778899aabbccddeeff'

  it('is the first half of HMAC-SHA-256, as another implementation computes it', () => {
    // Node 20, crypto.createHmac('sha256', secret).update('w1/a1/2').digest('hex').
    expect(ballotKey(secret, 'w1', 'a1', 2)).toBe('aff0dec2561c334064b3f1b31b0fbdf6')
  })

  it('[S2] differs in every round and for every secret, and is the same on every call', () => {
    const keys = [
      ballotKey(secret, 'w1', 'a1', 1),
      ballotKey(secret, 'w1', 'a1', 2),
      ballotKey(secret, 'w1', 'a2', 1),
      ballotKey(`${secret.slice(1)}0`, 'w1', 'a1', 1),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(ballotKey(secret, 'w1', 'a1', 1)).toBe(keys[0])
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
  })
})
