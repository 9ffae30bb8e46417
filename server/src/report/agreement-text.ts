/** How far the room agrees on the order: the word and the plain sentence, as on the screens. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

/** Null with no pair to compare. */
export function agreementText({ t }: Translator, { agreement: { overall, words } }: Result): string | null {
  if (overall === null || words === null) return null
  const sentence = t('result:agreement.sentence', { share: Math.round(overall * 100) })
  return `${t(`result:agreement.words.${words}`)}. ${sentence}`
}
