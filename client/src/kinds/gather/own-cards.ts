/** One person's own cards: as the server tells them, with what this phone has said since laid over. */
import type { FieldValues } from '@cabildo/shared/kinds/gather/form-schema'
import type { CardState, GatherAction } from '@cabildo/shared/kinds/gather/schema'
import type { GatherMine } from '@cabildo/shared/kinds/gather/view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { LocalText } from '@cabildo/shared/text'
import type { Said } from '../kind-ui.ts'

export type OwnCard = {
  /** What its slots are named by: the key it was written with, or its id. */
  ref: string
  /** Null until recorded, and in anonymous rounds for good. */
  id: string | null
  key: string | null
  text: LocalText
  why: LocalText | null
  fields: FieldValues
  /** What became of the last thing said about it. */
  said: Pick<Said, 'id' | 'state' | 'refusal'>
  /** What the moderator did with it, where the server tells. */
  state: CardState | null
  /** The card it was merged into. */
  parent: LocalText | null
  /** The table it was written at, where the server tells. */
  table: number | null
  /** May be changed or withdrawn now. */
  mutable: boolean
}

const RECORDED = { id: '', state: 'recorded', refusal: null } as const

/** Oldest first, without withdrawn ones. */
export function ownCards(said: readonly Said[], contributions: Detail | null): OwnCard[] {
  const cards: OwnCard[] = (isMine(contributions) ? contributions.cards : []).map((card) => ({
    ref: card.id,
    id: card.id,
    key: null,
    text: card.text,
    why: card.why,
    fields: card.fields ?? {},
    said: RECORDED,
    state: card.state,
    parent: card.parent?.text ?? null,
    table: card.table ?? null,
    mutable: card.parent === null,
  }))
  for (const one of said) {
    if (!isAction(one.body)) continue
    if (one.body.type === 'add-card') add(cards, one, one.body)
    else if (one.body.type === 'edit-card' || one.body.type === 'withdraw-card')
      change(cards, one, one.body, contributions !== null)
  }
  return cards.filter(({ state }) => state !== 'withdrawn')
}

type Add = Extract<GatherAction, { type: 'add-card' }>
type Change = Extract<GatherAction, { type: 'edit-card' | 'withdraw-card' }>

function add(cards: OwnCard[], one: Said, action: Add): void {
  const [made] = one.made
  if (made !== undefined && cards.some(({ id }) => id === made)) return
  cards.push({
    ref: action.key ?? made ?? one.id,
    id: made ?? null,
    key: action.key ?? null,
    text: { [action.language]: action.text },
    why: action.why ? { [action.language]: action.why } : null,
    fields: action.fields ?? {},
    said: one,
    state: null,
    parent: null,
    table: null,
    mutable: one.state === 'recorded',
  })
}

/** What the server has recorded it tells itself (`told`), but for anonymous rounds; what it has not is laid over. */
function change(cards: OwnCard[], one: Said, action: Change, told: boolean): void {
  const card = cards.find(({ id, key }) => (action.key ? key === action.key : id === action.card))
  if (card === undefined || (told && one.state === 'recorded' && card.key === null)) return
  card.said = one
  if (one.state === 'refused') return
  if (action.type === 'withdraw-card') {
    card.mutable = false
    if (one.state === 'recorded') card.state = 'withdrawn'
    return
  }
  const language = card.text.es !== undefined ? 'es' : card.text.en !== undefined ? 'en' : 'pt'
  card.text = { [language]: action.text }
  card.why = action.why ? { [language]: action.why } : null
  card.fields = action.fields ?? card.fields
}

function isMine(contributions: Detail | null): contributions is GatherMine {
  return contributions !== null && Array.isArray(contributions.cards)
}

/** What this phone itself has said; it wrote it in this shape. */
function isAction(body: unknown): body is GatherAction {
  return typeof body === 'object' && body !== null && 'type' in body
}
