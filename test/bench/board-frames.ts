/** How even the frames of a page are, by the timestamps at which the browser asks it to draw. */
import type { Page } from 'playwright-core'

/** What runs TypeScript here wraps functions with a name into a call that pages do not know. */
export async function readyForFunctions(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (each) => each')
}

/** Ms between one frame and the next, over so many seconds. */
export function framesOf(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate(
    (lasting) =>
      new Promise<number[]>((done) => {
        const frames: number[] = []
        let first: number | null = null
        let last = 0
        const note = (now: number) => {
          if (first === null) first = now
          else frames.push(now - last)
          last = now
          if (now - first < lasting) requestAnimationFrame(note)
          else done(frames)
        }
        requestAnimationFrame(note)
      }),
    seconds * 1000,
  )
}
