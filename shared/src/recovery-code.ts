/** The code with which another device runs a workshop after a laptop died: written down once, typed perhaps in a hurry. */

/** 32 symbols, 5 bits each: without I, L, O and U, which are read as 1, 1, 0 and V. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 100 bits: it is guessed by nobody, limiter or not. */
const LENGTH = 20

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** A code of these random bytes, of which it takes the first twenty. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  return [...bytes.subarray(0, LENGTH)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('')
}
export const RECOVERY_BYTES = LENGTH

/** As it is written down: five groups of four. */
export function displayRecoveryCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}

/** What was typed as the code it was meant for, or what is wrong with it; spaces, hyphens and case do not matter. */
export function readRecoveryCode(typed: string): { code: string; fault: 'empty' | 'length' | null } {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const code = [...plain].map((symbol) => READ_AS[symbol] ?? symbol).join('')
  if (code === '') return { code, fault: 'empty' }
  return { code, fault: code.length === LENGTH ? null : 'length' }
}

/** The bearer token that the code stands for. */
export function recoveryToken(code: string): string {
  return `recovery-${code}`
}
