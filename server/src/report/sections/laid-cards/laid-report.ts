/** Cards of a gathering with a form, as the tables of the report take them. */
import type { CardField, CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import type { GatherReport } from '@cabildo/shared/kinds/gather/report'
import { valueText } from '@cabildo/shared/kinds/gather/value-text'
import type { Translator } from '../../translator.ts'

type Printed = GatherReport['cards'][number]

/** `inside`: the cards merged into it. */
export type LaidCard = Printed & { inside: Printed['leaves'] }

export type LaidProps = { form: CardForm; cards: readonly LaidCard[]; words: Translator }

export function laid(cards: GatherReport['cards']): LaidCard[] {
  return cards.map((card) => ({ ...card, inside: card.leaves }))
}

const DECIMALS = 6

export function sayValue(field: CardField, value: string | number, words: Translator): string {
  const { local, region } = words
  return valueText(field, value, { local, number: (figure) => words.number(figure, DECIMALS), tag: region })
}

/** How the title of a card is called. */
export function titleOf({ titleLabel }: CardForm, { local, t }: Translator): string {
  return local(titleLabel) || t('gather.card')
}
