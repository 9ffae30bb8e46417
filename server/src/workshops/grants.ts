/** Grants that a decided command makes: the secrets came from the client, and only their hashes go on. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import { isStandIn } from '@cabildo/shared/workshop/channels'
import type { WorkshopEvent } from '@cabildo/shared/workshop/events'
import type { Grant } from '../ports.ts'
import type { SecretHasher } from './secret-hasher.ts'

/** A command that gives somebody access must bring the secret for it. */
export function grantsFor(
  hasher: SecretHasher,
  workshop: string,
  { secrets }: CommandEnvelope,
  events: readonly WorkshopEvent[],
): Grant[] | Refusal {
  const grants: Grant[] = []
  for (const event of events) {
    if (event.type === 'rejoin-issued') {
      if (secrets?.rejoinCode === undefined) return refuse('malformed', { field: 'secrets' })
      const hash = hasher.rejoinCode(workshop, secrets.rejoinCode)
      grants.push({ hash, kind: 'rejoin', workshop, role: 'participant', person: event.person, link: null })
      continue
    }
    const bearer = bearerOf(event)
    if (bearer === null) continue
    if (secrets?.token === undefined) return refuse('malformed', { field: 'secrets' })
    grants.push({ hash: hasher.token(secrets.token), kind: 'bearer', workshop, ...bearer })
    if (event.type === 'person-joined' && secrets.rejoinCode !== undefined) {
      const hash = hasher.rejoinCode(workshop, secrets.rejoinCode)
      grants.push({ hash, kind: 'rejoin', workshop, ...bearer })
    }
  }
  return grants
}

function bearerOf(event: WorkshopEvent): Pick<Grant, 'role' | 'person' | 'link'> | null {
  switch (event.type) {
    case 'person-joined':
      // Nobody holds a device for whom an operator enters what they say.
      if (isStandIn(event.channel ?? 'phone')) return null
      return { role: 'participant', person: event.person, link: null }
    case 'person-rejoined':
      return { role: 'participant', person: event.person, link: null }
    case 'link-issued':
      return { role: event.role, person: null, link: event.link }
    default:
      return null
  }
}
