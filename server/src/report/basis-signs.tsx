/** Signs beside labels that do not rest on every group, and what they mean, said once in the caption of their table. */
import type { Parts, RuledVerdict } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from './translator.ts'

type Basis = 'pooled' | 'room' | 'verdict'
type Judged = { basis: Parts['basis']; verdict?: RuledVerdict | null }

const SIGNS: Record<Basis, string> = { pooled: '†', room: '‡', verdict: '*' }
/** A space that no line ends at. */
const NEVER_APART = '\u00a0'

/** Of a label. */
export function BasisSign({ of }: { of: Pick<Judged, 'basis'> | undefined }) {
  return of?.basis === 'pooled' || of?.basis === 'room' ? `${NEVER_APART}${SIGNS[of.basis]}` : null
}

/** Of a rule of adoption that was read of the room as one, where the label was not. */
export function VerdictSign({ of }: { of: Judged }) {
  return isOfRoom(of) ? `${NEVER_APART}${SIGNS.verdict}` : null
}

/** `caption`: what the table is, or nothing. Empty where neither is to be said. */
export function captionWithSigns(
  words: Translator,
  caption: string,
  judged: readonly (Judged | undefined)[],
): string {
  const found = new Set(judged.flatMap((each) => (each ? basesOf(each) : [])))
  const told = (['pooled', 'room', 'verdict'] as const)
    .filter((basis) => found.has(basis))
    .map((basis) => `${SIGNS[basis]} ${words.t(`result:basis.${basis}`)}`)
  return [caption, ...told].filter((each) => each !== '').join(' · ')
}

function basesOf(judged: Judged): Basis[] {
  const { basis } = judged
  const ofLabel: Basis[] = basis === 'pooled' || basis === 'room' ? [basis] : []
  return isOfRoom(judged) ? [...ofLabel, 'verdict'] : ofLabel
}

function isOfRoom({ basis, verdict }: Judged): boolean {
  return verdict?.by === 'room' && basis !== 'room'
}
