/** The table somebody sits at and what lies on it: as the server tells it, with what this phone has said since laid over. */
import type { GatherAction } from '@cabildo/shared/kinds/gather/schema'
import type { OwnTable } from '@cabildo/shared/kinds/gather/table-view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Said } from '../kind-ui.ts'

export type SeatedAt = {
  /** Null for nowhere yet. */
  number: number | null
  /** Where to sit, for who was not there when people were dealt to the tables. */
  offered: number | null
  /** What became of choosing the table; null when the server has told it since. */
  choosing: Said | null
  cards: OwnTable['cards']
  brought: number
  /** What was last said of a card, while it is not recorded. */
  marking: ReadonlyMap<string, Said>
}

export function seatedAt(said: readonly Said[], contributions: Detail | null): SeatedAt {
  const told = tableIn(contributions)
  const chosen = said.findLast(({ body }) => typeOf(body) === 'sit-at') ?? null
  // What is recorded the server tells itself, but for sheets, which are told nothing.
  const choosing = chosen && (chosen.state !== 'recorded' || told === null) ? chosen : null
  const wanted = choosing && choosing.state !== 'refused' ? (choosing.body as SitAt).table : null
  const marking = new Map<string, Said>()
  for (const one of said) {
    const type = typeOf(one.body)
    if (type !== 'bring-card' && type !== 'leave-card') continue
    const { card } = one.body as Mark
    if (one.state === 'recorded') marking.delete(card)
    else marking.set(card, one)
  }
  const isHere = wanted === null || wanted === told?.number
  const cards = isHere ? (told?.cards ?? []) : []
  const laid = cards.map((card) => {
    const last = marking.get(card.id)
    return last && last.state !== 'refused' ? { ...card, brought: typeOf(last.body) === 'bring-card' } : card
  })
  return {
    number: wanted ?? told?.number ?? null,
    offered: told?.offered ?? null,
    choosing,
    cards: laid,
    brought: laid.filter(({ brought }) => brought).length,
    marking,
  }
}

type SitAt = Extract<GatherAction, { type: 'sit-at' }>
type Mark = Extract<GatherAction, { type: 'bring-card' }>

function tableIn(contributions: Detail | null): OwnTable | null {
  const table = contributions?.table
  return typeof table === 'object' && table !== null && 'cards' in table ? (table as OwnTable) : null
}

export function isAboutTable(body: unknown): boolean {
  return ['sit-at', 'bring-card', 'leave-card'].includes(String(typeOf(body)))
}

function typeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'type' in body ? body.type : null
}
