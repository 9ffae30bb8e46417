/** What instruments are written with: texts in every language, rows, labels, and what most steps have alike. */
import type { AssessConfig, Scale } from '../../kinds/assess/schema.ts'
import type { DiscussConfig } from '../../kinds/discuss/schema.ts'
import type { CardField, FieldOption, FieldType } from '../../kinds/gather/form-schema.ts'
import type { GatherConfig } from '../../kinds/gather/schema.ts'
import type { Item } from '../../kinds/item.ts'
import type { VoteConfig } from '../../kinds/vote/schema.ts'
import type { LocalText } from '../../text.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'

/** Spanish, English, Portuguese. */
export type Words = readonly [es: string, en: string, pt: string]

export function words(...[es, en, pt]: Words): LocalText {
  return { es, en, pt }
}

export function labels(...each: readonly Words[]): LocalText[] {
  return each.map((one) => words(...one))
}

export type Option = { id: string; text: LocalText }

/** A column, a heading of a matrix, an answer of a choice. */
export function option(id: string, ...text: Words): Option {
  return { id, text: words(...text) }
}

/** A row or card that is there from the start. */
export function row(id: string, text: Words, why?: Words): Item {
  return { id, text: words(...text), ...(why ? { why: words(...why) } : {}), from: [] }
}

type Written = Pick<ActivitySetup, 'id' | 'kind' | 'config'> & {
  title: Words
  prompt: Words
  items?: readonly Item[]
  secrecy?: ActivitySetup['secrecy']
  source?: ActivitySetup['source']
  minutes?: number
}

/** A step; confidential and taking nothing from elsewhere unless it says so. */
export function step({
  title,
  prompt,
  items = [],
  secrecy = 'confidential',
  source = null,
  ...rest
}: Written): ActivitySetup {
  const texts = { title: words(...title), prompt: words(...prompt) }
  return { ...rest, ...texts, secrecy, items: [...items], source, thresholds: null }
}

/** A scale of labels from lowest to highest; the highest alone is support unless said otherwise. */
export function steps(all: readonly Words[], supportFrom = all.length - 1): Scale {
  return { type: 'ordinal', labels: labels(...all), supportFrom }
}

export function three(low: Words, middle: Words, high: Words): Scale {
  return steps([low, middle, high])
}

/** How far somebody agrees, from 1 to 5; 4 and 5 are support. */
export const AGREE_FIVE: Scale = steps(
  [
    ['Muy en desacuerdo', 'Strongly disagree', 'Discordo totalmente'],
    ['En desacuerdo', 'Disagree', 'Discordo'],
    ['Ni una cosa ni la otra', 'Neither', 'Nem um nem outro'],
    ['De acuerdo', 'Agree', 'Concordo'],
    ['Muy de acuerdo', 'Strongly agree', 'Concordo totalmente'],
  ],
  3,
)

export const LOW_TO_HIGH: Scale = three(
  ['Bajo', 'Low', 'Baixo'],
  ['Moderado', 'Moderate', 'Moderado'],
  ['Alto', 'High', 'Alto'],
)

export const NO_TO_YES: Scale = three(
  ['No', 'No', 'Não'],
  ['En parte', 'Partly', 'Em parte'],
  ['Sí', 'Yes', 'Sim'],
)

/** Rows marked on a scale, with a reason for whoever wants to give one. */
export function assessing(scale: Scale, changes: Partial<AssessConfig> = {}): AssessConfig {
  return { scale, headings: [], headingsAre: 'criteria', dontKnow: true, reasons: 'optional', ...changes }
}

/** Cards that people write in private first. */
export function writing(changes: Partial<GatherConfig> = {}): GatherConfig {
  const how = {
    contribute: true,
    maxPerPerson: 3,
    sharing: 'private',
    moderated: false,
    askWhy: true,
  } as const
  return { ...how, ...changes }
}

/** Cards that flowed in are brought together by the facilitator. */
export const CLUSTERING: GatherConfig = writing({ contribute: false, sharing: 'shared', askWhy: false })

/** One field of a card; `needed` where a card without it says too little. */
export function field(id: string, type: FieldType, label: Words, needed = false): CardField {
  return { id, label: words(...label), type, required: needed }
}

/** Who it is, or who answers for it: covered in the public edition. */
export function person(id: string, label: Words, needed = false): CardField {
  return { ...field(id, 'text', label, needed), personal: true }
}

export function choice(id: string, label: Words, options: readonly FieldOption[], needed = true): CardField {
  return { ...field(id, 'choice', label, needed), options: [...options] }
}

/** Key questions that everybody may answer and back the answers of others. */
export const KEY_QUESTIONS: DiscussConfig = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}

export const FIVE_DOTS: VoteConfig = { method: 'dots', budget: 5, cap: 3 }
