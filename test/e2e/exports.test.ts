/** The report from the console: an edition chosen on a narrow screen by keyboard, written, given up, and kept over a reload. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './axe.ts'
import { openWorkshop, Stage } from './stage.ts'

describe('[E2] [E9] the report from the console', () => {
  let stage: Stage
  let desk: Page
  const faults: string[] = []

  const format = (name: string) => desk.getByRole('button', { name, exact: true })
  const contents = async () => {
    const summary = desk.getByText('What goes in', { exact: true })
    if (!(await desk.getByLabel('Foreword').isVisible())) await summary.press('Enter')
  }
  const saved = async (name: string): Promise<Buffer> => {
    const download = desk.waitForEvent('download')
    await format(name).press('Enter')
    const parts: Buffer[] = []
    for await (const part of await (await download).createReadStream()) parts.push(Buffer.from(part))
    return Buffer.concat(parts)
  }

  beforeAll(async () => {
    stage = await Stage.open()
    desk = await stage.console()
    await openWorkshop(desk)
    await desk.setViewportSize({ width: 320, height: 640 })
    await desk.getByRole('tab', { name: 'Room' }).press('Enter')
    await desk.getByRole('heading', { name: 'Interim report' }).waitFor()
  })
  afterAll(() => stage?.close())

  it('is written in two languages, for the public, with a foreword, by keyboard at 320 pixels', async () => {
    await desk.getByLabel('Also in').selectOption({ label: 'Português' })
    await desk.getByLabel('For whom').selectOption({ label: 'To publish' })
    await contents()
    await desk.getByLabel('Foreword').fill('Ahead of the rest')
    await desk.getByRole('checkbox', { name: 'Dissent' }).press('Space')
    expect(await desk.getByRole('checkbox', { name: /Notes of the facilitators/ }).isDisabled()).toBe(true)
    faults.push(...(await seriousFaults(desk)))
    const html = String(await saved('Report (HTML)'))
    expect(html).toMatch(/<main lang="en">.*Ahead of the rest.*<main lang="pt">.*Ahead of the rest/s)
    expect(html).not.toMatch(/<h2>(Dissent|Divergências)/)
    await desk.getByText(/^Saved to downloads: cabildo-\w+-interim-public-en-pt\.html$/).waitFor()
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  })

  it.each([
    ['Report (PDF)', '%PDF-'],
    ['To edit (Word)', 'PK'],
    ['Tables (Excel)', 'PK'],
    ['Everything (ZIP)', 'PK'],
  ])('is written as %s', async (name, begins) => {
    const bytes = await saved(name)
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins)
  })

  it('can be given up, and says so', async () => {
    await format('Everything (ZIP)').press('Enter')
    await desk.getByRole('button', { name: 'Cancel', exact: true }).press('Enter')
    await desk.getByText('Cancelled. No file was left.').waitFor()
  })

  it('keeps what was chosen and written over a reload', async () => {
    await desk.reload()
    await desk.getByRole('button', { name: 'Run', exact: true }).click()
    await desk.getByRole('tab', { name: 'Room' }).press('Enter')
    await contents()
    expect(await desk.getByLabel('Foreword').inputValue()).toBe('Ahead of the rest')
    expect(await desk.getByRole('checkbox', { name: 'Dissent' }).isChecked()).toBe(false)
    expect(faults).toEqual([])
    expect(stage.foreign).toEqual([])
  })
})
