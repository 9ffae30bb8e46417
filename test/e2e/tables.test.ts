/** Two tables with two phones each, in Spanish: each sees its own cards only, brings some, and the room votes on what was brought. */
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, send } from '../server/http.ts'
import { seriousFaults } from './axe.ts'
import { tooWide } from './gallery-faults.ts'
import { BOARD, PHONE, Stage } from './stage.ts'
import { tablesSetup } from './tables-workshop.ts'

const CONSOLE = { width: 1280, height: 900 }

type Device = { page: Page; heard: string[] }

describe('[K-gather-7] [K-gather-8] tables that report back', () => {
  let stage: Stage
  let token: string
  let workshop = ''
  let code = ''
  let desk: Page
  let board: Page
  const phones: Device[] = []

  const run = async (command: Command): Promise<Extract<CommandResult, { ok: true }>> => {
    const result = await send(stage.url, token, envelope(workshop || null, command))
    if (!result.ok) throw new Error(JSON.stringify(result))
    return result
  }
  const phoneAt = (at: number): Page => {
    const device = phones[at]
    if (device === undefined) throw new Error(`no phone ${at}`)
    return device.page
  }
  /** Everything that this phone was sent, on the socket and over HTTP. */
  const heardBy = (at: number): string => phones[at]?.heard.join('\n') ?? ''

  async function join(group: string): Promise<Device> {
    const page = await stage.device(PHONE, { hasTouch: true })
    const heard: string[] = []
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
    await page.goto(`${stage.url}/j/${code}`)
    await page.getByText(group, { exact: true }).click()
    await page.getByRole('button', { name: 'Entrar' }).click()
    await page.getByText('Ya está dentro.').waitFor()
    return { page, heard }
  }

  async function write(at: number, text: string): Promise<void> {
    await phoneAt(at).getByLabel('Su tarjeta: una sola idea').fill(text)
    await phoneAt(at).getByRole('button', { name: 'Enviar tarjeta' }).click()
    await phoneAt(at).getByText('Recibido ✓').first().waitFor()
  }

  const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).last()

  beforeAll(async () => {
    stage = await Stage.open({ locale: 'es-CL' })
    token = stage.app.issueLocalToken()
    const opened = await run({ type: 'open-workshop', setup: tablesSetup })
    workshop = opened.workshop
    code = opened.code ?? ''
    desk = await stage.device(CONSOLE)
    await desk.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
    await desk.getByRole('heading', { name: 'Taller nuevo' }).waitFor()
    await desk.goto(`${stage.url}/console/w/${workshop}`)
    await desk.getByText('Listo: pasar a conducir').click()
    const popup = desk.context().waitForEvent('page')
    await desk.getByRole('button', { name: 'Abrir la pantalla' }).click()
    const address = await popup
    await address.waitForURL(/\/board\//)
    board = await stage.device(BOARD)
    await board.goto(address.url())
    await address.close()
    for (const group of ['Empresas', 'Empresas', 'Vecinos', 'Vecinos']) phones.push(await join(group))
    await run({ type: 'open-round', activity: 'gather' })
  })
  afterAll(() => stage?.close())

  it('asks where one sits before anything can be written', async () => {
    for (const [at, table] of [1, 1, 2, 2].entries()) {
      await phoneAt(at).getByText('¿En qué mesa está?').waitFor()
      expect(await phoneAt(at).getByRole('button', { name: 'Enviar tarjeta' }).count()).toBe(0)
      if (at === 0) expect(await tooWide(phoneAt(0))).toEqual([])
      await phoneAt(at).getByText(`Mesa ${table}`, { exact: true }).click()
      await phoneAt(at).getByRole('button', { name: 'Enviar tarjeta' }).waitFor()
    }
    await desk.getByText('2 personas').nth(1).waitFor()
  })

  it('shows a card to its table at once and to no other, on the wire too', async () => {
    await write(0, 'Agua para los valles')
    await card(phoneAt(1), 'Agua para los valles').waitFor()
    await write(2, 'Oficios del puerto')
    await card(phoneAt(3), 'Oficios del puerto').waitFor()
    await write(1, 'Permisos con plazo')
    await card(phoneAt(0), 'Permisos con plazo').waitFor()
    await board.getByText('2 de 2 mesas ya escribieron').waitFor()
    for (const at of [0, 1]) expect(heardBy(at)).not.toContain('Oficios')
    for (const at of [2, 3]) expect(heardBy(at)).not.toMatch(/Agua|Permisos/)
    expect(await board.locator('body').innerText()).not.toMatch(/Agua|Permisos|Oficios/)
  })

  it('lets anybody at the table say what it brings, never more than was set', async () => {
    await desk.getByText('Las mesas 1 y 2 todavía no llevan nada al plenario.').waitFor()
    await card(phoneAt(1), 'Agua para los valles')
      .getByRole('button', { name: /^Llevar al plenario/ })
      .click()
    await card(phoneAt(0), 'Agua para los valles').getByText('Va al plenario').waitFor()
    for (const at of [0, 1]) {
      await phoneAt(at).getByText('Su mesa lleva 1 de 1 al plenario').waitFor()
      expect(
        await phoneAt(at)
          .getByRole('button', { name: /^Llevar al plenario/ })
          .count(),
      ).toBe(0)
    }
    await desk.getByText('La mesa 2 todavía no lleva nada al plenario.').waitFor()
    const said = await seriousFaults(phoneAt(0))
    expect([...said, ...(await tooWide(phoneAt(0))), ...(await tooWide(board))]).toEqual([])
  })

  it('shows the room what was brought, and asks about that alone', async () => {
    await desk
      .getByRole('article')
      .filter({ hasText: 'Oficios del puerto' })
      .getByRole('button', { name: 'Llevar al plenario' })
      .click()
    await phoneAt(3).getByText('Su mesa lleva 1 de 1 al plenario').waitFor()
    await run({ type: 'close-round', activity: 'gather' })
    await run({ type: 'reveal', activity: 'gather', step: 1 })
    await board.getByText('Lo que trae la mesa 1').first().waitFor()
    await board.getByText('Agua para los valles').first().waitFor()
    await phoneAt(2).getByText('Todo lo que se trae').waitFor()
    await card(phoneAt(2), 'Agua para los valles').getByText('Mesa 1').waitFor()
    expect(heardBy(2)).not.toContain('Permisos')
    await run({ type: 'open-round', activity: 'vote' })
    for (const item of ['Agua para los valles', 'Oficios del puerto']) {
      await phoneAt(3).getByText(item).first().waitFor()
    }
    expect(await phoneAt(0).getByText('Permisos con plazo').count()).toBe(0)
    expect(stage.foreign).toEqual([])
  })
})
