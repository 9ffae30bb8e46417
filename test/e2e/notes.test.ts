/** Two consoles in Spanish: notes that never get lost, a line parked that becomes a card, and an agenda put in order by drag. */
import { templateFile } from '@cabildo/shared/templates/check-template'
import type { Template } from '@cabildo/shared/templates/template'
import { activity } from '@cabildo/shared/testing/sample-workshop'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { smallSetup } from './small-workshop.ts'
import { openWorkshop, Stage } from './stage.ts'

const NAMES = ['Ideas', 'Votación', 'Orden', 'Plan', 'Pausa']

const pause = activity('pause', 'present', { body: {} }, { title: { es: 'Pausa', en: 'Break' } })
const template: Template = {
  id: 'small',
  title: smallSetup.title,
  summary: smallSetup.title,
  minutes: 30,
  setup: { ...smallSetup, agenda: [...smallSetup.agenda, pause] },
}
const file = { name: 'small.json', mimeType: 'application/json', buffer: Buffer.from(templateFile(template)) }

describe('[R17] [R18] two consoles of a workshop', () => {
  let stage: Stage
  let one: Page
  let other: Page
  let board: Page
  let id = ''
  const faults: string[] = []

  const consoleOf = async (width: number, height: number) => {
    const page = await stage.device({ width, height }, { locale: 'es-CL' })
    await page.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
    await page.getByRole('heading', { name: 'Taller nuevo' }).waitFor()
    await page.goto(`${stage.url}/console/w/${id}`)
    return page
  }
  const noteOn = (page: Page) => page.getByRole('textbox', { name: 'Sobre «Ideas»' })
  const handle = (title: string) => one.getByRole('button', { name: `Mover «${title}»: arrástrelo` })
  const steps = () => one.locator('#agenda ~ ol > li [aria-expanded] > span + span').allTextContents()
  const order = async () => (await steps()).map((text) => NAMES.find((name) => text.startsWith(name)))

  /** From the middle of one handle to where another's row is. */
  const drag = async (title: string, onto: string) => {
    await handle(title).scrollIntoViewIfNeeded()
    const [from, to] = [await handle(title).boundingBox(), await handle(onto).boundingBox()]
    if (!from || !to) throw new Error('a handle is not to be seen')
    const down = to.y > from.y ? 20 : -20
    await one.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await one.mouse.down()
    await one.mouse.move(from.x + 10, from.y + from.height / 2 + down)
    await one.mouse.move(to.x + 10, to.y + to.height / 2 + down, { steps: 5 })
    await one.mouse.up()
  }

  beforeAll(async () => {
    stage = await Stage.open()
    const desk = await stage.console()
    await desk.getByLabel('Take a template from a file').setInputFiles(file)
    await desk.getByRole('radio', { name: /^Small workshop/, checked: true }).waitFor({ state: 'attached' })
    id = (await openWorkshop(desk)).id
    one = await consoleOf(1280, 900)
    other = await consoleOf(1024, 768)
  })
  afterAll(() => stage?.close())

  it('puts the agenda in order by drag, and lets a step that may not stand there spring back', async () => {
    await one
      .getByRole('tab', { name: 'Preparar' })
      .or(one.getByText('Preparar', { exact: true }))
      .click()
    await handle('Ideas').waitFor()
    await drag('Pausa', 'Ideas')
    await one.getByText('«Pausa» está ahora en el lugar 1 de 5').waitFor({ state: 'attached' })
    expect(await order()).toEqual(['Pausa', 'Ideas', 'Votación', 'Orden', 'Plan'])
    await drag('Plan', 'Ideas')
    await one.getByText('«Plan» sigue en el lugar 5 de 5').waitFor({ state: 'attached' })
    expect(await order()).toEqual(['Pausa', 'Ideas', 'Votación', 'Orden', 'Plan'])
    expect(
      await one.getByRole('listitem').filter({ hasText: 'Plan' }).getByRole('alert').innerText(),
    ).not.toBe('')
    faults.push(...(await seriousFaults(one)))
  })

  it('keeps what both consoles write on a step at the same time', async () => {
    for (const page of [one, other]) {
      await page.getByRole('button', { name: 'Conducir', exact: true }).click()
      await page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: /Ideas/ }).click()
    }
    await noteOn(one).fill('Empezar por el puerto')
    await noteOn(one).blur()
    await one.getByText('Guardado').first().waitFor()
    await other.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Empezar por el puerto'),
    )
    await noteOn(other).pressSequentially(' y el agua')
    await noteOn(one).fill('Empezar por la alcaldía')
    await noteOn(one).blur()
    await other.getByText('Otra persona cambió esta nota mientras usted escribía').waitFor()
    await noteOn(other).blur()
    await one.getByText('Otra persona escribió esto al mismo tiempo:').waitFor()
    expect(await one.getByText('Empezar por la alcaldía').count()).toBe(1)
    await one.getByRole('button', { name: 'Agregarlo a la nota' }).click()
    await other.getByText('Otra persona escribió esto al mismo tiempo:').waitFor({ state: 'detached' })
    expect((await noteOn(one).inputValue()).split('\n').sort()).toEqual([
      'Empezar por el puerto y el agua',
      'Empezar por la alcaldía',
    ])
    faults.push(...(await seriousFaults(one)))
  })

  it('makes a card of a parked line, and shows on the board only what it is told to', async () => {
    const [popup] = await Promise.all([
      one.context().waitForEvent('page'),
      one.getByRole('button', { name: 'Abrir la pantalla' }).click(),
    ])
    board = await stage.device({ width: 1024, height: 768 }, { locale: 'es-CL' })
    await board.goto(popup.url())
    for (const line of ['La represa', 'Los buses de la tarde']) {
      await one.getByRole('textbox', { name: 'Una línea para más tarde' }).fill(line)
      await one.getByRole('button', { name: 'Anotar', exact: true }).click()
      await other.getByText(line).waitFor()
    }
    expect(await board.getByText('La represa').count()).toBe(0)
    await one.getByRole('button', { name: 'Mostrar en la pantalla' }).click()
    await board.getByText('Los buses de la tarde').waitFor()
    faults.push(...(await seriousFaults(board)))
    await one.getByRole('button', { name: 'Quitar de la pantalla' }).click()
    await board.getByText('Los buses de la tarde').waitFor({ state: 'detached' })
    await one.getByRole('button', { name: 'Mostrar este paso a la sala' }).click()
    await one.getByRole('button', { name: /^Abrir: / }).click()
    await one.getByRole('button', { name: 'Poner como tarjeta en «Ideas»' }).first().click()
    await one.getByText('Resuelta (1)').waitFor()
    await one.getByRole('region', { name: 'Ideas' }).getByText('La represa').first().waitFor()
    faults.push(...(await seriousFaults(one)))
  })

  it('has no serious fault for whoever cannot see it', () => {
    expect(faults).toEqual([])
  })
})
