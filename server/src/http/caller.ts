/** Who asks over HTTP, by the bearer token; never by anything in the address. */
import { Token } from '@cabildo/shared/ids'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Request } from 'express'
import type { Authenticator } from '../workshops/authenticate.ts'
import type { Caller } from '../workshops/command-desk.ts'

/** No token is a visitor; a token that is not known is refused rather than taken for a visitor. */
export async function callerOf(authenticator: Authenticator, request: Request): Promise<Caller | Refusal> {
  const address = request.ip ?? ''
  const { authorization } = request.headers
  if (authorization === undefined) return { grant: null, address }
  const token = Token.safeParse(/^Bearer (\S+)$/i.exec(authorization)?.[1])
  const grant = token.success ? await authenticator.grantOfToken(token.data) : null
  return grant === null ? refuse('unknown-token') : { grant, address }
}

/** Null for the host of this server, else why not. */
export async function refuseUnlessHost(
  authenticator: Authenticator,
  request: Request,
): Promise<Refusal | null> {
  const caller = await callerOf(authenticator, request)
  if (isRefusal(caller)) return caller
  return caller.grant?.role === 'host' ? null : refuse('not-allowed')
}

/** Null for whoever runs this workshop: its facilitators and the host. */
export async function refuseUnlessRunning(
  authenticator: Authenticator,
  request: Request,
  workshop: string,
): Promise<Refusal | null> {
  const caller = await callerOf(authenticator, request)
  if (isRefusal(caller)) return caller
  const { grant } = caller
  const runs = grant?.role === 'host' || (grant?.role === 'facilitator' && grant.workshop === workshop)
  return runs ? null : refuse('not-allowed')
}
