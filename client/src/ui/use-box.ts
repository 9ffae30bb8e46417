/** How large a box is that is drawn into, and its words: measured before anything is painted, and again when it changes. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** In pixels; `em` is the size of the words. */
export type Box = { width: number; height: number; em: number }

/** Where nothing can be measured. */
const USUAL: Box = { width: 480, height: 400, em: 16 }

export function useBox<E extends HTMLElement>(): { ref: RefObject<E | null>; box: Box } {
  const ref = useRef<E>(null)
  const [box, setBox] = useState(USUAL)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver !== 'function') return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const em = Number.parseFloat(getComputedStyle(element).fontSize)
      setBox((before) =>
        before.width === width && before.height === height && before.em === em
          ? before
          : { width, height, em },
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return { ref, box }
}
