/** A form that takes the place of a long page begins at its first line, for eyes and for who listens. */
import { type RefObject, useEffect, useRef } from 'react'

export function useBeginHere(): RefObject<HTMLParagraphElement | null> {
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(() => first.current?.focus(), [])
  return first
}
