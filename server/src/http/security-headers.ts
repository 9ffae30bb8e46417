/** Headers that fit a laptop in a room without TLS: everything from ourselves, nothing that plain http turns against us. */
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** `tls`: the pages are reached over https. On plain http the upgrade header would blank the page under every LAN address. */
export function securityHeaders(tls: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ownSockets],
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
}

/** Older Safari does not count our own websocket as 'self'. */
function ownSockets({ headers: { host } }: IncomingMessage): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
