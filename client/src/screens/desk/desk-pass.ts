/** What this device holds for a desk: the link's token, and the secret behind the anonymous ballots entered here. */
import { newHexKey } from '../../net/session.ts'
import { keep, readKept } from '../../net/storage.ts'
import { takeFragment } from '../console/claim-host.ts'

export type DeskPass = {
  token: string
  /** 32 hex symbols that never leave this device. */
  secret: string
}

const placeOf = (workshop: string) => `cabildo/desk/${workshop}`

/** From the address, out of which it is taken, else as it was kept; null where this device was never given one. */
export function takeDeskPass(workshop: string): DeskPass | null {
  const kept = readKept(placeOf(workshop), isPass)
  const token = takeFragment('o')
  if (token === null) return kept
  // Another link for the same desk: what was entered here before can still be replaced.
  const pass = { token, secret: kept?.secret ?? newHexKey() }
  keep(placeOf(workshop), pass)
  return pass
}

function isPass(value: unknown): value is DeskPass {
  if (typeof value !== 'object' || value === null) return false
  return ['token', 'secret'].every((field) => typeof Reflect.get(value, field) === 'string')
}
