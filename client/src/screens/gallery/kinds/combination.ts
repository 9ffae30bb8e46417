/** What the gallery shows of a kind at once, and how it stands in the address: `#kinds/assess/2/board/revealed-3/es/dark`. */
import { kindOf, kinds } from '@cabildo/shared/kinds/index'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../i18n/languages.ts'

export const AUDIENCES = ['phone', 'board', 'facilitator', 'editor'] as const
/** In the order a round passes through them: answered by all but one, by everybody, and at last asked again. */
export const PHASES = [
  'planned',
  'open',
  'answered',
  'closed',
  'revealed-1',
  'revealed-2',
  'revealed-3',
  'again',
] as const
export const THEMES = ['light', 'dark'] as const
export const KINDS = Object.keys(kinds)
export const LANGUAGES: readonly InterfaceLanguage[] = INTERFACE_LANGUAGES.map(({ language }) => language)

export type Audience = (typeof AUDIENCES)[number]
export type Phase = (typeof PHASES)[number]
export type Theme = (typeof THEMES)[number]

export type Combination = {
  kind: string
  /** Which of the kind's sample configurations, from 1. */
  sample: number
  audience: Audience
  phase: Phase
  language: InterfaceLanguage
  theme: Theme
}

export const FIRST: Combination = {
  kind: KINDS[0] ?? '',
  sample: 1,
  audience: 'phone',
  phase: 'open',
  language: 'es',
  theme: 'light',
}

export function samplesOf(kind: string): number[] {
  return (kindOf(kind)?.samples.configs ?? []).map((_, index) => index + 1)
}

export function hashOf({ kind, sample, audience, phase, language, theme }: Combination): string {
  return `#kinds/${[kind, sample, audience, phase, language, theme].join('/')}`
}

/** Null for an address that names no combination there is. */
export function readHash(hash: string): Combination | null {
  const [place, kind = '', number, ...rest] = hash.split('/')
  const sample = samplesOf(kind).find((each) => String(each) === number)
  const audience = AUDIENCES.find((each) => each === rest[0])
  const phase = PHASES.find((each) => each === rest[1])
  const language = LANGUAGES.find((each) => each === rest[2])
  const theme = THEMES.find((each) => each === rest[3])
  if (place !== '#kinds' || !sample || !audience || !phase || !language || !theme) return null
  return { kind, sample, audience, phase, language, theme }
}
