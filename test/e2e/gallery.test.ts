/** Every kind as every audience gets it: the development gallery plays the kinds’ own samples, a browser looks at all of them. */
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { cutOff, faultsToSee, tooWide } from './gallery-faults.ts'
import { Gallery } from './gallery-pages.ts'
import { BOARD, PHONE } from './stage.ts'

type Size = typeof PHONE

const CONSOLE = { width: 1280, height: 900 }
const SMALLEST_PHONE = { width: 320, height: 640 }

const all = Object.entries<Kind>(kinds)
const looks = ['es', 'en', 'pt'].flatMap((language) => ['light', 'dark'].map((theme) => [language, theme]))

describe('every kind in the gallery', () => {
  let gallery: Gallery
  let phone: Page
  let board: Page
  let small: Page
  let console: Page
  let desk: Page

  beforeAll(async () => {
    gallery = await Gallery.open()
    phone = await gallery.page(PHONE)
    board = await gallery.page(BOARD, { turns: true })
    small = await gallery.page(PHONE)
    console = await gallery.page(CONSOLE)
    desk = await gallery.page(CONSOLE)
  })
  afterAll(() => gallery?.close())

  /** Shows it, and tells what is wrong with it. */
  async function faultsOf(page: Page, combination: string, look = faultsToSee): Promise<string[]> {
    await gallery.show(page, combination)
    const seen = await look(page)
    return [...gallery.faults(page), ...seen].map((fault) => `${combination}: ${fault}`)
  }

  /** What is wrong with it on one of two sizes, and what is too wide on the other; the next is looked at from there. */
  async function onBoth(page: Page, sizes: readonly Size[], combination: string): Promise<string[]> {
    const faults = await faultsOf(page, combination)
    const other = sizes.find(({ width }) => width !== page.viewportSize()?.width)
    if (other) await page.setViewportSize(other)
    return [...faults, ...(await tooWide(page)).map((fault) => `${combination}: ${fault}`)]
  }

  /** Who cannot see, or not well, on this slide or the last before it. */
  function onSlide(wanted: number): (page: Page) => Promise<string[]> {
    return async (page) => {
      for (let slide = 1; slide < wanted; slide += 1) await gallery.nextSlide(page)
      return await seriousFaults(page)
    }
  }

  describe.each(all)('%s', (id, { samples }) => {
    const numbers = samples.configs.map((_, index) => index + 1)
    const inTurn = async (look: (sample: string) => Promise<string[]>) => {
      const faults: string[] = []
      for (const number of numbers) faults.push(...(await look(`${id}/${number}`)))
      expect(faults).toEqual([])
    }

    it.concurrent('fits the phone, down to 320 px, before and after one answers and when it is revealed', () =>
      inTurn(async (sample) => {
        const faults: string[] = []
        for (const phase of ['open', 'answered', 'revealed-3']) {
          faults.push(...(await onBoth(phone, [PHONE, SMALLEST_PHONE], `${sample}/phone/${phase}/es/light`)))
        }
        return faults
      }))

    it.concurrent('fits the board, slide after slide, with nothing cut off', () =>
      inTurn(async (sample) => {
        const look = async (page: Page) => [...(await faultsToSee(page)), ...(await cutOff(page))]
        const faults = await faultsOf(board, `${sample}/board/revealed-3/es/light`, look)
        for (let slide = 2; await gallery.nextSlide(board); slide += 1) {
          const seen = [...gallery.faults(board), ...(await look(board))]
          faults.push(...seen.map((fault) => `${sample}/board, slide ${slide}: ${fault}`))
        }
        return faults
      }))

    it.concurrent('shows the board in the window of a phone as well', () =>
      inTurn((sample) => faultsOf(small, `${sample}/board/revealed-3/es/light`, tooWide)))

    it.concurrent('fits the console while it runs and while it is prepared, also on a phone', () =>
      inTurn(async (sample) => {
        const faults: string[] = []
        for (const page of ['facilitator/open', 'facilitator/revealed-3', 'editor/planned']) {
          faults.push(...(await onBoth(console, [CONSOLE, PHONE], `${sample}/${page}/es/light`)))
        }
        return faults
      }))

    it('can be read by everybody, in every language and theme', async () => {
      const faults: string[] = []
      for (const [turn, [language, theme]] of looks.entries()) {
        // Every sample has its turn in some language and theme.
        const sample = `${id}/${numbers[turn % numbers.length]}`
        const as = (audience: string, phase: string) => `${sample}/${audience}/${phase}/${language}/${theme}`
        const found = await Promise.all([
          faultsOf(phone, as('phone', 'open'), seriousFaults),
          faultsOf(board, as('board', 'revealed-3'), onSlide((turn % 2) + 1)),
          faultsOf(console, as('facilitator', 'revealed-3'), seriousFaults),
          faultsOf(desk, as('editor', 'planned'), seriousFaults),
        ])
        faults.push(...found.flat())
      }
      expect(faults).toEqual([])
    })
  })
})
