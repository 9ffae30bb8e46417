/** A page's network that can be cut or made slow, and given back. */
import type { Page, WebSocketRoute } from 'playwright-core'

export type Cuttable = {
  /** Sockets end, and what is asked meanwhile fails. */
  cutOff: () => Promise<void>
  restore: () => void
  /** What the page says from now on waits on its way; what the server says still comes. */
  hold: () => void
  release: () => void
}

/** Before the page goes anywhere. The page itself cannot be loaded either while the network is cut. */
export async function cuttable(page: Page): Promise<Cuttable> {
  const sockets = new Set<WebSocketRoute>()
  let cut = false
  let held: (() => void)[] | null = null
  await page.routeWebSocket(/socket\.io/, (socket) => {
    if (cut) return void socket.close()
    const server = socket.connectToServer()
    socket.onMessage((said) => {
      if (held === null) server.send(said)
      else held.push(() => server.send(said))
    })
    sockets.add(socket)
  })
  await page.route(/\/(api|socket\.io)\//, (route) => (cut ? route.abort() : route.continue()))
  return {
    cutOff: async () => {
      cut = true
      await Promise.all([...sockets].map((socket) => socket.close()))
      sockets.clear()
    },
    restore: () => {
      cut = false
    },
    hold: () => {
      held = []
    },
    release: () => {
      for (const say of held ?? []) say()
      held = null
    },
  }
}
