/** What a store holds of a workshop, as the checker compares it: ballots and cards by the words written in them. */
import type { Store } from '@cabildo/server/ports'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'

export type Found = {
  workshop: string
  /** Rounds that were opened, each with its ballots: words by key while open, words alone once closed. */
  rounds: {
    round: number
    open: boolean
    /** In anonymous rounds from the ledger; in others the keys are the people. */
    voters: string[]
    keys: string[]
    words: string[]
    sealed: number | null
  }[]
  cards: string[]
  people: string[]
}

/** Reads the store, not the memory of a server. Activities are `consent` or `cards`. */
export async function found(store: Store, workshop: string): Promise<Found> {
  const stored = await store.load(workshop)
  const events = (stored?.events ?? []).map(({ payload }) => WorkshopEvent.parse(JSON.parse(payload)))
  const closed = new Map(
    events.flatMap((event) => (event.type === 'round-closed' ? [[event.round, event]] : [])),
  )
  const isAnonymous = events.some(
    (event) =>
      event.type === 'workshop-opened' && event.setup.agenda.some(({ secrecy }) => secrecy === 'anonymous'),
  )
  const rounds: Found['rounds'] = []
  for (const event of events) {
    if (event.type !== 'round-opened' || event.activity !== 'consent') continue
    const { round } = event
    const open = stored?.ballots.filter((ballot) => ballot.round === round) ?? []
    const keys = open.map(({ key }) => key)
    const sealed = await store.sealedBallots(workshop, 'consent', round)
    rounds.push({
      round,
      open: !closed.has(round),
      voters: isAnonymous
        ? (stored?.voters.filter((voter) => voter.round === round).map(({ voter }) => voter) ?? [])
        : keys,
      keys,
      words: [...open.map(({ ballot }) => ballot), ...sealed].map(({ answer }) => wordsOf(answer)),
      sealed: closed.get(round)?.seal?.ballots ?? null,
    })
  }
  return {
    workshop,
    rounds,
    cards: events.flatMap((event) => (event.type === 'contributed' ? cardOf(event.fact) : [])),
    people: events.flatMap((event) => (event.type === 'person-joined' ? (event.name ?? '') : [])),
  }
}

/** An answer of the crowd: one level with its words. */
function wordsOf(answer: unknown): string {
  const { reservations } = answer as { reservations: Record<string, string> }
  return Object.values(reservations)[0] ?? ''
}

function cardOf(fact: unknown): string[] {
  const { type, text } = fact as { type: string; text?: { es?: string } }
  return type === 'card-added' ? [text?.es ?? ''] : []
}
