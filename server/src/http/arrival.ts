/** How long a request may take to arrive: most are short, a workshop file over slow Wi-Fi is not. */
import type { IncomingMessage, Server } from 'node:http'

const HEADERS_WITHIN = 10_000
const USUAL = 30_000
/** The biggest file at 300 kilobits a second. */
const OF_A_FILE = 15 * 60_000

const deadlines = new WeakMap<IncomingMessage, NodeJS.Timeout>()

/** Node knows one deadline for all requests of a server; that is the longest, and each has its own here. */
export function limitArrival(server: Server, usual = USUAL): void {
  server.headersTimeout = HEADERS_WITHIN
  server.requestTimeout = OF_A_FILE
  server.prependListener('request', (request: IncomingMessage) => arriveWithin(request, usual))
}

/** For a request of which it is known who sends it, and that it is long. */
export function waitLonger(request: IncomingMessage): void {
  arriveWithin(request, OF_A_FILE)
}

function arriveWithin(request: IncomingMessage, within: number): void {
  const clear = () => clearTimeout(deadlines.get(request))
  clear()
  const end = () => {
    if (!request.complete) request.destroy()
  }
  deadlines.set(request, setTimeout(end, within).unref())
  request.once('close', clear)
}
