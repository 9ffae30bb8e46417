/**
 * The network of the room: the Wi-Fi on the board, the test with one phone, and a board that follows when the network of the
 * computer changes; every request outside this server is cut off meanwhile.
 */
import type { LanAddress } from '@cabildo/server/lan-addresses'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { Confined } from './confined.ts'
import { openBoard, openWorkshop, press, Stage } from './stage.ts'

/** The computer itself under another name than the console's: what a LAN address is to a page on localhost. */
const HERE = { address: '127.0.0.1', network: 'wlan0' }
const ELSEWHERE = { address: '192.168.77.5', network: 'en5' }
const HOTSPOT = { address: '172.20.10.2', network: 'en6' }
const PASSWORD = 'agua;clara:7'

describe('a room without internet', () => {
  let held: LanAddress[] = [HERE]
  let stage: Stage
  let desk: Page
  let board: Page
  let workshop: { id: string; code: string }
  let confined: Confined

  const confine = (page: Page) => confined.page(page)
  const codeOf = (page: Page) =>
    page.getByRole('img', { name: 'QR code to join the workshop' }).locator('path').getAttribute('d')

  beforeAll(async () => {
    stage = await Stage.open({ addresses: () => held })
    confined = new Confined(stage.url, [HERE.address])
    desk = await stage.console()
    await confine(desk)
    workshop = await openWorkshop(desk)
  })
  afterAll(() => stage?.close())

  it('[L2] shows the Wi-Fi on the board of this browser, and tells the server nothing of it', async () => {
    await desk.getByText('Wi-Fi of the room', { exact: true }).click()
    await desk.getByLabel('Network name').fill('Sala 💧; 1')
    await desk.getByLabel('Password', { exact: true }).fill(PASSWORD)
    const opened = desk.context().waitForEvent('page')
    await desk.getByRole('button', { name: 'Open the board' }).click()
    const own = await opened
    await own.getByRole('img', { name: 'QR code to join the workshop' }).waitFor()
    const wifi = own.getByRole('img', { name: 'QR code of the Wi-Fi Sala 💧; 1' })
    expect(await wifi.count()).toBe(0)
    await desk.getByText('Show its QR code on the board').click()
    await wifi.waitFor()
    expect(await seriousFaults(own)).toEqual([])
    await own.close()
    board = await confine(await openBoard(stage, desk))
    await board.getByRole('img', { name: 'QR code to join the workshop' }).waitFor()
    expect(await board.getByRole('img', { name: /Wi-Fi/ }).count()).toBe(0)
    expect(confined.spoken.filter((said) => said.includes('agua') || said.includes('Sala'))).toEqual([])
  })

  it('[L4] tests this computer by itself and one phone, which joins nobody', async () => {
    await desk.getByRole('link', { name: 'Test with one phone' }).click()
    await desk.getByText(`The server answers under ${HERE.address}`).waitFor()
    await desk.getByText('Live connection: WebSocket works').waitFor()
    await desk.getByText('1 board is open').waitFor()
    await desk.getByText('Waiting for the phone…').waitFor()
    const phone = await confine(await stage.device({ width: 320, height: 640 }, { hasTouch: true }))
    await phone.goto(`${stage.url.replace('localhost', HERE.address)}/check`)
    await phone.getByText('The facilitator sees this result').waitFor()
    expect(await phone.locator('[data-verdict]').getAttribute('data-verdict')).toBe('good')
    await desk.getByText(/A device reached the server: WebSocket, \d+ ms/).waitFor()
    expect(await seriousFaults(phone)).toEqual([])
    expect(await seriousFaults(desk)).toEqual([])
    const people = await stage.app.runner.read(workshop.id, ({ state }) => state.people.size)
    expect(people).toBe(0)
    expect(await phone.evaluate(() => window.localStorage.length)).toBe(0)
  })

  it('[L1] draws the board’s codes anew when the computer moves to another network, and the console says so', async () => {
    await desk.getByRole('link', { name: 'Back to the workshop' }).click()
    await desk.getByRole('button', { name: 'Run', exact: true }).click()
    await board.getByText(`${HERE.address}:`).waitFor()
    const before = await codeOf(board)
    held = [ELSEWHERE]
    await board.getByText(`${ELSEWHERE.address}:`).waitFor()
    expect(await codeOf(board)).not.toBe(before)
    await desk.getByText(`${ELSEWHERE.address}:`).first().waitFor()
    held = [HOTSPOT]
    await board.getByText(`${HOTSPOT.address}:`).waitFor()
    await desk.getByText(/is no longer an address of this computer/).waitFor()
    const moved = await codeOf(board)
    await press(desk, /^Show: Challenges/)
    await board.getByText('Challenges').first().waitFor()
    // The strip has the same code as the lobby had.
    expect(await codeOf(board)).toBe(moved)
    held = [HERE, HOTSPOT]
    await desk.getByLabel('Address that phones use').selectOption({ label: labelOf(HERE) })
    await board.getByText(`${HERE.address}:`).waitFor()
    expect(await codeOf(board)).toBe(before)
  })

  it('[L5] has asked nothing of the world outside', () => {
    expect(confined.spoken.length).toBeGreaterThan(20)
    expect(confined.outside).toEqual([])
  })

  function labelOf({ address, network }: LanAddress): string {
    return `${address}:${new URL(stage.url).port} · ${network}`
  }
})
