/** One sheet per screen: every state it can be in besides those of the kinds. */
import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { Stage } from '../e2e/stage.ts'
import { type Small, sheetOf } from './sheet.ts'
import { type Screen, walkStates } from './walk-states.ts'

const HEIGHTS: Record<Screen, number> = { phone: 420, kiosk: 420, board: 300, console: 330 }

export async function takeStates(folder: string): Promise<void> {
  const stage = await Stage.open({ locale: 'es-CL' })
  const sheets = new Map<Screen, Small[]>()
  try {
    await walkStates(stage, async (screen, name, page) => {
      sheets.set(screen, [...(sheets.get(screen) ?? []), { name, png: await stillPicture(page) }])
      console.error(`${screen}: ${name}`)
    })
    for (const [screen, pictures] of sheets) {
      const perRow = screen === 'phone' ? 8 : screen === 'kiosk' ? 6 : 4
      const rows = Array.from({ length: Math.ceil(pictures.length / perRow) }, (_, row) => ({
        name: row === 0 ? screen : '',
        pictures: pictures.slice(row * perRow, (row + 1) * perRow),
      }))
      writeFileSync(`${folder}/states-${screen}.jpg`, await sheetOf(stage.browser, rows, HEIGHTS[screen]))
    }
  } finally {
    await stage.close()
  }
}

/** Taken when nothing moves any more. */
async function stillPicture(page: Page): Promise<Buffer> {
  let png = await page.screenshot()
  for (let tries = 0, same = 0; tries < 40 && same < 3; tries += 1) {
    const next = await page.screenshot()
    same = next.equals(png) ? same + 1 : 0
    png = next
  }
  return png
}
