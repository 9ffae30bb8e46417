/** How far the room agrees on the order: the word and the plain sentence, as on the screens. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

/** Of each, and by its round where there are several; null with no pair to compare in any. */
export function agreementTexts(words: Translator, results: readonly Result[]): string | null {
  const told = results.flatMap((result) => {
    const text = agreementText(words, result)
    const round = words.t('round', { n: words.number(result.asked) })
    return text === null ? [] : [results.length === 1 ? text : `${round}: ${text}`]
  })
  return told.length === 0 ? null : told.join(' ')
}

/** Null with no pair to compare. */
export function agreementText({ t }: Translator, { agreement: { overall, words } }: Result): string | null {
  if (overall === null || words === null) return null
  const sentence = t('result:agreement.sentence', { share: Math.round(overall * 100) })
  return `${t(`result:agreement.words.${words}`)}. ${sentence}`
}
