/** Whether to say that the link is away: only after a second, and afterwards for a while that it is back and what was sent. */
import { useEffect, useRef, useState } from 'react'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'
import type { Link } from '../../net/workshop-store.ts'

const PATIENCE = 1000
const GOOD_NEWS = 5000

/** `broughtBack`: how many of the answers that waited were recorded once the link was back; null when there is nothing to tell. */
export function useAway(
  link: Link,
  entries: readonly OutboxEntry[],
): { away: boolean; broughtBack: number | null } {
  const [away, setAway] = useState(false)
  const [back, setBack] = useState(false)
  const waited = useRef(new Set<string>())
  const pending = entries.filter(isPending)
  if (away) for (const { id } of pending) waited.current.add(id)

  useEffect(() => {
    if (link === 'live') {
      setAway((was) => {
        if (was) setBack(true)
        return false
      })
      return
    }
    const clock = setTimeout(() => {
      waited.current.clear()
      setBack(false)
      setAway(true)
    }, PATIENCE)
    return () => clearTimeout(clock)
  }, [link])

  // Told once everything that waited has been answered, and then taken down.
  const told = back && pending.length === 0
  useEffect(() => {
    if (!told) return
    const clock = setTimeout(() => setBack(false), GOOD_NEWS)
    return () => clearTimeout(clock)
  }, [told])

  const sent = entries.filter(({ id, state }) => state === 'recorded' && waited.current.has(id)).length
  return { away, broughtBack: told ? sent : null }
}
