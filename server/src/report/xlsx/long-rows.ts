/** A cell of a spreadsheet holds 32,767 characters: what is longer goes on in rows below, so that no word is lost. */

const MOST = 32_000

export function piecesOf(text: string): string[] {
  if (text.length <= MOST) return [text]
  const pieces: string[] = ['']
  for (const symbol of text) {
    const last = pieces.at(-1) ?? ''
    if (last.length + symbol.length > MOST) pieces.push(symbol)
    else pieces[pieces.length - 1] = last + symbol
  }
  return pieces
}
