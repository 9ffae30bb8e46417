/** True where the three columns of the console do not fit beside each other. */
import { useEffect, useState } from 'react'

const QUERY = '(max-width: 1023px)'

const list = () => (typeof window.matchMedia === 'function' ? window.matchMedia(QUERY) : null)

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => list()?.matches ?? false)
  useEffect(() => {
    const media = list()
    const heard = () => setNarrow(media?.matches ?? false)
    media?.addEventListener('change', heard)
    return () => media?.removeEventListener('change', heard)
  }, [])
  return narrow
}
