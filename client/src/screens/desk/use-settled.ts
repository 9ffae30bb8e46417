/** Calls back once for everything that is answered while the page stands: recorded or refused. */
import { useEffect, useRef } from 'react'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'

export function useSettled(entries: readonly OutboxEntry[], onSettled: (entry: OutboxEntry) => void): void {
  const waiting = useRef(new Set<string>())
  const tell = useRef(onSettled)
  tell.current = onSettled
  useEffect(() => {
    for (const entry of entries) {
      if (isPending(entry)) waiting.current.add(entry.id)
      else if (waiting.current.delete(entry.id)) tell.current(entry)
    }
  }, [entries])
}
