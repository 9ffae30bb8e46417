/** Join and rejoin codes as people read, type and say them. Free of schemas, so that a phone carries none for it. */

/** The 31 symbols of join and rejoin codes: no 0, 1, I, L or O, so that none is taken for another. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** What a person typed for a code, brought to eight plain symbols where it can be; spaces, dashes and case do not matter. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

/** A code as people read it aloud: two groups of four. */
export function displayCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
