/**
 * A whole workshop through the screens: a real server with SQLite and the built pages, a facilitator's console, a board
 * and phones, each in a browser context of its own.
 */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type App, createApp } from '@cabildo/server/app'
import type { LanAddress } from '@cabildo/server/lan-addresses'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { pino } from 'pino'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'

const PAGES = resolve(import.meta.dirname, '../../client/dist')

/** How long a fact may take to show, in ms: two browsers share a small machine. */
const PATIENCE = 45_000

export const PHONE = { width: 360, height: 740 }
export const BOARD = { width: 1024, height: 768 }
const CONSOLE = { width: 1280, height: 900 }

export type StageOptions = {
  locale?: string
  colorScheme?: 'light' | 'dark'
  browserArgs?: readonly string[]
  host?: string
  /** Under which addresses this computer is reached; its own unless a test says so. */
  addresses?: () => LanAddress[]
  /** How long a second takes among simulated people. */
  crewPace?: number
}

export class Stage {
  readonly app: App
  readonly browser: Browser
  /** Where people reach the server; another origin than localhost where a test asks for it. */
  readonly url: string
  /** Where its data lie. */
  readonly folder: string
  readonly #options: StageOptions
  readonly #cleanUp: () => Promise<void>
  /** Addresses outside this server that a page asked for: there must be none. */
  readonly foreign: string[] = []

  private constructor(
    app: App,
    browser: Browser,
    url: string,
    folder: string,
    options: StageOptions,
    cleanUp: () => Promise<void>,
  ) {
    this.app = app
    this.browser = browser
    this.url = url
    this.folder = folder
    this.#options = options
    this.#cleanUp = cleanUp
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const addressed = options.addresses ? { addresses: options.addresses } : {}
    const folder = mkdtempSync(join(tmpdir(), 'cabildo-e2e-'))
    const store = await openSqliteStore({ folder })
    const app = createApp({
      store,
      clock: { now: Date.now },
      log: pino({ level: 'error' }, pino.destination(2)),
      config: { pepper: randomBytes(32), pages: PAGES, crewPace: options.crewPace ?? 1, ...addressed },
    })
    const { port } = await app.listen(0)
    const browser = await launchBrowser(options.browserArgs)
    const url = `http://${options.host ?? 'localhost'}:${port}`
    return new Stage(app, browser, url, folder, options, async () => {
      await browser.close()
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    })
  }

  /** Where a program on this computer reaches it, whatever browsers call it. */
  get local(): string {
    return `http://127.0.0.1:${new URL(this.url).port}`
  }

  close(): Promise<void> {
    return this.#cleanUp()
  }

  /** A page in a context of its own: another device. */
  async device(viewport: { width: number; height: number }, more: BrowserContextOptions = {}): Promise<Page> {
    const { locale = 'en-GB', colorScheme = 'light' } = this.#options
    const context: BrowserContext = await this.browser.newContext({
      viewport,
      locale,
      colorScheme,
      reducedMotion: 'reduce',
      ...more,
    })
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    // From now on: a test that begins to listen right before it presses the key may be too late for the dialog.
    page.on('filechooser', () => {})
    page.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith(this.url) && !/^(data|blob|about):/.test(address)) this.foreign.push(address)
    })
    return page
  }

  /** The facilitator's console, let in by the one-time link. */
  async console(): Promise<Page> {
    const page = await this.device(CONSOLE)
    await page.goto(`${this.url}/console#k=${this.app.issueHostLink()}`)
    await page.getByRole('heading', { name: 'New workshop' }).waitFor()
    return page
  }

  /** A phone that has joined: from the QR's address, group chosen, in. */
  async phone(code: string, group: string): Promise<Page> {
    const page = await this.device(PHONE, { hasTouch: true })
    await page.goto(`${this.url}/j/${code}`)
    await page.getByText(group, { exact: true }).click()
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('You’re in. Look at the screen.').waitFor()
    return page
  }
}

/** Opens a workshop from the template on the console and gives its code. */
export async function openWorkshop(console: Page): Promise<{ id: string; code: string }> {
  await console.getByRole('button', { name: 'Create the workshop' }).click()
  await console.waitForURL(/\/console\/w\/[\w-]+/)
  const id = /\/console\/w\/([\w-]+)/.exec(console.url())?.[1] ?? ''
  await console.getByText('Ready: go and run it').click()
  const code = console.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/).first()
  return { id, code: ((await code.textContent()) ?? '').replace('-', '') }
}

/** Opens the board with the console's own button; the page is moved to a device of the board's size. */
export async function openBoard(stage: Stage, console: Page): Promise<Page> {
  const opened = console.context().waitForEvent('page')
  await console.getByRole('button', { name: 'Open the board' }).click()
  const popup = await opened
  await popup.waitForURL(/\/board\//)
  const address = popup.url()
  await popup.close()
  const board = await stage.device(BOARD)
  await board.goto(address)
  return board
}

/** The panel of the console whose summary says so, unfolded. */
export async function unfold(page: Page, summary: RegExp): Promise<Locator> {
  const panel = page.locator('details').filter({ has: page.locator('summary', { hasText: summary }) })
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click()
  return panel
}

/**
 * Presses the one big button, which must say what is expected, until it says something else: the console takes a second
 * press right after the first for a slip of the finger. `confirm`: what to answer where it asks first.
 */
export async function press(console: Page, name: RegExp, confirm?: string): Promise<void> {
  const button = console.getByRole('button', { name }).first()
  await button.waitFor()
  for (const started = Date.now(); Date.now() - started < PATIENCE; ) {
    await button.click({ timeout: 1_000 }).catch(() => {})
    if (confirm)
      await console
        .getByRole('button', { name: confirm })
        .click({ timeout: 1_000 })
        .catch(() => {})
    const gone = await button.waitFor({ state: 'detached', timeout: 900 }).then(
      () => true,
      () => false,
    )
    if (gone) return
  }
  throw new Error(`the button ${String(name)} did nothing`)
}
