/** Headers that fit a laptop in a room without TLS: everything from ourselves, nothing that plain http turns against us. */
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { isLoopback } from '../loopback.ts'
import type { Services } from './services.ts'

export function securityHeaders({
  publicUrl,
  addresses,
}: Pick<Services, 'publicUrl' | 'addresses'>): RequestHandler {
  // On plain http the upgrade header would blank the page under every LAN address.
  const tls = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ownSockets, ownAddresses],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(tls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: false,
    // Browsers ignore these on plain http, and say so in their console.
    crossOriginOpenerPolicy: tls,
    originAgentCluster: tls,
  })

  /** The console on this computer itself looks whether the address for phones answers; nobody else learns the list. */
  function ownAddresses({ headers, socket }: IncomingMessage): string {
    const port = socket.localPort ?? 80
    const forwarded = headers['x-forwarded-for'] !== undefined
    const here =
      isLoopback((headers.host ?? '').replace(/:\d+$/, '')) && isLoopback(socket.remoteAddress ?? '')
    if (!here || forwarded) return "'self'"
    if (publicUrl !== null) return publicUrl
    return (
      addresses()
        .map(({ address }) => `http://${address}:${port}`)
        .join(' ') || "'self'"
    )
  }
}

/** Older Safari does not count our own websocket as 'self'. */
function ownSockets({ headers: { host } }: IncomingMessage): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
