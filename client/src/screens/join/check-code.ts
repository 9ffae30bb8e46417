/** Looks at a typed code before it is asked for: says what is wrong in a way that can be put right. */
import { CODE_ALPHABET, normaliseCode } from '@cabildo/shared/join-code'

export type CheckedCode = { code: string; fault: 'empty' | 'length' | 'symbols' | null }

/** Spaces, dashes and case do not matter; 0, O, 1, I and L are in no code. */
export function checkCode(typed: string): CheckedCode {
  const code = normaliseCode(typed)
  if (code === '') return { code, fault: 'empty' }
  if ([...code].some((symbol) => !CODE_ALPHABET.includes(symbol))) return { code, fault: 'symbols' }
  return { code, fault: code.length === 8 ? null : 'length' }
}
