/**
 * A workshop in the middle of its life goes from a laptop to a server as a file, is answered there, and comes home: through
 * the consoles, one in Spanish on a tablet, one in Portuguese on a telephone.
 */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelope, newSecret, send } from '../server/http.ts'
import { accepted } from '../server/people.ts'
import { seriousFaults } from './axe.ts'
import { Crowd } from './crowd.ts'
import { chooseFile, type SavedFile, savedBy } from './saved-file.ts'
import { BOARD, PHONE, press, Stage } from './stage.ts'
import { beginning, type Words, wordsIn } from './words.ts'

const POCKET = { width: 320, height: 640 }
const TABLET = { width: 1024, height: 768 }

const items = ['agua', 'talento', 'puerto'].map((id) => ({ id, text: { es: id, pt: id }, from: [] }))
const vote = (id: string, title: string) =>
  activity(id, 'vote', dots, { items, title: { es: title, pt: title }, secrecy: 'open' })
const setup: WorkshopSetup = {
  ...sampleSetup,
  title: { es: 'Taller', pt: 'Oficina' },
  languages: ['es', 'pt'],
  groups: [
    { id: 'firms', name: { es: 'Empresas', pt: 'Empresas' }, seats: 4 },
    { id: 'civil', name: { es: 'Vecinos', pt: 'Vizinhos' }, seats: 4 },
  ],
  agenda: [vote('first', 'Ida'), vote('second', 'Vuelta')],
}

describe('[H4] a workshop that is handed over through the consoles', () => {
  const es = wordsIn('es')
  const pt = wordsIn('pt')
  let laptop: Stage
  let server: Stage
  let crowd: Crowd
  let workshop = ''
  let code = ''
  let home: Page
  let away: Page
  let board: Page
  let ana: Page
  let file: SavedFile
  const faults: string[] = []

  const run = async (token: string, command: Command, secrets?: CommandEnvelope['secrets']) =>
    accepted(await send(laptop.url, token, envelope(workshop || null, command, secrets)))
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const looked = async (page: Page) => {
    faults.push(...(await seriousFaults(page)))
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: window.innerWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(width)
  }
  const console = async (stage: Stage, t: Words, viewport: typeof POCKET) => {
    const page = await stage.device(viewport)
    await page.goto(`${stage.url}/console#k=${stage.app.issueHostLink()}`)
    await page.getByRole('heading', { name: t('console:new.title') }).waitFor()
    return page
  }
  /** Where the screen is too narrow for all of it at once. */
  const turnTo = async (page: Page, part: string) => {
    if ((page.viewportSize()?.width ?? 0) < TABLET.width) await page.getByRole('tab', { name: part }).click()
  }
  /** Hands it over for good, and gives the file that the browser saved. */
  const handOver = async (page: Page, t: Words): Promise<SavedFile> => {
    await button(page, t('console:handover.move')).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(t('console:handover.confirmHelp')).waitFor()
    await looked(page)
    return savedBy(page, () => dialog.getByRole('button', { name: t('console:handover.move') }).click())
  }
  const voting = async (phone: Page, item: string) => {
    await button(phone, es('kinds-phone:vote.add', { title: item })).click()
    await button(phone, es('kinds-phone:vote.send')).click()
    await phone.getByText(es('kinds-phone:delivery.recorded')).first().waitFor()
  }
  const answered = (stage: Stage) =>
    stage.app.runner.read(workshop, ({ state }) =>
      state.activities.map(({ rounds }) => rounds.at(-1)?.closed?.answered ?? null),
    )

  beforeAll(async () => {
    laptop = await Stage.open({ locale: 'es-PE' })
    server = await Stage.open({ locale: 'pt-BR' })
    const token = laptop.app.issueLocalToken()
    const made = await run(token, { type: 'open-workshop', setup })
    workshop = made.workshop
    code = made.code ?? ''
    const display = newSecret()
    await run(token, { type: 'issue-link', role: 'display' }, { token: display })
    crowd = new Crowd(laptop, workshop)
    await crowd.join(['firms', 'firms', 'civil', 'civil', 'civil'])
    home = await console(laptop, es, TABLET)
    away = await console(server, pt, POCKET)
    board = await laptop.device(BOARD)
    await board.goto(`${laptop.url}/board/${code}#d=${display}`)
    ana = await laptop.device(PHONE, { hasTouch: true })
    await ana.goto(`${laptop.url}/j/${code}`)
    await ana.getByText('Empresas', { exact: true }).click()
    await ana.getByLabel(es('phone:join.name')).fill('Ana')
    await button(ana, es('phone:join.join')).click()
    await ana.getByText(es('phone:lobby.in')).waitFor()
  })
  afterAll(async () => {
    await laptop?.close()
    await server?.close()
  })

  it('is answered on the laptop, and not handed over while a round is open', async () => {
    await home.goto(`${laptop.url}/console/w/${workshop}`)
    await press(home, beginning(es('console:next.enter')))
    await press(home, beginning(es('console:next.open')))
    await voting(ana, 'agua')
    await crowd.answer('first')
    await turnTo(home, es('console:part.room'))
    await button(home, es('console:handover.move')).click()
    await home
      .getByRole('dialog')
      .getByRole('button', { name: es('console:handover.move') })
      .click()
    await home.getByText(es('refusal:another-round-open')).waitFor()
    await turnTo(home, es('console:part.now'))
    await press(home, beginning(es('console:next.close')), es('console:confirm.close.yes'))
    await press(home, beginning(es('console:next.reveal.1')))
    expect(await answered(laptop)).toEqual([6, null])
  })

  it('is saved as a file, and from then on every screen of the laptop says that it goes on elsewhere', async () => {
    await turnTo(home, es('console:part.room'))
    await home.getByLabel(es('console:handover.seats')).check()
    file = await handOver(home, es)
    expect(file.name).toBe(`${code}.cabildo`)
    await home.getByText(es('console:handover.saved', { name: file.name })).waitFor()
    await home.getByText(es('console:handover.stopped.moved')).first().waitFor()
    await ana.getByText(es('phone:stopped')).waitFor()
    await board.getByText(es('board:stopped')).waitFor()
    for (const page of [home, ana, board]) await looked(page)
  })

  it('is refused where its file was cut off, and nothing is there then', async () => {
    await chooseFile(away, pt('console:handover.choose'), {
      ...file,
      bytes: file.bytes.subarray(0, file.bytes.length - 20),
    })
    await away.getByText(pt('refusal:file-cut-off')).waitFor()
    await looked(away)
    expect(await server.app.runner.read(workshop, () => true)).toBeNull()
  })

  it('goes on at the server, where somebody comes back with the code of the laptop, and is answered', async () => {
    await chooseFile(away, pt('console:handover.choose'), file)
    const shown = `${code.slice(0, 4)}-${code.slice(4)}`
    await away.getByText(pt('console:handover.takenOn', { code: shown })).waitFor()
    await looked(away)
    await away.getByRole('link', { name: pt('console:handover.look') }).click()
    await press(away, beginning(pt('console:next.reveal.2')))
    await press(away, beginning(pt('console:next.reveal.3')))
    await press(away, beginning(pt('console:next.enter')))
    await press(away, beginning(pt('console:next.open')))

    await button(ana, es('phone:me.open')).click()
    const rejoin =
      (await ana
        .getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
        .first()
        .textContent()) ?? ''
    const elsewhere = await server.device(PHONE, { hasTouch: true, locale: 'es-PE' })
    await elsewhere.goto(`${server.url}/j/${code}`)
    await elsewhere.getByText(es('phone:rejoin.summary')).click()
    await elsewhere.getByLabel(es('phone:rejoin.label'), { exact: true }).fill(rejoin)
    await button(elsewhere, es('phone:rejoin.go')).click()
    await voting(elsewhere, 'talento')
    await crowd.at(server).answer('second')
    await press(away, beginning(pt('console:next.close')), pt('console:confirm.close.yes'))
    await press(away, beginning(pt('console:next.reveal.1')))
    expect(await answered(server)).toEqual([6, 6])
    expect(await server.app.runner.read(workshop, ({ state }) => state.people.size)).toBe(6)
  })

  it('comes home by a file, goes on there, and stands still at the server', async () => {
    await turnTo(away, pt('console:part.room'))
    const back = await handOver(away, pt)
    await away.getByText(pt('console:handover.stopped.moved')).first().waitFor()
    await looked(away)
    await home.goto(`${laptop.url}/console`)
    await chooseFile(home, es('console:handover.choose'), back)
    const shown = `${code.slice(0, 4)}-${code.slice(4)}`
    await home.getByText(es('console:handover.takenOn', { code: shown })).waitFor()
    await looked(home)
    await home.getByRole('link', { name: es('console:handover.look') }).click()
    await press(home, beginning(es('console:next.reveal.2')))
    await ana.getByText(es('phone:stopped')).waitFor({ state: 'detached' })
    expect(await home.getByText(es('console:handover.stopped.moved')).count()).toBe(0)
    expect(await answered(laptop)).toEqual([6, 6])
    expect(faults).toEqual([])
    expect([...laptop.foreign, ...server.foreign]).toEqual([])
  })
})
