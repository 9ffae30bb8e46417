/**
 * Keeps the place of the keyboard while a part of the page is covered. Afterwards it is given back, or goes to the heading
 * of what has come meanwhile.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react'

export function useHeldFocus<E extends HTMLElement>(held: boolean): RefObject<E | null> {
  const root = useRef<E>(null)
  const before = useRef<Element | null>(null)
  const was = useRef(false)
  // Read while rendering: once the page has changed, the browser has taken the focus away.
  if (held && !was.current) before.current = document.activeElement
  was.current = held
  useLayoutEffect(() => {
    if (held || before.current === null) return
    const own = root.current?.contains(before.current) ? before.current : null
    before.current = null
    const target = own ?? root.current?.querySelector('h1[tabindex]')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }, [held])
  return root
}
