/** Numbers and colours as the operators of a page write them. */

export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Of `#rrggbb`. */
export function rgb(colour: string): string {
  return [1, 3, 5].map((at) => n(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
}

/** Four hexadecimal digits. */
export function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
