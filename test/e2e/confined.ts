/** Pages that reach this server and nothing else: every other request is refused, and noted as the fault it is. */
import type { Page } from 'playwright-core'

/** Of a browser for which no name but this and its own leads anywhere, whatever a page or the browser itself asks for. */
export const only = (name: string) =>
  `--host-resolver-rules=MAP ${name} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`

export class Confined {
  readonly #port: string
  readonly #names: readonly string[]
  /** What was asked of anybody else, or would have been, had the page's own policy allowed it. */
  readonly outside: string[] = []
  /** What was said to this server: address and body. */
  readonly spoken: string[] = []

  /** `url`: of the server; `names`: the names of this computer under which it may be reached too. */
  constructor(url: string, names: readonly string[] = []) {
    const { port, hostname } = new URL(url)
    this.#port = port
    this.#names = [hostname, ...names]
  }

  async page(page: Page): Promise<Page> {
    const context = page.context()
    await context.route('**', (route) => {
      const request = route.request()
      this.spoken.push(`${request.url()} ${request.postData() ?? ''}`)
      if (this.#isHere(request.url())) return route.continue()
      this.outside.push(request.url())
      return route.abort()
    })
    const listen = (each: Page) => {
      each.on('websocket', (socket) => {
        if (!this.#isHere(socket.url())) this.outside.push(socket.url())
      })
      each.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) this.outside.push(message.text())
      })
    }
    listen(page)
    context.on('page', listen)
    return page
  }

  #isHere(address: string): boolean {
    const { hostname, port } = new URL(address)
    return port === this.#port && this.#names.includes(hostname)
  }
}
