/** A new page of the tablet begins at its top, also for who listens. */
import { type RefObject, useEffect, useRef } from 'react'

export function usePageTop(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
