/** The room of `kinds.test.ts`: console and board in English, a phone in Spanish, one of 320 px in Portuguese, four others over HTTP. */
import { readFileSync } from 'node:fs'
import type { ReportJson } from '@cabildo/server/report/json'
import type { Page } from 'playwright-core'
import { seriousFaults } from './axe.ts'
import { Crowd } from './crowd.ts'
import { tooWide } from './gallery-faults.ts'
import { kindsTemplate } from './kinds-workshop.ts'
import { openBoard, openWorkshop, PHONE, press, Stage } from './stage.ts'

const SMALLEST_PHONE = { width: 320, height: 640 }

export class Room {
  readonly stage: Stage
  readonly desk: Page
  readonly board: Page
  readonly spanish: Page
  readonly portuguese: Page
  readonly crowd: Crowd
  readonly workshop: string
  /** What is wrong with a screen, by its name. */
  readonly faults: Record<string, string[]> = {}

  private constructor(
    stage: Stage,
    workshop: string,
    desk: Page,
    board: Page,
    phones: readonly [Page, Page],
    crowd: Crowd,
  ) {
    this.stage = stage
    this.workshop = workshop
    this.desk = desk
    this.board = board
    this.spanish = phones[0]
    this.portuguese = phones[1]
    this.crowd = crowd
  }

  static async open(): Promise<Room> {
    const stage = await Stage.open()
    const desk = await stage.console()
    await desk.getByLabel('Take a template from a file').setInputFiles(kindsTemplate)
    await desk.getByRole('radio', { name: /^Trial workshop/, checked: true }).waitFor({ state: 'attached' })
    for (const language of ['Español', 'Português']) await desk.getByLabel(language, { exact: true }).check()
    const { id, code } = await openWorkshop(desk)
    const board = await openBoard(stage, desk)
    const spanish = await stage.device(PHONE, { locale: 'es-CL', hasTouch: true })
    await join(spanish, `${stage.url}/j/${code}`, 'Empresas', 'Ya está dentro.')
    const portuguese = await stage.device(SMALLEST_PHONE, { locale: 'pt-BR', hasTouch: true })
    await join(portuguese, `${stage.url}/j/${code}`, 'Sociedade civil', 'Você já entrou.')
    const crowd = new Crowd(stage, id)
    await crowd.join(['firms', 'firms', 'civil', 'civil'])
    await board.getByText('6 people in the room').waitFor()
    return new Room(stage, id, desk, board, [spanish, portuguese], crowd)
  }

  /** Puts a step in front of everybody and opens it, with the one big button; both phones show what is asked. */
  async begin(title: string, spanish: string, portuguese: string): Promise<void> {
    await press(this.desk, new RegExp(`^Show: ${title}`))
    await press(this.desk, /^Open: the room/)
    await this.spanish.getByText(spanish).first().waitFor()
    await this.portuguese.getByText(portuguese).first().waitFor()
    await this.look(`${title} open`, 'board', 'spanish', 'portuguese')
  }

  /** Closes a step of which few have written something. */
  async close(): Promise<void> {
    await press(this.desk, /^Close \(/, 'Close now')
  }

  /** Closes the step and shows its result, part after part; the board says something of each. */
  async reveal(name: string, facts: readonly string[], seen: (step: number) => Promise<void>): Promise<void> {
    await press(this.desk, /^Close \(6 of 6\)/)
    for (const [index, fact] of facts.entries()) {
      await press(this.desk, new RegExp(`^Reveal ${index + 1} of ${facts.length}`))
      await this.board.getByText(fact).first().waitFor()
      await seen(index + 1)
      await this.look(`${name} revealed ${index + 1}`, 'board', 'desk', 'spanish', 'portuguese')
    }
  }

  /** Waits until both phones say that what they sent last is stored. */
  async received(): Promise<void> {
    await this.spanish.getByText('Recibido ✓').first().waitFor()
    await this.portuguese.getByText('Recebido ✓').first().waitFor()
  }

  /** Notes what is wrong with the screens as they stand. */
  async look(
    name: string,
    ...pages: readonly ('desk' | 'board' | 'spanish' | 'portuguese')[]
  ): Promise<void> {
    for (const at of pages) {
      const page = this[at]
      this.faults[`${name}: ${at}`] = [...(await seriousFaults(page)), ...(await tooWide(page))]
    }
  }

  /** The report as the console hands it out. */
  async report(): Promise<{ html: string; json: ReportJson }> {
    return {
      html: await this.#saved('Report (HTML)'),
      json: JSON.parse(await this.#saved('Data (JSON)')) as ReportJson,
    }
  }

  async #saved(button: string): Promise<string> {
    const download = this.desk.waitForEvent('download')
    await this.desk.getByRole('button', { name: button }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
}

async function join(phone: Page, address: string, group: string, inside: string): Promise<void> {
  await phone.goto(address)
  await phone.getByText(group, { exact: true }).click()
  await phone.getByRole('button', { name: 'Entrar' }).click()
  await phone.getByText(inside).waitFor()
}
