/** The outbox of one workshop for as long as its page stands; it tries again whenever the link comes back or the page wakes. */
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { restFor } from './deliver.ts'
import { type Outbox, type OutboxState, openOutbox } from './outbox.ts'
import { type OutboxStorage, openOutboxStorage } from './outbox-storage.ts'
import { openOutboxTabs } from './outbox-tabs.ts'
import { onWake } from './wake.ts'
import type { Link } from './workshop-store.ts'

const unread = createStore<OutboxState>(() => ({ entries: [], lasting: true, ready: false }))

export function useOutbox(
  workshop: string,
  deliver: (envelope: CommandEnvelope) => Promise<CommandResult | null>,
  link: Link,
  openStorage: () => Promise<OutboxStorage> = openOutboxStorage,
): { outbox: Outbox | null; kept: OutboxState } {
  const [outbox, setOutbox] = useState<Outbox | null>(null)
  const bring = useRef(deliver)
  bring.current = deliver

  useEffect(() => {
    let opened: Outbox | null = null
    let left = false
    openStorage()
      .then((storage) => {
        if (left) return
        opened = openOutbox({
          workshop,
          storage,
          tabs: openOutboxTabs(workshop),
          deliver: (envelope) => bring.current(envelope),
          rest: restFor,
          now: () => Date.now(),
        })
        setOutbox(opened)
      })
      .catch(() => {})
    const stopWaking = onWake(() => opened?.wake())
    return () => {
      left = true
      stopWaking()
      opened?.close()
    }
  }, [workshop, openStorage])

  useEffect(() => {
    if (link === 'live') outbox?.wake()
  }, [link, outbox])

  return { outbox, kept: useStore(outbox?.state ?? unread) }
}
