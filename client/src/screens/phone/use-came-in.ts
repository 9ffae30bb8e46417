/** Whether somebody waited at the door on this page, and was let in since. */
import { useEffect, useState } from 'react'

export function useCameIn(waits: boolean): boolean {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    if (waits) setWaited(true)
  }, [waits])
  return waited && !waits
}
