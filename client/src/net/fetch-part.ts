/** Parts of the page that are fetched when they are first shown: waited for while the network is away, renewed after an update. */

const RELOADED = 'cabildo/reloaded'
const AGAIN = 2000
const DEADLINE = 3000

/** A part as soon as it can be had; fails only when the server answers and yet does not have it. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load()
    } catch (fault) {
      if (await serverAnswers()) throw fault
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
  }
}

/**
 * The server was updated under an open page: its old parts are gone, a reload brings the new ones. Once, not in a circle;
 * and never while the network is away, when a reload would leave nothing on the screen.
 */
export async function reloadForParts(): Promise<void> {
  if (window.sessionStorage.getItem(RELOADED) || !(await serverAnswers())) return
  window.sessionStorage.setItem(RELOADED, '1')
  window.location.reload()
}

async function serverAnswers(): Promise<boolean> {
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), DEADLINE)
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal: stop.signal })).ok
  } catch {
    return false
  } finally {
    clearTimeout(clock)
  }
}
