/**
 * What goes wrong in a real room, in Spanish: two facilitators press opposite buttons, the facilitator goes on while thirty
 * phones are offline, and a group is renamed while people vote.
 */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../server/client.ts'
import { envelope, send } from '../server/http.ts'
import { Hosted, type Person } from '../server/people.ts'
import { type Cuttable, cuttable } from './cuttable.ts'
import { BOARD, PHONE, press, Stage } from './stage.ts'
import { wordsIn } from './words.ts'

const LAPTOP = { width: 1280, height: 900 }
const OFFLINE = 30
const t = wordsIn('es')
const items = ['agua', 'talento', 'puerto'].map((id) => ({ id, text: { es: id }, from: [] }))
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { es: 'Taller' },
  languages: ['es'],
  groups: [
    { id: 'firms', name: { es: 'Empresas' }, seats: 20 },
    { id: 'civil', name: { es: 'Vecinos' }, seats: 20 },
  ],
  agenda: [
    activity('first', 'vote', dots, { items, title: { es: 'Prioridades' }, secrecy: 'open' }),
    activity('second', 'vote', dots, { items, title: { es: 'Segunda vuelta' }, secrecy: 'open' }),
  ],
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true })

/** The one big button, whatever it says. */
const primary = (page: Page) => page.locator('button[aria-keyshortcuts="Space"]')

describe('[R1] [I4] a room where things go wrong', () => {
  let stage: Stage
  let hosted: Hosted
  let laptop: Page
  let tablet: Page
  let board: Page
  const networks = new Map<Page, Cuttable>()

  const activities = async () => {
    const found = await stage.app.runner.read(hosted.workshop, ({ state }) =>
      state.activities.map(({ rounds, revealStep }) => ({
        rounds: rounds.map(({ closed }) => (closed ? 'closed' : 'open')),
        revealStep,
      })),
    )
    if (found === null) throw new Error('the workshop is gone')
    return found
  }
  const consoleOf = async (): Promise<Page> => {
    const { token } = await hosted.issueLink('facilitator')
    const page = await stage.device(LAPTOP)
    networks.set(page, await cuttable(page))
    await page.goto(`${stage.url}/console/w/${hosted.workshop}#f=${token}`)
    await button(page, t('console:mode.run')).click()
    return page
  }
  const network = (page: Page): Cuttable => {
    const found = networks.get(page)
    if (found === undefined) throw new Error('this page keeps its network')
    return found
  }

  beforeAll(async () => {
    stage = await Stage.open({ locale: 'es-PE' })
    const server = { app: stage.app, url: stage.url, logged: () => '', close: async () => {} }
    hosted = await Hosted.open(server, setup)
    laptop = await consoleOf()
    tablet = await consoleOf()
    const { token } = await hosted.issueLink('display')
    board = await stage.device(BOARD)
    await board.goto(`${stage.url}/board/${hosted.code}#d=${token}`)
    await board.getByText(hosted.code.slice(0, 4)).first().waitFor()
  })
  afterAll(() => stage?.close())

  const voteOf = (people: readonly Person[], step: string, round: number) =>
    Promise.all(
      people.map(({ token }, index) =>
        send(
          stage.url,
          token,
          envelope(hosted.workshop, {
            type: 'cast',
            activity: step,
            round,
            answer: { dots: { [items[index % items.length]?.id ?? '']: 2 } },
          }),
        ),
      ),
    )

  it('two facilitators press opposite buttons: the later one is told so, and both see what the room sees', async () => {
    const people = await hosted.joinMany(8)
    await press(laptop, /^Mostrar: Prioridades/)
    await press(laptop, /^Abrir: la sala/)
    await voteOf(people, 'first', 1)
    await press(laptop, /^Cerrar \(8 de 8\)/)
    await button(laptop, t('console:side.reopen')).click()
    // One has pressed already when the other's press arrives first.
    network(tablet).hold()
    await tablet.getByRole('button', { name: /^Revelar 1/ }).click()
    await button(laptop, t('console:reopen.yes')).click()
    await laptop.getByRole('button', { name: /^Cerrar \(0 de 8\)/ }).waitFor()
    network(tablet).release()
    await tablet.getByText('Cierre primero la ronda; después se puede mostrar el resultado.').waitFor()
    for (const page of [laptop, tablet])
      expect(await primary(page).textContent()).toMatch(/^Cerrar \(0 de 8\)/)
    expect(await activities()).toEqual([
      { rounds: ['closed', 'open'], revealStep: 0 },
      { rounds: [], revealStep: 0 },
    ])

    // Closing twice at once is one close.
    await voteOf(people, 'first', 2)
    for (const page of [laptop, tablet]) await button(page, 'Cerrar (8 de 8)').waitFor()
    await Promise.all([laptop, tablet].map((page) => primary(page).click()))
    for (const page of [laptop, tablet]) await page.getByRole('button', { name: /^Revelar 1/ }).waitFor()
    expect(await activities()).toEqual([
      { rounds: ['closed', 'closed'], revealStep: 0 },
      { rounds: [], revealStep: 0 },
    ])
  })

  it('[I3] the facilitator goes on while thirty phones are offline: all come back to what is asked now, late answers are told so', async () => {
    await button(laptop, t('console:side.reopen')).click()
    await button(laptop, t('console:reopen.yes')).click()
    const away = await hosted.joinMany(OFFLINE)
    const lines = await Promise.all(away.map((held) => Client.connect(stage.url, held)))
    const phone = await stage.device(PHONE, { hasTouch: true })
    const { cutOff, restore } = await cuttable(phone)
    await phone.goto(`${stage.url}/j/${hosted.code}`)
    await phone.getByText('Empresas', { exact: true }).click()
    await button(phone, t('phone:join.join')).click()
    await button(phone, t('kinds-phone:vote.add', { title: 'puerto' })).click()
    for (const line of lines) line.close()
    await cutOff()
    await button(phone, t('kinds-phone:vote.send')).click()
    await phone.getByText(t('kinds-phone:delivery.on-phone')).first().waitFor()
    await phone.getByText(/^Reconectando/).waitFor()

    const stayed = await hosted.joinMany(3)
    await voteOf(stayed, 'first', 3)
    await press(laptop, /^Cerrar \(3 de/, t('console:confirm.close.yes'))
    for (const step of [1, 2, 3]) await press(laptop, new RegExp(`^Revelar ${step} de 3`))
    await press(laptop, /^Mostrar: Segunda vuelta/)
    await press(laptop, /^Abrir: la sala/)

    const late = await voteOf(away, 'first', 3)
    expect(late.map((result) => (result.ok ? 'taken' : result.refused))).toEqual(
      away.map(() => 'round-closed'),
    )
    const back = await Promise.all(away.map((held) => Client.connect(stage.url, held)))
    for (const line of back) {
      const [, view] = JSON.parse(line.views().at(-1)?.raw ?? '[]')
      expect(view.view.current).toMatchObject({ id: 'second', phase: 'open' })
    }
    const now = await voteOf(away, 'second', 1)
    expect(now.every(({ ok }) => ok)).toBe(true)
    for (const line of back) line.close()

    restore()
    await heading(phone, 'Segunda vuelta').waitFor()
    await phone.getByRole('button', { name: t('kinds-phone:vote.send') }).waitFor()
    await phone.getByText(/^Reconectando/).waitFor({ state: 'detached' })
    await phone.getByText(t('phone:missed.told_one')).waitFor()
    await button(phone, t('phone:missed.seen')).click()
    await phone.getByText(t('phone:missed.told_one')).waitFor({ state: 'detached' })
    await button(phone, t('kinds-phone:vote.add', { title: 'agua' })).click()
    await button(phone, t('kinds-phone:vote.send')).click()
    await phone.getByText(t('kinds-phone:delivery.recorded')).first().waitFor()
    await press(laptop, /^Cerrar \(31 de/, t('console:confirm.close.yes'))
    await press(laptop, /^Revelar 1 de 3/)
    await board.getByText('agua').first().waitFor()
  })

  it('[R5] a group is renamed while people vote: not now, in words, and nothing typed is lost', async () => {
    await button(laptop, t('console:side.reopen')).click()
    await button(laptop, t('console:reopen.yes')).click()
    await laptop.getByRole('button', { name: /^Cerrar \(0 de/ }).waitFor()
    await button(tablet, t('console:mode.prepare')).click()
    const name = tablet
      .getByRole('group', { name: t('console:groups.name') })
      .nth(1)
      .getByRole('textbox')
    await name.fill('Vecindad')
    await name.blur()
    await tablet.getByText('No es posible mientras se está respondiendo. Cierre la ronda primero.').waitFor()
    expect(await name.inputValue()).toBe('Vecindad')
    await press(laptop, /^Cerrar \(0 de/, t('console:confirm.close.yes'))
    await button(tablet, t('console:save')).click()
    await tablet.getByText(t('console:saved')).waitFor()
    const door = await stage.device(PHONE)
    await door.goto(`${stage.url}/j/${hosted.code}`)
    await door.getByText('Vecindad', { exact: true }).waitFor()
  })
})
