/** Finds places in JSON text, for error messages: the parser of the platform tells no line. */

const TOKEN =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

type Expects = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'
type Open = { list: boolean; at: number; key: string }

/**
 * Line, from 1, of the value at `path`, or of the first thing that is not JSON: null only when the text is JSON without such
 * a value. Not recursive: a million brackets are no danger.
 */
export function jsonLine(text: string, path: readonly PropertyKey[] | null): number | null {
  const open: Open[] = []
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing' =
    'value'
  const lineAt = (position: number) => text.slice(0, position).split(/\r\n|\n|\r/).length
  const isHere = () =>
    path !== null &&
    path.length === open.length &&
    open.every(({ list, at, key }, depth) => (list ? at === path[depth] : key === path[depth]))
  const afterValue = () => (open.length === 0 ? 'nothing' : 'comma-or-end')
  TOKEN.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) {
      const rest = /[^\t\n\r ]/g
      rest.lastIndex = from
      const next = rest.exec(text)
      if (next === null && expects === 'nothing') return null
      return lineAt(next?.index ?? text.trimEnd().length)
    }
    const [whole, mark, string] = match
    const position = TOKEN.lastIndex - whole.trimStart().length
    const inside = open.at(-1)
    const wantsValue = expects === 'value' || expects === 'value-or-end'
    if (mark === undefined) {
      if (string !== undefined && inside && (expects === 'key' || expects === 'key-or-end')) {
        inside.key = JSON.parse(string)
        expects = 'colon'
        continue
      }
      if (!wantsValue) return lineAt(position)
      if (isHere()) return lineAt(position)
      expects = afterValue()
    } else if (mark === '{' || mark === '[') {
      if (!wantsValue || isHere()) return lineAt(position)
      open.push({ list: mark === '[', at: 0, key: '' })
      expects = mark === '[' ? 'value-or-end' : 'key-or-end'
    } else if (mark === ',' && expects === 'comma-or-end' && inside) {
      inside.at += 1
      expects = inside.list ? 'value' : 'key'
    } else if (mark === ':' && expects === 'colon') expects = 'value'
    else if (inside && mark === (inside.list ? ']' : '}') && isEnd(expects)) {
      open.pop()
      expects = afterValue()
    } else return lineAt(position)
  }
}

function isEnd(expects: Expects): boolean {
  return expects.endsWith('-or-end')
}
