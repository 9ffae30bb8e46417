/** Cards that may say the same, as proposals to whoever clusters: by the words they share, without any model or network. */
import { LANGUAGES, type LocalText } from '../../text.ts'
import { STOP_WORDS } from './stop-words.ts'

export type AlikePair = { one: string; other: string; likeness: number }

/** Words count by how they begin: enough to tell "permiso" from "puerto", and to bring "permisos" to "permiso". */
const STEM = 5
const SHORTEST = 3
/** Below, a pair is noise more often than a proposal. */
const ALIKE = 0.34

/**
 * Pairs of cards that are alike, most alike first, at most so many. `likeness`: cosine of their words weighted by how rare
 * each is among the cards (tf-idf; Salton and Buckley, 1988), 0..1. Cards in different languages are not compared.
 */
export function alikePairs(cards: readonly { id: string; text: LocalText }[], most: number): AlikePair[] {
  const stems = cards.map(({ text }) => stemsOf(text))
  const weights = weightsOf(stems)
  const vectors = stems.map((own) => vectorOf(own, weights))
  const pairs: AlikePair[] = []
  for (const [index, one] of cards.entries()) {
    for (let at = index + 1; at < cards.length; at += 1) {
      const other = cards[at]
      const likeness = cosine(vectors[index], vectors[at])
      if (other && likeness >= ALIKE) pairs.push({ one: one.id, other: other.id, likeness })
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness).slice(0, most)
}

/** With the language before them, so that "para" is not what "para" is elsewhere. */
function stemsOf(text: LocalText): Set<string> {
  const language = LANGUAGES.find((each) => text[each] !== undefined)
  if (language === undefined) return new Set()
  const words = (text[language] ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(
    words
      .filter((word) => word.length >= SHORTEST && !STOP_WORDS[language].has(word))
      .map((word) => `${language} ${word.slice(0, STEM)}`),
  )
}

function weightsOf(all: readonly ReadonlySet<string>[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const stems of all) for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1)
  return new Map([...seen].map(([stem, count]) => [stem, Math.log(1 + all.length / count)]))
}

type Vector = { weights: ReadonlyMap<string, number>; length: number }

function vectorOf(stems: ReadonlySet<string>, weights: ReadonlyMap<string, number>): Vector {
  const own = new Map([...stems].map((stem) => [stem, weights.get(stem) ?? 0]))
  return { weights: own, length: Math.hypot(...own.values()) }
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other || one.length === 0 || other.length === 0) return 0
  let sum = 0
  for (const [stem, weight] of one.weights) sum += weight * (other.weights.get(stem) ?? 0)
  return sum / (one.length * other.length)
}
