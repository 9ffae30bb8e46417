/** Words of both directions, cut where the direction changes: Word asks each run which way it goes. */

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LETTER = /\p{L}/u
const HEBREW = /\p{Script=Hebrew}/u

export type Stretch = { text: string; rightToLeft: boolean }

/** What stands between two letters of one direction goes with them; what stands between two directions goes with the first. */
export function stretchesOf(text: string): Stretch[] {
  if (!RIGHT_TO_LEFT.test(text)) return [{ text, rightToLeft: false }]
  const stretches: Stretch[] = []
  for (const symbol of text) {
    const last = stretches.at(-1)
    const turns = LETTER.test(symbol) ? RIGHT_TO_LEFT.test(symbol) : (last?.rightToLeft ?? false)
    if (last && last.rightToLeft === turns) last.text += symbol
    else stretches.push({ text: symbol, rightToLeft: turns })
  }
  return stretches
}

/** Whether the first letter goes to the left. */
export function startsRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first)
}

export function scriptLanguage(text: string): string {
  return HEBREW.test(text) ? 'he-IL' : 'ar-SA'
}
