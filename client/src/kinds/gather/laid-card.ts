/** A card as the layouts of the board take it. */
import type { CardForm, FieldValues } from '@cabildo/shared/kinds/gather/form-schema'
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'

type Shown = NonNullable<GatherShow['cards']>[number]

/** `inside`: the cards merged into it. */
export type LaidCard = Shown & { inside: { fields?: FieldValues | undefined }[] }

export type LayoutProps = {
  form: CardForm
  cards: readonly LaidCard[]
  /** Changes when the cards do. */
  of: string
}

export function laid(cards: readonly Shown[]): LaidCard[] {
  return cards.map((card) => ({ ...card, inside: card.children }))
}
