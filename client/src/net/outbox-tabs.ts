/** Tells the other tabs of this browser that the outbox has changed. Only a hint: whoever sends looks at what is kept first. */

export type OutboxTabs = {
  tell: () => void
  /** Calls back when another tab has told. */
  listen: (heard: () => void) => void
  close: () => void
}

export function openOutboxTabs(workshop: string): OutboxTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, listen: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`cabildo/outbox/${workshop}`)
  return {
    tell: () => channel.postMessage('changed'),
    listen: (heard) => {
      channel.onmessage = heard
    },
    close: () => channel.close(),
  }
}
