/** What a commit changed, for those who publish it. */
import type { WorkshopEvent } from '@cabildo/shared/workshop/events'
import type { Contribution } from '@cabildo/shared/workshop/mine'
import type { Batch } from '../ports.ts'
import type { Submission } from './submission.ts'

/**
 * `phase`: something that everybody must see at once, not at the next tick. `people`: whose own answers or cards
 * changed by their own hand. `contributed`: what people said, which some others may see. `cardsMoved`: the facilitator
 * changed cards, anybody's. `revokedLinks`: links whose open
 * sockets must go; `removedPeople`: people whose must;
 * `mergedPeople`: ids that are another's from now on. `overwritten`: what was seen of it is no longer so, and its revs begin
 * lower.
 */
export type Committed = {
  workshop: string
  phase: boolean
  people: Set<string>
  contributed: Contribution[]
  cardsMoved: boolean
  revokedLinks: string[]
  removedPeople: string[]
  mergedPeople: string[]
  overwritten: boolean
}

/** Events that may wait for the next tick: they come by the hundred. */
const UNHURRIED = new Set<WorkshopEvent['type']>([
  'person-joined',
  'person-rejoined',
  'heads-counted',
  'hands-counted',
  'rejoin-issued',
  'contributed',
])

/** Of a workshop of which nothing has changed. */
export function nothingOf(workshop: string): Committed {
  return {
    workshop,
    phase: false,
    people: new Set(),
    contributed: [],
    cardsMoved: false,
    revokedLinks: [],
    removedPeople: [],
    mergedPeople: [],
    overwritten: false,
  }
}

export function commitsOf(batch: Batch, submissions: readonly Submission[]): Committed[] {
  const commits = new Map<string, Committed>()
  const of = (workshop: string): Committed => {
    const known = commits.get(workshop)
    if (known) return known
    const fresh = nothingOf(workshop)
    commits.set(workshop, fresh)
    return fresh
  }
  for (const { workshop, payload, by } of batch.events) {
    const event = JSON.parse(payload) as WorkshopEvent
    const commit = of(workshop)
    if (event.type === 'contributed') {
      if (by === 'participant') commit.contributed.push({ activity: event.activity, fact: event.fact })
      else commit.cardsMoved = true
    }
    if (!UNHURRIED.has(event.type)) commit.phase = true
    if (event.type === 'link-revoked') commit.revokedLinks.push(event.link)
    if (event.type === 'person-removed') commit.removedPeople.push(event.person)
    if (event.type === 'people-merged') commit.mergedPeople.push(event.drop)
    for (const person of peopleOf(event)) commit.people.add(person)
  }
  for (const { workshop } of batch.voters) of(workshop)
  for (const { workshop } of batch.ballots) of(workshop)
  for (const { workshop, actor } of submissions) {
    if (workshop !== null && actor.person !== null) commits.get(workshop)?.people.add(actor.person)
  }
  return [...commits.values()]
}

/** Of whom the event says something that their own phone shows. */
function peopleOf(event: WorkshopEvent): string[] {
  switch (event.type) {
    case 'person-admitted':
    case 'person-moved':
    case 'rejoin-issued':
      return [event.person]
    case 'people-merged':
      return [event.keep, event.drop]
    default:
      return []
  }
}
