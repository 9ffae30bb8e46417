/** The way back of the browser leads from wherever one is on the tablet to its start page, and never to somebody else's. */
import { useEffect, useRef } from 'react'

export function useStepBack(inside: boolean, onStart: () => void): void {
  const was = useRef(false)
  useEffect(() => {
    // A step to go back from; it stays when one leaves otherwise, and then leads from start to start.
    if (inside && !was.current) window.history.pushState({ kiosk: true }, '', window.location.href)
    was.current = inside
  }, [inside])
  useEffect(() => {
    window.addEventListener('popstate', onStart)
    return () => window.removeEventListener('popstate', onStart)
  }, [onStart])
}
