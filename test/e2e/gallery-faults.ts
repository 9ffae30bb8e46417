/** What can be wrong with a page to look at, whatever it shows. */
import type { Page } from 'playwright-core'

/** A key in place of its words, a gap that nobody filled, a value that is none. */
const RAW =
  /\{\{|\}\}|\b(?:kind-\w+|kinds-phone|common|console|board|phone|result|report|refusal):[a-z][\w.-]*|\b(?:undefined|NaN)\b|\[object \w+\]/

/** Less is a page on which something is missing. */
const FEWEST_LETTERS = 20

/** One line for each fault; none is the goal. */
export async function faultsToSee(page: Page): Promise<string[]> {
  const { text, seen } = await page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-page]')
    const box = root?.querySelector('h1, h2, h3, label')?.getBoundingClientRect()
    return { text: root?.innerText ?? '', seen: (box?.width ?? 0) > 0 && (box?.height ?? 0) > 0 }
  })
  const raw = RAW.exec(text)
  return [
    ...(seen && text.trim().length >= FEWEST_LETTERS ? [] : [`shows nothing but “${text.trim()}”`]),
    ...(raw === null ? [] : [`shows ${text.slice(Math.max(0, raw.index - 30), raw.index + 40)}`]),
    ...(await tooWide(page)),
  ]
}

/** What makes the page wider than the screen; a list that scrolls in its own frame does not. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('[data-page] *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 140))
    return [`${scrollWidth} px wide on ${clientWidth}: ${wide.join(' | ')}`]
  })
}

/** Words of the board that lie under its lower edge, where nobody can scroll; tables for listeners lie anywhere. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const strip = document.querySelector('[data-scale="board"] footer')?.getBoundingClientRect().top ?? 0
    const below = [...document.querySelectorAll<HTMLElement>('[data-scale="board"] > :first-child *')]
      .filter((element) => element.childElementCount === 0 && element.innerText?.trim())
      .filter(
        (element) =>
          element.closest('.sr-only') === null && element.checkVisibility({ visibilityProperty: true }),
      )
      .filter((element) => element.getBoundingClientRect().bottom > strip + 2)
    return below.length === 0 ? [] : [`cut off below: ${below[0]?.innerText.slice(0, 60)}`]
  })
}
