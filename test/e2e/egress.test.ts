/**
 * No internet, and none asked for: the browser knows no other name than this server's and refuses every other request, while
 * all screens are walked, on localhost and as phones and boards reach it, on plain http under a name of the network.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Confined, only } from './confined.ts'
import { smallTemplate } from './small-workshop.ts'
import { openBoard, openWorkshop, PHONE, press, Stage } from './stage.ts'

const ORIGINS = [
  { origin: 'localhost', secure: true },
  { origin: 'workshop.test', secure: false },
]

describe.each(ORIGINS)('[L5] a room without internet, on $origin', ({ origin, secure }) => {
  let stage: Stage
  let confined: Confined
  let desk: Page
  let board: Page
  let phone: Page
  let workshop: { id: string; code: string }

  const device = async (viewport = PHONE) => confined.page(await stage.device(viewport))

  beforeAll(async () => {
    stage = await Stage.open({ host: origin, browserArgs: [only(origin)], addresses: () => [] })
    confined = new Confined(stage.url)
  })
  afterAll(() => stage?.close())

  it('refuses what is not this server', async () => {
    const page = await confined.page(await stage.device(PHONE))
    await page.goto(`${stage.url}/check`)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(secure)
    const reached = await page.evaluate(() =>
      fetch('http://example.org/').then(
        () => true,
        () => false,
      ),
    )
    expect(reached).toBe(false)
    expect(confined.outside.splice(0)).not.toEqual([])
  })

  it('prepares on the console, and opens the board', async () => {
    desk = await device({ width: 1280, height: 900 })
    await desk.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
    await desk.getByLabel('Take a template from a file').setInputFiles(smallTemplate)
    await desk.getByRole('radio', { name: /^Small workshop/, checked: true }).waitFor({ state: 'attached' })
    workshop = await openWorkshop(desk)
    board = await confined.page(await openBoard(stage, desk))
    await board.reload()
    await board.getByRole('img', { name: 'QR code to join the workshop' }).waitFor()
  })

  it('joins by a typed code, and gathers, votes, ranks and plans on phone, board and console', async () => {
    phone = await device()
    await phone.goto(stage.url)
    await phone.getByRole('textbox').fill(workshop.code)
    await phone.getByRole('button').last().click()
    await phone.getByText('Firms', { exact: true }).click()
    await phone.getByRole('button', { name: 'Join' }).click()
    await phone.getByText('You’re in.').waitFor()
    await board.getByText('1 person in the room').waitFor()
    const received = () => phone.getByText('Received ✓').first().waitFor()
    const reveal = async () => {
      for (const step of [1, 2, 3]) await press(desk, new RegExp(`^Reveal ${step} of 3`))
    }

    await press(desk, /^Show: Ideas/)
    await press(desk, /^Open: the room/)
    for (const card of ['Water for all', 'Faster permits']) {
      await phone.getByLabel('Your card: one idea').fill(card)
      await phone.getByRole('button', { name: 'Send card' }).click()
      await phone.getByRole('listitem').filter({ hasText: card }).getByText('Received ✓').waitFor()
    }
    await press(desk, /^Close \(1 of 1/)
    await press(desk, /^Show the cards/)
    await board.getByText('Water for all').first().waitFor()

    await press(desk, /^Show: Ballot/)
    await press(desk, /^Open: the room/)
    await phone.getByRole('button', { name: 'One more dot for: Water for all' }).click()
    await phone.getByRole('button', { name: 'Send my vote' }).click()
    await received()
    await press(desk, /^Close \(1 of 1/)
    await reveal()
    await board.getByText('Ballot').first().waitFor()
    // The other kinds come from the same files, whatever the origin.
    if (!secure) return

    await press(desk, /^Show: Order/)
    await press(desk, /^Open: the room/)
    await phone.getByRole('button', { name: 'Water for all' }).click()
    await phone.getByRole('button', { name: 'Send my order' }).click()
    await received()
    await press(desk, /^Close \(1 of 1/)
    await reveal()
    await press(desk, /^Show: Plan/)
    await press(desk, /^Open: the room/)
    await phone.getByText('Water for all').first().waitFor()
    await board.getByText('Water for all').first().waitFor()
  })

  it('tests with one phone', async () => {
    await desk.getByRole('link', { name: 'Test with one phone' }).click()
    await desk.getByText('Live connection: WebSocket works').waitFor()
    const check = await device()
    await check.goto(`${stage.url}/check`)
    await check.locator('[data-verdict]').waitFor()
    await desk.getByRole('link', { name: 'Back to the workshop' }).click()
    await desk.getByRole('button', { name: 'Run', exact: true }).click()
  })

  it('ends with a report that asks for nothing either', async () => {
    if (secure) await press(desk, /^Close \(/, 'Close now')
    await press(desk, /^End the workshop/, 'End it')
    await board.getByText('Thank you for today’s work').waitFor()
    await phone.getByText('The workshop has ended').waitFor()
    const download = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'Report (HTML)' }).click()
    const report = await device({ width: 1280, height: 900 })
    await report.setContent(readFileSync(await (await download).path(), 'utf8'))
    await report.getByText('Water for all').first().waitFor()
    expect(confined.spoken.length).toBeGreaterThan(60)
  })

  it('has asked nothing of anybody else', () => {
    expect(confined.outside).toEqual([])
    expect(stage.foreign.filter((address) => !address.startsWith('http://example.org'))).toEqual([])
  })
})
