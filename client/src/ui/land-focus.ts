/**
 * Where what had the keyboard vanishes, a page by itself lets it fall to the document: a reader loses the place, and keys go
 * nowhere. Here it lands beside: on what came in its place, else on what stood before it, else on what was around it. Never
 * on a control: a key still held down would press it.
 */

const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex="0"]'
const NO_PLACE = `${CONTROLS}, html, body, .sr-only, script, style`
const FIELDS = 'input, textarea'

/** Gives back how to stop it. */
export function landFocus(page: Document): () => void {
  let last = page.activeElement === page.body ? null : page.activeElement
  let byPointer = false
  const isLost = () => page.activeElement === null || page.activeElement === page.body

  const came = ({ target }: Event) => {
    last = target instanceof Element ? target : null
    // Of a field browsers bring but the line of the cursor into sight, be the rest under a bar.
    if (!byPointer && last?.matches(FIELDS)) last.scrollIntoView({ block: 'nearest' })
  }
  // What is still there was left on purpose.
  const left = () =>
    queueMicrotask(() => {
      if (isLost() && last?.isConnected) last = null
    })
  const keyed = () => {
    byPointer = false
  }
  const pointed = () => {
    byPointer = true
  }
  const watch = new MutationObserver((changes) => {
    if (last === null || last.isConnected || !isLost()) return
    const place = placeOf(last, changes)
    last = null
    if (place !== null) land(place, byPointer)
  })

  page.addEventListener('focusin', came)
  page.addEventListener('focusout', left)
  page.addEventListener('keydown', keyed, true)
  page.addEventListener('pointerdown', pointed, true)
  watch.observe(page.body, { childList: true, subtree: true })
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', came)
    page.removeEventListener('focusout', left)
    page.removeEventListener('keydown', keyed, true)
    page.removeEventListener('pointerdown', pointed, true)
  }
}

function placeOf(lost: Element, changes: readonly MutationRecord[]): HTMLElement | null {
  let gone: Node = lost
  for (;;) {
    const removed = changes.filter(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(gone)),
    )
    const change = removed[removed.length - 1]
    if (change === undefined) return null
    const around = change.target
    if (around instanceof Element && around.isConnected) {
      const before = elementAt(change.previousSibling)
      const now = before?.isConnected ? before.nextElementSibling : around.firstElementChild
      return [now, before, around].find(isPlace) ?? null
    }
    gone = around
  }
}

function elementAt(node: Node | null): Element | null {
  if (node === null || node instanceof Element) return node
  return elementAt(node.previousSibling)
}

function isPlace(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && !element.matches(NO_PLACE)
}

function land(place: HTMLElement, quietly: boolean): void {
  const isOwn = place.hasAttribute('tabindex')
  if (!isOwn) place.tabIndex = -1
  // Whoever points sees where they are.
  if (quietly) place.style.outline = 'none'
  place.focus({ preventScroll: true })
  place.addEventListener(
    'blur',
    () => {
      if (!isOwn) place.removeAttribute('tabindex')
      if (quietly) place.style.outline = ''
    },
    { once: true },
  )
}
