/** How deep JSON goes, told before anything walks it without looking (I14). */

/** No message of the wire is deeper: envelope, command, setup, agenda, activity, config, fields, field, options, option, text. */
export const DEEPEST = 11

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** True when the raw text nests arrays and objects deeper than `most`. Looks at bytes only, so it runs before any parser. */
export function isDeeperText(json: Uint8Array, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0
    if (quoted) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) quoted = false
    } else if (byte === QUOTE) quoted = true
    else if (OPENING.has(byte)) depth += 1
    else if (CLOSING.has(byte)) depth -= 1
    if (depth > most) return true
  }
  return false
}

/** True for what JSON can say within `most` levels: no bytes, dates or other objects that a binary frame can smuggle in. */
export function isPlainJson(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (most === 0) return false
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false
  // Every message passes here: loops, for the callbacks of the list methods cost more than the look.
  const parts = Array.isArray(value) ? value : Object.values(value)
  for (const part of parts) if (!isPlainJson(part, most - 1)) return false
  return true
}
