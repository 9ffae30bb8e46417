/** Tells when the page may have slept: phones freeze pages and drop sockets without a word. */

/** Calls back whenever the page comes to the front or a network comes back; returns how to stop. */
export function onWake(wake: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') wake()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('pageshow', wake)
  window.addEventListener('online', wake)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('pageshow', wake)
    window.removeEventListener('online', wake)
  }
}
