/** Where controls make way for others, the focus that was on one of them goes to the first of the others. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** `state`: changes when the controls do. */
export function useFollowFocus<E extends HTMLElement>(state: unknown): RefObject<E | null> {
  const root = useRef<E>(null)
  const last = useRef(state)
  const inside = useRef(false)
  // Read while rendering: afterwards the control that had the focus is gone.
  if (last.current !== state) inside.current = Boolean(root.current?.contains(document.activeElement))
  last.current = state
  useLayoutEffect(() => {
    void state
    if (inside.current) root.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    inside.current = false
  }, [state])
  return root
}
