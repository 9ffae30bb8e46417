/** The page that checks a file, in a real browser: beside the page, without a network, by keys, on a narrow screen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everySample, played } from '../verify/played.ts'
import { seriousFaults } from './axe.ts'
import { Stage } from './stage.ts'

const NARROW = { width: 320, height: 640 }

describe('the page /verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cabildo-files-'))
  let stage: Stage
  let text = ''
  let archive: Uint8Array = new Uint8Array()

  beforeAll(async () => {
    stage = await Stage.open()
    const [sample] = everySample()
    if (!sample) throw new Error('no sample')
    const file = await played({
      asked: [{ ...sample, secrecy: 'confidential', rounds: 1 }],
      people: 12,
      groups: 2,
      seed: 9,
    })
    text = JSON.stringify(file)
    const about = {
      program: '1',
      holds: 'report',
      workshop: file.report.workshop.id,
      edition: 'final',
      head: file.head,
    } as const
    archive = writeArchive(new Map([['report.json', new TextEncoder().encode(text)]]), about)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await stage?.close()
  })

  const saved = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('[V5] checks what it is given without a network, and sends nothing', async () => {
    const page = await stage.device(NARROW)
    await page.goto(`${stage.url}/verify`)
    await page.getByText('or drop it here').waitFor()
    // Fetched when the page opened: nothing is asked for afterwards.
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const field = page.locator('input[type=file]')
    await field.setInputFiles(saved('report.json', text))
    await page.getByText('The file is sound.').waitFor()
    await field.setInputFiles(saved('report.zip', archive))
    await page.getByText('The archive holds nothing but report.json').waitFor()
    await field.setInputFiles(saved('cut.zip', archive.slice(0, -9)))
    await page.getByText('It ends too early').waitFor()
    await field.setInputFiles(saved('changed.json', text.replace(/"sum":\d+,"mean"/, '"sum":999,"mean"')))
    await page.getByText(/sum printed 999, recounted \d+/).waitFor()
    expect(asked).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width)
    await page.context().setOffline(false)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('[V5] is used by keys alone', async () => {
    const page = await stage.device({ width: 1024, height: 768 })
    await page.goto(`${stage.url}/verify`)
    await page.getByText('or drop it here').waitFor()
    const isOnField = () => page.evaluate(() => document.activeElement?.getAttribute('type') === 'file')
    for (let presses = 0; presses < 8 && !(await isOnField()); presses += 1) await page.keyboard.press('Tab')
    expect(await isOnField()).toBe(true)
    const chosen = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chosen).setFiles(saved('by-keys.json', text))
    await page.getByText('The file is sound.').waitFor()
  })
})
