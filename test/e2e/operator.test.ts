/** A room of ten where two have a phone: three answer on paper, four by raised hands, and the desk enters what they say. */
import type { ReportJson } from '@cabildo/server/report/json'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { deskTemplate } from './desk-workshop.ts'
import { openWorkshop, press, Stage } from './stage.ts'

const LANGUAGES = [
  {
    language: 'es',
    locale: 'es-CL',
    native: 'Español',
    more: (item: string) => `Un punto más para: ${item}`,
    words: {
      water: 'Agua',
      roads: 'Caminos',
      civil: 'Vecinos',
      give: 'Repartir hojas',
      sheets: 'Cuántas hojas',
      given: 'Hojas 1–3 · Vecinos',
      byHand: 'Cuántas personas más',
      add: 'Agregar',
      heads: 'Personas contadas',
      missing: 'Falta 1: está en la sala y todavía no puede responder',
      send: 'Enviar mi voto',
      entered: 'Ingresada ✓ hoja',
      last: 'No queda ninguna por ingresar',
      all: '3 de 3 ingresadas',
      replaces: 'la reemplaza',
      hands: 'Manos',
      sendHands: 'Enviar las manos: Vecinos',
      counted: 'Contadas ✓ 4 personas a mano alzada: Vecinos',
      report: '7 personas sin dispositivo propio: 3 en papel, 4 a mano alzada',
    },
  },
  {
    language: 'pt',
    locale: 'pt-BR',
    native: 'Português',
    more: (item: string) => `Mais um ponto para: ${item}`,
    words: {
      water: 'Água',
      roads: 'Estradas',
      civil: 'Vizinhos',
      give: 'Distribuir folhas',
      sheets: 'Quantas folhas',
      given: 'Folhas 1–3 · Vizinhos',
      byHand: 'Quantas pessoas a mais',
      add: 'Acrescentar',
      heads: 'Pessoas contadas',
      missing: 'Falta 1: está na sala e ainda não pode responder',
      send: 'Enviar o meu voto',
      entered: 'Registrada ✓ folha',
      last: 'Não falta nenhuma',
      all: '3 de 3 registradas',
      replaces: 'a substitui',
      hands: 'Mãos',
      sendHands: 'Enviar as mãos: Vizinhos',
      counted: 'Contadas ✓ 4 pessoas de mão levantada: Vizinhos',
      report: '7 pessoas sem aparelho próprio',
    },
  },
] as const

describe.each(LANGUAGES)('[R12] a desk in $language', ({ locale, native, more, words }) => {
  let stage: Stage
  let console: Page
  let desk: Page
  const phones: Page[] = []
  const faults: string[] = []

  const look = async () => {
    faults.push(...(await seriousFaults(desk)))
  }
  const register = async (field: string, button: string, count: number) => {
    const form = desk.locator('form').filter({ has: desk.getByLabel(field) })
    await form.getByRole('combobox').selectOption({ label: words.civil })
    await form.getByLabel(field).fill(String(count))
    await form.getByRole('button', { name: button, exact: true }).click()
  }
  const enter = async (number: number, item: string) => {
    await desk.getByRole('heading', { level: 2, name: new RegExp(` ${number} `) }).waitFor()
    await desk.getByRole('button', { name: more(item) }).click()
    await desk.getByRole('button', { name: words.send }).click()
    await desk.getByText(`${words.entered} ${number}`).waitFor()
  }

  beforeAll(async () => {
    stage = await Stage.open()
    console = await stage.console()
    await console.getByLabel('Take a template from a file').setInputFiles(deskTemplate)
    await console
      .getByRole('radio', { name: /^Workshop with paper/, checked: true })
      .waitFor({ state: 'attached' })
    const { code } = await openWorkshop(console)
    for (const group of ['Firms', 'Neighbours']) phones.push(await stage.phone(code, group))
    await console.getByText(/^Links \(/).click()
    await console.getByRole('button', { name: 'Link for a table host or operator' }).click()
    const { pathname, hash } = new URL(await console.getByLabel('Table host or operator').inputValue())
    desk = await stage.device({ width: 320, height: 640 }, { locale, hasTouch: true })
    await desk.goto(stage.url + pathname + hash)
  })
  afterAll(() => stage?.close())

  it('keeps its link out of the address, gives out sheets, and compares with the heads', async () => {
    await desk.getByLabel(words.sheets).waitFor()
    expect(desk.url()).not.toContain('#')
    await desk.reload()
    await register(words.sheets, words.give, 3)
    await desk.getByText(words.given).waitFor()
    await register(words.byHand, words.add, 4)
    for (const [index, heads] of ['1', '9'].entries()) {
      await desk.getByLabel(words.heads).nth(index).fill(heads)
      await desk.getByLabel(words.heads).nth(index).press('Enter')
    }
    await desk.getByText(words.missing).waitFor()
    await look()
  })

  it('[I2] enters what is on the sheets, one of them twice, and counts the hands', async () => {
    await press(console, /^Show: What comes first/)
    await press(console, /^Open: the room/)
    for (const phone of phones) {
      await phone.getByRole('button', { name: 'One more dot for: Water' }).click()
      await phone.getByRole('button', { name: 'Send my vote' }).click()
      await phone.getByText('Received ✓').first().waitFor()
    }
    await desk.locator('button').filter({ hasText: /^1/ }).first().click()
    await enter(1, words.roads)
    await look()
    await enter(2, words.roads)
    await enter(3, words.roads)
    await desk.getByText(words.last).waitFor()
    await desk.getByText(words.all).waitFor()
    await desk.locator('button').filter({ hasText: /^1/ }).first().click()
    await desk.getByText(words.replaces).waitFor()
    await enter(1, words.water)
    await desk.getByRole('group', { name: words.water }).getByLabel(words.hands).fill('3')
    await desk.getByRole('group', { name: words.roads }).getByLabel(words.hands).fill('1')
    await look()
    await desk.getByRole('button', { name: words.sendHands }).click()
    await desk.getByText(words.counted).waitFor()
  })

  it('shows nine answers on the console, and the report says by which way they came', async () => {
    await press(console, /^Close \(9 of 9\)/)
    await press(console, /^Reveal 1 of/)
    const save = async (button: string) => {
      const download = console.waitForEvent('download')
      await console.getByRole('button', { name: button }).click()
      let text = ''
      for await (const part of await (await download).createReadStream()) text += String(part)
      return text
    }
    const { report } = JSON.parse(await save('Data (JSON)')) as ReportJson
    expect(report.activities[0]?.rounds[0]?.answered).toBe(9)
    expect(report.activities[0]?.rounds[0]?.result?.n).toBe(9)
    // Two phones, sheet 1 as it was entered last, three hands; two sheets and one hand.
    expect(report.activities[0]?.rounds[0]?.result?.items.map(({ id, people }) => [id, people.sum])).toEqual(
      expect.arrayContaining([
        ['water', 6],
        ['roads', 3],
      ]),
    )
    expect(report.room.counts.map(({ channels, heads }) => ({ ...channels, heads }))).toEqual([
      { phone: 1, kiosk: 0, paper: 0, hands: 0, heads: 1 },
      { phone: 1, kiosk: 0, paper: 3, hands: 4, heads: 9 },
    ])
    await console.getByLabel('Language of the report').selectOption({ label: native })
    expect(await save('Report (HTML)')).toContain(words.report)
  })

  it('has nothing that keeps anybody out, fits 320 pixels, and asks nothing of any other server', async () => {
    expect(faults).toEqual([])
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(stage.foreign).toEqual([])
  })
})
