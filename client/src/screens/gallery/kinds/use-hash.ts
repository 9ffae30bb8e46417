/** The part of the address behind #, as it changes. */
import { useSyncExternalStore } from 'react'

function watch(told: () => void): () => void {
  window.addEventListener('hashchange', told)
  return () => window.removeEventListener('hashchange', told)
}

export function useHash(): string {
  return useSyncExternalStore(watch, () => window.location.hash)
}
