/** Gives the keyboard its place back after a list was rearranged under it. Controls carry data-focus="key". */
import { type RefObject, useLayoutEffect, useRef } from 'react'

export function useKeepFocus<E extends HTMLElement>(): {
  root: RefObject<E | null>
  /** Call before the change, with the keys to try in order. */
  keep: (keys: readonly string[]) => void
} {
  const root = useRef<E>(null)
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const keys = wanted.current
    wanted.current = []
    const controls = [...(root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])]
    const target = keys.map((key) => controls.find((control) => control.dataset.focus === key)).find(Boolean)
    target?.focus({ preventScroll: true })
  })
  return {
    root,
    keep: (keys) => {
      wanted.current = keys
    },
  }
}
