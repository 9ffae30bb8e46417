/** Which cards a facilitator would bring together, and what the pile would be called. */
import type { Language } from '@cabildo/shared/text'
import { CHALLENGES } from './challenge-bank.ts'

export type Cluster = { title: string; cards: string[] }

type Written = { id: string; text: string }

/** Clusters of two cards or more. `byMeaning`: wordings of the same challenge belong together; otherwise only the same words. */
export function clusters(cards: readonly Written[], language: Language, byMeaning: boolean): Cluster[] {
  const piles = new Map<string, string[]>()
  for (const { id, text } of cards) {
    const title = byMeaning ? (titles[language].get(text) ?? text) : text
    piles.set(title, [...(piles.get(title) ?? []), id])
  }
  return [...piles].map(([title, own]) => ({ title, cards: own })).filter((pile) => pile.cards.length > 1)
}

const titles: Record<Language, Map<string, string>> = {
  es: titlesIn('es'),
  en: titlesIn('en'),
  pt: titlesIn('pt'),
}

/** For every wording in any language, the title of its challenge in this one. */
function titlesIn(language: Language): Map<string, string> {
  return new Map(
    CHALLENGES.flatMap((challenge) => {
      const title = challenge[language].texts[0] ?? ''
      return Object.values(challenge).flatMap(({ texts }) =>
        texts.map((text): [string, string] => [text, title]),
      )
    }),
  )
}
