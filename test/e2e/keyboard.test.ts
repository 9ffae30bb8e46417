/** A whole workshop without a mouse and without a finger: the console and one phone are worked by their keys alone. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Crowd } from './crowd.ts'
import { Keyboard } from './keyboard.ts'
import { smallTemplate } from './small-workshop.ts'
import { PHONE, Stage } from './stage.ts'

/** The phone and three others over HTTP. */
const PEOPLE = 4

describe('a workshop by keyboard alone', () => {
  let stage: Stage
  let desk: Keyboard
  let phone: Keyboard
  let crowd: Crowd
  let workshop = ''

  const at = (page: Page, text: string | RegExp) => page.getByText(text)
  /** The phone says that what was sent last is stored. */
  const received = () => at(phone.page, 'Recibido ✓').first().waitFor()

  beforeAll(async () => {
    stage = await Stage.open()
    desk = new Keyboard(await stage.console())
  })
  afterAll(() => stage?.close())

  it('opens a workshop from a template of a file, edits a question, and goes to run it', async () => {
    const { page } = desk
    await desk.toThe(page.getByLabel('Take a template from a file'), 'the file')
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    await (await chooser).setFiles(smallTemplate)
    await page.getByRole('radio', { name: /^Small workshop/, checked: true }).waitFor({ state: 'attached' })
    await desk.to('checkbox', 'Español')
    await desk.press('Space', page.getByRole('checkbox', { name: 'Español', checked: true }))
    await desk.enter('Create the workshop', page.getByRole('heading', { name: 'Small workshop' }))
    workshop = /\/console\/w\/([\w-]+)/.exec(page.url())?.[1] ?? ''

    const fold = page.getByRole('button', { name: /^1\s*Ideas/, expanded: true })
    await desk.enter(/^1\s*Ideas/, fold)
    await desk.to('textbox', /^Question to the room · English/)
    await desk.write('What should change?')
    await page.keyboard.press('Tab')
    await at(page, '“Ideas” changed').waitFor()
    const last = page.getByRole('button', { name: /^4\s*Plan/ })
    await desk.enter('Remove Plan', () => last.waitFor({ state: 'detached' }))
    await desk.to('button', 'Undo', { back: true })
    await desk.press('Enter', last)
    await desk.enter('Ready: go and run it', page.getByRole('button', { name: /^Show: Ideas/ }))
  })

  it('joins: language, group, in', async () => {
    const code = await desk.page
      .getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
      .first()
      .textContent()
    phone = new Keyboard(await stage.device(PHONE))
    await phone.page.goto(`${stage.url}/j/${code?.replace('-', '')}`)
    await phone.enter(/Español$/, phone.page.getByRole('button', { name: 'Entrar' }))
    await phone.to('radio', 'Empresas')
    await phone.press('ArrowDown', phone.page.getByRole('radio', { name: 'Sociedad civil', checked: true }))
    await phone.press('ArrowUp', phone.page.getByRole('radio', { name: 'Empresas', checked: true }))
    await phone.enter('Entrar', at(phone.page, 'Ya está dentro.'))
    crowd = new Crowd(stage, workshop)
    await crowd.join(['firms', 'civil', 'civil'])
    await at(desk.page, `In the room: ${PEOPLE} people`).waitFor()
  })

  it('gathers: a card is written, two are merged by selection, merged no more, and merged again', async () => {
    const { page } = desk
    await desk.big(/^Show: Ideas/)
    await desk.big(/^Open: the room/)
    await phone.to('textbox', 'Su tarjeta: una sola idea')
    await phone.write('Agua para todos')
    await phone.enter('Enviar tarjeta', received)
    await crowd.write('gather', ['Water for all', 'Faster permits', 'More talent'])
    await at(page, 'More talent').waitFor()
    const merge = async () => {
      for (const name of [/^Agua para todos/, /^Water for all/]) {
        await desk.to('button', name)
        await desk.press('Space', page.getByRole('button', { name, pressed: true }))
      }
      await desk.to('textbox', 'Title that holds them together')
      await desk.write('Water')
      await desk.enter('Merge 2 cards', at(page, 'Merges 2 cards'))
    }
    await merge()
    await desk.to('button', 'Undo', { back: true })
    await desk.press('Enter', () => at(page, 'Merges 2 cards').waitFor({ state: 'detached' }))
    await merge()
    await desk.big(new RegExp(`^Close \\(${PEOPLE} of`))
    await desk.big(/^Show the cards/)
    await at(phone.page, 'More talent').first().waitFor()
    await phone.isSomewhere('the cards were shown')
  })

  it('votes with a timer, and reveals step by step by the keys of the console', async () => {
    const { page } = desk
    await desk.big(/^Show: Ballot/)
    await desk.big(/^Open: the room/)
    await desk.press('t', page.getByRole('button', { name: 'Stop the timer' }))
    await phone.to('button', 'Un punto más para: Water')
    await phone.press('Enter')
    await phone.press('Space')
    await phone.enter('Enviar mi voto', received)
    await crowd.answer('vote')
    await desk.enter('Stop the timer', page.getByRole('button', { name: 'Start a timer: 1 min' }))
    await desk.big(new RegExp(`^Close \\(${PEOPLE} of`))
    await desk.press('r', page.getByRole('button', { name: /^Reveal 2 of 3/ }))
    await desk.press('r', page.getByRole('button', { name: /^Reveal 3 of 3/ }))
    await desk.press('u', page.getByRole('button', { name: /^Reveal 2 of 3/ }))
    await desk.press('r', page.getByRole('button', { name: /^Reveal 3 of 3/ }))
    await desk.press('r', page.getByRole('button', { name: /^Show: Order/ }))
    await desk.press('?', page.getByRole('dialog', { name: 'Keys' }))
    await desk.press('Escape', () => page.getByRole('dialog').waitFor({ state: 'detached' }))
    await at(phone.page, 'Water').first().waitFor()
    await phone.isSomewhere('the result was revealed')
  })

  it('ranks in order and corrects it by the arrows', async () => {
    const { page } = phone
    await desk.big(/^Show: Order/)
    await desk.big(/^Open: the room/)
    for (const name of ['Faster permits', 'Water']) {
      await phone.enter(name, page.getByRole('button', { name: `Subir ${name}` }))
    }
    await phone.to('button', 'Subir Water', { back: true })
    await phone.press('Enter', page.getByRole('button', { name: 'Sacar Water del lugar 1' }))
    await phone.enter('Enviar mi orden', received)
    await phone.enter('Cambiar mi respuesta', page.getByRole('button', { name: 'Enviar mi orden' }))
    await phone.enter('Enviar mi orden', received)
    await crowd.answer('rank')
    await desk.big(new RegExp(`^Close \\(${PEOPLE} of`))
    for (const step of [1, 2, 3]) await desk.big(new RegExp(`^Reveal ${step} of 3`))
  })

  it('plans: a row is proposed on the phone, and stands after a reload', async () => {
    const { page } = phone
    await desk.big(/^Show: Plan/)
    await desk.big(/^Open: the room/)
    await phone.enter('Proponer una acción', page.getByRole('textbox', { name: '¿Qué se hará?' }))
    await phone.to('radio', /^Corto plazo/)
    await phone.press('ArrowDown', page.getByRole('radio', { name: /^Mediano plazo/, checked: true }))
    await phone.to('textbox', '¿Qué se hará?')
    await phone.write('Formar la mesa del agua')
    await phone.to('textbox', 'Hito: el estado logrado')
    await phone.write('La mesa está formada')
    await phone.enter('Proponer', page.getByText('Lo que usted propuso (1)'))
    await received()
    await page.reload()
    await received()
    await phone.to('button', 'Proponer una acción')
    await at(desk.page, 'Formar la mesa del agua').last().waitFor()
  })

  it('ends, and the report is opened', async () => {
    const { page } = desk
    await desk.big(/^Close \(/, 'Close now')
    await desk.big(/^End the workshop/, 'End it')
    await at(phone.page, 'El taller terminó').waitFor()
    await phone.isSomewhere('the end')
    await desk.to('button', 'Report (HTML)')
    const download = page.waitForEvent('download')
    await desk.press('Enter', at(page, /^Saved to downloads/))
    const report = await stage.device({ width: 1280, height: 900 })
    await report.setContent(readFileSync(await (await download).path(), 'utf8'))
    await at(report, 'Formar la mesa del agua').first().waitFor()
  })

  it('shows at every stop where the keyboard is', () => {
    expect([...new Set([...desk.unseen, ...phone.unseen])]).toEqual([])
  })
})
