/**
 * Somebody who works a page by its keys alone. At every stop it is seen where the keyboard is, and after every act that it
 * is still somewhere.
 */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Role = Parameters<Page['getByRole']>[0]

/** No screen has so many controls that one would have to pass more of them. */
const MOST_STOPS = 90
/** The console takes a second press right after the first for a slip of the finger. */
const UNHEARD_MS = 900
const LONGEST_MS = 45_000

type Stop = { name: string; faults: string[] }

export class Keyboard {
  readonly page: Page
  /** Every stop on the way that could not be seen. */
  readonly unseen: string[] = []

  constructor(page: Page) {
    this.page = page
  }

  /** Goes on by Tab until this control has the focus; `back`: by Shift+Tab. */
  async to(role: Role, name: string | RegExp, way: { back?: boolean } = {}): Promise<void> {
    const control = this.page.getByRole(role, { name, exact: typeof name === 'string' })
    await this.toThe(control, `${role} ${String(name)}`, way)
  }

  async toThe(control: Locator, words: string, { back = false }: { back?: boolean } = {}): Promise<void> {
    await control.first().waitFor({ state: 'attached' })
    const wanted = control.and(this.page.locator(':focus'))
    const passed: string[] = []
    while ((await wanted.count()) === 0) {
      if (passed.length === MOST_STOPS) throw new Error(`no way to ${words} past ${passed.join(' → ')}`)
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
      const { name, faults } = await this.page.evaluate(lookAtStop)
      passed.push(name)
      this.unseen.push(...faults)
    }
  }

  /** Presses a key, waits until what it is for is there, and sees that the keyboard was not lost with it. */
  async press(key: string, fact?: Locator | (() => Promise<unknown>)): Promise<void> {
    await this.page.keyboard.press(key)
    if (typeof fact === 'function') await fact()
    else await fact?.first().waitFor()
    await this.isSomewhere(`${key} ${fact === undefined || typeof fact === 'function' ? '' : String(fact)}`)
  }

  /** Goes to a button and presses Enter on it. */
  async enter(name: string | RegExp, fact: Locator | (() => Promise<unknown>)): Promise<void> {
    await this.to('button', name)
    await this.press('Enter', fact)
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Presses Enter on the one big button until it says something else; `confirm`: what to answer where it asks first. */
  async big(name: RegExp, confirm?: string): Promise<void> {
    await this.to('button', name)
    const button = this.page.getByRole('button', { name }).first()
    const asked = this.page.getByRole('dialog')
    for (const started = Date.now(); Date.now() - started < LONGEST_MS; ) {
      await this.page.keyboard.press('Enter')
      if (confirm && (await happens(asked.waitFor({ timeout: UNHEARD_MS })))) {
        await this.to('button', confirm)
        await this.page.keyboard.press('Enter')
      }
      const gone = button.waitFor({ state: 'detached', timeout: UNHEARD_MS })
      if (await happens(gone)) return await this.isSomewhere(String(name))
    }
    throw new Error(`the button ${String(name)} did nothing`)
  }

  /** @throws where no control and no part of the page has the focus. */
  async isSomewhere(after: string): Promise<void> {
    const isLost = await this.page.evaluate(
      () => document.activeElement === null || document.activeElement === document.body,
    )
    expect(isLost, `the keyboard was lost after ${after}`).toBe(false)
  }
}

function happens(fact: Promise<unknown>): Promise<boolean> {
  return fact.then(
    () => true,
    () => false,
  )
}

/** In the page: what has the focus now, what keeps it from being seen, and whether the stop before looks as it did. */
function lookAtStop(): Stop {
  type Seen = { name: string; around: Element[]; rings: string }
  const kept = globalThis as { stopBefore?: Seen | undefined }
  const ringOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    return `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`
  }
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    // What only listeners meet is one pixel large: its label must have the ring.
    if (element.getBoundingClientRect().width < 4) return false
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }
  const isInSight = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const [l, r] = [Math.max(0, left), Math.min(innerWidth, right)]
    const [t, b] = [Math.max(0, top), Math.min(innerHeight, bottom)]
    if (r - l < 1 || b - t < 1) return false
    return [0.1, 0.5, 0.9].some((y) =>
      [0.1, 0.5, 0.9].some((x) => {
        const hit = document.elementFromPoint(l + (r - l) * x, t + (b - t) * y)
        return hit !== null && (element.contains(hit) || hit.contains(element))
      }),
    )
  }
  const faults: string[] = []
  const before = kept.stopBefore
  kept.stopBefore = undefined
  if (before?.around.every((element) => element.isConnected)) {
    const now = before.around.map(ringOf).join()
    if (now === before.rings) faults.push(`${before.name}: looks the same with and without the focus`)
  }
  const active = document.activeElement
  // Past the last control a browser shows its own bar, and comes round.
  if (active === null || active === document.body) return { name: '(the edge of the page)', faults }
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
  const labels = isField ? [...(active.labels ?? [])] : []
  const words = active.getAttribute('aria-label') ?? labels[0]?.textContent ?? active.textContent ?? ''
  const name = `${active.tagName.toLowerCase()} “${words.trim().replace(/\s+/g, ' ').slice(0, 50)}”`
  const around = [active, ...labels, ...(active.parentElement ? [active.parentElement] : [])]
  const ringed = around.find(hasRing)
  if (ringed === undefined) faults.push(`${name}: has no ring`)
  else if (!isInSight(ringed)) faults.push(`${name}: is out of sight`)
  kept.stopBefore = { name, around, rings: around.map(ringOf).join() }
  return { name, faults }
}
