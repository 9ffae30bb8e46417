/** Turns the one-time link into this browser's own host token. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import { claim, fetchWorkshops } from '../../net/api.ts'
import { newToken } from '../../net/session.ts'
import { forgetPendingClaim, keepHostToken, keepPendingClaim, readPendingClaim } from './tokens.ts'

/** Null when it worked. The token is kept before it is sent, so that a lost answer can be asked for again. */
export async function claimHost(secret: string): Promise<Refusal | 'unreachable' | null> {
  const earlier = readPendingClaim(secret)
  const token = earlier ?? newToken()
  keepPendingClaim(secret, token)
  const answer = await claim({ secret, token })
  if (answer === null) return 'unreachable'
  // The link may have been used by this very browser, whose answer never came.
  const refused = isRefusal(answer) && (earlier === null || isRefusal(await fetchWorkshops(token)))
  if (refused && isRefusal(answer)) {
    forgetPendingClaim(secret)
    return answer
  }
  keepHostToken(token)
  forgetPendingClaim(secret)
  return null
}

/** Takes a value out of the fragment and out of the address bar, where it would stay in the history. */
export function takeFragment(name: string): string | null {
  const value = new URLSearchParams(window.location.hash.replace(/^#/, '')).get(name)
  if (value !== null) window.history.replaceState(null, '', window.location.pathname + window.location.search)
  return value
}
