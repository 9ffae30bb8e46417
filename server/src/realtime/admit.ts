/** Who may open a socket: the handshake is parsed, its token looked up and its workshop compared. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import { Handshake } from '@cabildo/shared/wire/contract'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import { StoreFault } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import type { Directory } from '../workshops/directory.ts'
import { malformed } from '../workshops/malformed.ts'
import type { Admission } from './connection.ts'

export async function admit(
  authenticator: Authenticator,
  directory: Directory,
  auth: unknown,
): Promise<Admission | Refusal> {
  if (isOtherProtocol(auth)) return refuse('client-outdated')
  const handshake = Handshake.safeParse(auth)
  if (!handshake.success) return malformed(handshake.error)
  const { token, workshop: named } = handshake.data
  try {
    const grant = await authenticator.grantOfToken(token)
    if (grant === null) return refuse('unknown-token')
    const workshop = grant.workshop === named ? named : await directory.idOf(named)
    if (grant.role !== 'host' && grant.workshop !== workshop) return refuse('not-allowed')
    return workshop === null
      ? refuse('unknown-workshop', { field: 'workshop' })
      : { grant, workshop, waits: false }
  } catch (error) {
    return refuse(error instanceof StoreFault ? error.reason : 'internal', { retry: true })
  }
}

/** Told before anything else is parsed: another version may well say the rest differently. */
function isOtherProtocol(auth: unknown): boolean {
  if (typeof auth !== 'object' || auth === null) return false
  const protocol: unknown = Reflect.get(auth, 'protocol')
  return typeof protocol === 'number' && protocol !== PROTOCOL
}
