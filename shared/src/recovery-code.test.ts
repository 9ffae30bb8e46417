import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Token } from './ids.ts'
import {
  displayRecoveryCode,
  RECOVERY_BYTES,
  readRecoveryCode,
  recoveryCodeFrom,
  recoveryToken,
} from './recovery-code.ts'

const bytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
const read = (typed: string) => readRecoveryCode(typed).code

describe('[R14] a recovery code', () => {
  it('has 100 bits: twenty symbols, each of 32 equally likely', () => {
    const all = Array.from({ length: 256 }, (_, byte) => recoveryCodeFrom(new Uint8Array(20).fill(byte))[0])
    const times = new Map<string | undefined, number>()
    for (const symbol of all) times.set(symbol, (times.get(symbol) ?? 0) + 1)
    expect([...times.values()]).toEqual(Array(32).fill(8))
    expect(RECOVERY_BYTES * Math.log2(times.size)).toBeGreaterThanOrEqual(100)
  })

  it('is read as it was written down, whatever the case, the spaces, the hyphens, 0 and O, 1, I and L', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = recoveryCodeFrom(random)
        const shown = displayRecoveryCode(code)
        expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
        const mistaken = shown.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')
        for (const typed of [code, shown, mistaken, ` ${mistaken.replaceAll('l', 'I')} `]) {
          expect(readRecoveryCode(typed)).toEqual({ code, fault: null })
        }
      }),
    )
  })

  it('stands for one token, which no two codes share and which the wire takes', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const [a, b] = [recoveryCodeFrom(one), recoveryCodeFrom(other)]
        expect(Token.safeParse(recoveryToken(a)).success).toBe(true)
        expect(recoveryToken(a) === recoveryToken(b)).toBe(a === b)
      }),
    )
    expect(recoveryToken(read('7K3M-2P9Q-RSTV-WXYZ-0123'))).toBe('recovery-7K3M2P9QRSTVWXYZ0123')
  })

  it('says what is wrong with what was typed', () => {
    expect(readRecoveryCode(' - ').fault).toBe('empty')
    expect(readRecoveryCode('7K3M-2P9Q-RSTV-WXYZ-012').fault).toBe('length')
    expect(readRecoveryCode('7K3M-2P9Q-RSTV-WXYZ-01234').fault).toBe('length')
  })
})
