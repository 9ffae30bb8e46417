/**
 * The development gallery in a browser, walked by changing what stands behind the # of its address. Built as for development
 * and served by Vite in this process: a development server would hand out seven hundred files to every page.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build, preview } from 'vite'
import { launchBrowser } from './browser.ts'

const CONFIG = resolve(import.meta.dirname, '../../client/vite.config.ts')

/** Which slide of how many. */
const SLIDE = /^\d+\/\d+$/
/** Where the page that says so stands when another broke. */
const BROKEN = '#root > main'
const LONGER_THAN_A_SLIDE = 600_000

export class Gallery {
  readonly #url: string
  readonly browser: Browser
  readonly #cleanUp: () => Promise<void>
  /** What went wrong on each page, since somebody last asked. */
  readonly #faults = new Map<Page, string[]>()

  private constructor(url: string, browser: Browser, cleanUp: () => Promise<void>) {
    this.#url = url
    this.browser = browser
    this.#cleanUp = cleanUp
  }

  static async open(): Promise<Gallery> {
    const outDir = mkdtempSync(join(tmpdir(), 'cabildo-gallery-'))
    await build({
      configFile: CONFIG,
      mode: 'development',
      logLevel: 'error',
      build: { outDir, minify: false, manifest: false, reportCompressedSize: false },
    })
    const server = await preview({
      configFile: CONFIG,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, proxy: {} },
    })
    const address = server.httpServer.address()
    if (typeof address !== 'object' || !address) throw new Error('the gallery has no address')
    const browser = await launchBrowser()
    return new Gallery(`http://127.0.0.1:${address.port}/gallery`, browser, async () => {
      await browser.close()
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    })
  }

  close(): Promise<void> {
    return this.#cleanUp()
  }

  /** `turns`: what changes by itself with time can be turned by `nextSlide`. */
  async page(viewport: { width: number; height: number }, { turns = false } = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    if (turns) await page.clock.install()
    const tell = (fault: string) => this.#faults.set(page, [...(this.#faults.get(page) ?? []), fault])
    page.on('pageerror', (fault) => tell(`error: ${fault.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') tell(`console: ${shortened(message.text())}`)
    })
    await page.goto(`${this.#url}#kinds`)
    await page.getByRole('navigation', { name: 'Gallery' }).waitFor()
    return page
  }

  /** Shows a combination, `assess/2/board/revealed-3/es/dark`, until it stands still; one that breaks is told by its faults. */
  async show(page: Page, combination: string): Promise<void> {
    const hash = `#kinds/${combination}`
    await page.evaluate(async (to) => {
      if (window.location.hash === to) return
      const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }))
      window.location.hash = to
      await changed
    }, hash)
    await drawn(page)
    await page.locator(`[data-page="${hash}"], ${BROKEN}`).first().waitFor({ state: 'attached' })
    await drawn(page)
  }

  /** Turns a board that shows its slides by itself; false when all were seen. */
  async nextSlide(page: Page): Promise<boolean> {
    const mark = page.locator('[data-page] section [aria-hidden]').filter({ hasText: SLIDE }).first()
    if ((await mark.count()) === 0) return false
    const [at = '', of = ''] = (await mark.innerText()).split('/')
    if (at === of) return false
    await page.clock.fastForward(LONGER_THAN_A_SLIDE)
    await mark.filter({ hasText: `${Number(at) + 1}/${of}` }).waitFor()
    await drawn(page)
    return true
  }

  faults(page: Page): string[] {
    const faults = this.#faults.get(page) ?? []
    this.#faults.delete(page)
    return faults
  }
}

/** Two frames: in the first a list may still find its size. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Without the gaps that only the browser fills, and without the trace. */
function shortened(text: string): string {
  const [said = ''] = text.replace(/%[os]\s*/g, '').split('\n    at ')
  return said.trim()
}
