/** Cards in a walk: written, changed and withdrawn by people, merged and moderated by the facilitator. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Activity } from '@cabildo/shared/workshop/state'
import type { WalkActs } from './walk-acts.ts'

type Seen = { cards: { id: string; merge?: boolean; brought?: boolean }[] }

export const gatherActs: WalkActs = { says: writing, leads: clustering }

function cardsOf({ setup, slice }: Activity): Seen['cards'] {
  const kind = kindOf(setup.kind)
  const seen = kind?.contributions?.manage(kind.config.parse(setup.config), slice)
  return (seen as Seen).cards
}

function ownCardsOf({ setup, slice }: Activity, person: string): Seen['cards'] {
  const seen = kindOf(setup.kind)?.contributions?.mine(slice, person)
  return (seen as Seen).cards
}

/** Anonymous authors name their card by its key alone, the others by its id. */
function writing(open: Activity, person: string, what: number): unknown {
  const key = keyOf(`${what % 3}${person}`)
  const own = ownCardsOf(open, person)[what % 2]?.id
  const words = { text: `Tarjeta ${what}`, ...(what % 2 ? { why: `porque ${what % 7}` } : {}) }
  const mine = own === undefined ? { key } : { card: own, key }
  if (open.setup.config.tables && what % 2) return atTable(open, person, Math.floor(what / 2))
  if (what % 5 === 0) return { type: 'edit-card', ...words, ...mine }
  if (what % 7 === 0) return { type: 'withdraw-card', ...mine }
  return { type: 'add-card', language: what % 3 ? 'es' : 'en', ...words, key }
}

function clustering(open: Activity, what: number): unknown {
  const cards = cardsOf(open)
  const merged = cards.find(({ merge }) => merge)?.id ?? 'none'
  const card = cards[what % (cards.length || 1)]?.id ?? 'none'
  const other = cards[(what + 1) % (cards.length || 1)]?.id ?? 'none'
  const actions = [
    { type: 'merge-cards', cards: [card, other], text: `Juntas ${what}`, language: 'es' },
    { type: 'split-card', card: merged },
    { type: 'hide-card', card },
    { type: 'show-card', card },
    { type: 'show-card', card: other },
    { type: 'retitle-card', card, text: `Mejor ${what}`, language: 'en' },
    { type: 'add-card', text: 'Del facilitador', language: 'es' },
  ]
  const table = 1 + (what % 3)
  const atTables = [
    ...actions,
    { type: 'deal-tables' },
    { type: 'bring-card', card },
    { type: 'leave-card', card: bringing(open) ?? card },
    { type: 'add-card', text: `Para la mesa ${table}`, language: 'es', table },
  ]
  const all = open.setup.config.tables ? atTables : actions
  return all[what % all.length]
}

function bringing(open: Activity): string | undefined {
  return cardsOf(open).find(({ brought }) => brought)?.id
}

/** Sitting down, and what a table makes of its cards. */
function atTable({ setup, slice }: Activity, person: string, what: number): unknown {
  const own = kindOf(setup.kind)?.contributions?.mine(slice, person) as {
    table?: { cards: { id: string }[] }
  }
  const cards = own.table?.cards ?? []
  const card = cards[Math.floor(what / 3) % (cards.length || 1)]?.id
  if (card === undefined || what % 3 === 0) return { type: 'sit-at', table: 1 + (Math.floor(what / 3) % 3) }
  return { type: what % 3 === 1 ? 'bring-card' : 'leave-card', card }
}
