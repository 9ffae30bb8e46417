/** One phone, slow and on a slow network, from the address of the QR to the first question. */
import type { Page } from 'playwright-core'
import { readyForFunctions } from './board-frames.ts'

export type Journey = {
  /** From the navigation until the form of the door can be filled in. */
  formMs: number
  /** From the press that joins until the question can be answered. */
  questionMs: number
  requests: number
  kilobytes: number
  /** What was asked when, in ms since the navigation. */
  waterfall: { path: string; from: number; to: number; bytes: number }[]
}

export const SLOWDOWN = 4
export const NETWORK = { kilobitsPerSecond: 400, latencyMs: 150 }

/** What the page notes of itself. */
type Noted = { formAt?: number; pressedAt?: number; questionAt?: number }
type Watched = { journey?: Noted }

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const bytesPerSecond = (NETWORK.kilobitsPerSecond * 1000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

/** `answer`: words on the button that sends the answer to the first question. */
export async function journey(page: Page, address: string, answer: string): Promise<Journey> {
  await readyForFunctions(page)
  // Noted in the page, frame by frame: asking from outside would cost time of its own.
  await page.addInitScript((words) => {
    const noted: Noted = {}
    Object.assign(globalThis, { journey: noted })
    const look = () => {
      const join = document.querySelector<HTMLElement>('form button[type=submit]')
      const group = document.querySelector<HTMLElement>('form input[type=radio]')
      if (join && group && noted.formAt === undefined) {
        noted.formAt = performance.now()
        group.click()
      } else if (join && noted.formAt !== undefined && noted.pressedAt === undefined) {
        noted.pressedAt = performance.now()
        join.click()
      }
      const asked = [...document.querySelectorAll('button')].some(({ textContent }) => textContent === words)
      if (asked) noted.questionAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, answer)
  await page.goto(address, { waitUntil: 'commit', timeout: 60_000 })
  await page.waitForFunction(() => (globalThis as Watched).journey?.questionAt !== undefined, null, {
    timeout: 60_000,
  })
  const { noted, entries } = await page.evaluate(() => ({
    noted: (globalThis as Watched).journey ?? {},
    entries: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => ({ ...entry.toJSON() }),
    ),
  }))
  const { formAt = 0, pressedAt = 0, questionAt = 0 } = noted
  const waterfall = entries.map(({ name, startTime, responseEnd, transferSize }) => ({
    path: new URL(String(name)).pathname,
    from: Math.round(Number(startTime)),
    to: Math.round(Number(responseEnd)),
    bytes: Number(transferSize),
  }))
  return {
    formMs: formAt,
    questionMs: questionAt - pressedAt,
    requests: waterfall.length,
    kilobytes: waterfall.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    waterfall,
  }
}
