/** Lines of a calendar file (RFC 5545): text escaped, lines folded at 75 octets without parting a character. */

const LINE_OCTETS = 75

/** A property of text, ready to stand in the file. */
export function textLine(name: string, text: string): string {
  return folded(`${name}:${escaped(text)}`)
}

export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Continuation lines begin with a space, which counts. */
export function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const symbol of line) {
    const size = octetsOf(symbol)
    if (octets + size > LINE_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += symbol
    octets += size
  }
  return [...lines, current].join('\r\n')
}

function octetsOf(symbol: string): number {
  const codePoint = symbol.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
