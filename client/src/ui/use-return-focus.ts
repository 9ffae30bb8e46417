/** While mounted, remembers what had the focus; gives it back on leaving. */
import { useLayoutEffect } from 'react'

export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // The dialog is still in the page at this point; after the frame the earlier control can take the focus again.
      queueMicrotask(() => before instanceof HTMLElement && before.isConnected && before.focus())
    }
  }, [])
}
