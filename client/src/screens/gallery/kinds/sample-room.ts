/** Who is in the gallery's workshop and what they are asked: three groups, fourteen people, one step of the kind to look at. */
import { kindOf, kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import type { ActivitySetup, WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Combination } from './combination.ts'

/** The step that is looked at, and, where its kind has nothing of its own to ask, the one whose result it shows. */
export const LOOKED_AT = 'looked-at'
export const BEFORE = 'before'

const GROUPS = [
  { id: 'public', name: { es: 'Sector público', en: 'Public sector', pt: 'Setor público' }, seats: 5 },
  {
    id: 'firms',
    name: { es: 'Empresas y gremios', en: 'Firms and their chambers', pt: 'Empresas e associações' },
    seats: 5,
  },
  { id: 'civil', name: { es: 'Sociedad civil', en: 'Civil society', pt: 'Sociedade civil' }, seats: 5 },
]

/** The group of each person, in the order they join. */
export const PEOPLE: readonly string[] = Array.from({ length: 14 }, (_, at) => GROUPS[at % 3]?.id ?? '')

/** Kinds that ask nothing show the result of a step before, as soon as it is closed. */
export function asksOf(kind: Kind | undefined): boolean {
  return Boolean(kind?.ballots ?? kind?.contributions)
}

export function sampleSetup({ kind, sample, phase }: Combination): WorkshopSetup {
  const shown = kindOf(kind)
  const voted = Object.values<Kind>(kinds).find(({ ballots }) => ballots !== null)
  const presents = !asksOf(shown) && phase !== 'planned' && voted !== undefined
  const looked = stepOf(LOOKED_AT, shown, sample)
  const agenda = presents
    ? [
        stepOf(BEFORE, voted, 1),
        { ...looked, items: [], source: { activity: BEFORE, take: { rule: 'all' as const } } },
      ]
    : [looked]
  return {
    title: { es: 'Taller de la galería', en: 'The gallery’s workshop', pt: 'Oficina da galeria' },
    purpose: {},
    languages: ['es', 'en', 'pt'],
    groups: GROUPS,
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda,
    template: null,
  }
}

function stepOf(id: string, kind: Kind | undefined, sample: number): ActivitySetup {
  return {
    id,
    kind: kind?.id ?? '',
    title: { es: 'Prioridades de la región', en: 'Priorities of the region', pt: 'Prioridades da região' },
    prompt: {
      es: '¿En qué deberíamos trabajar juntos durante los próximos tres años?',
      en: 'What should we work on together over the next three years?',
      pt: 'Em que deveríamos trabalhar juntos nos próximos três anos?',
    },
    secrecy: 'confidential',
    config: { ...Object(kind?.samples.configs[sample - 1]) },
    items: [...(kind?.samples.items ?? [])],
    source: null,
    thresholds: null,
  }
}
