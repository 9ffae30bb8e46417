/** Many pictures on one sheet, small and with their names, so that all states of a screen are seen beside each other. */
import type { Browser } from 'playwright-core'

export type Small = { name: string; png: Buffer }
export type Row = { name: string; pictures: readonly Small[] }

/** A JPEG. `height`: of each picture on the sheet, in CSS pixels. */
export async function sheetOf(browser: Browser, rows: readonly Row[], height: number): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 1800, height: 1000 } })
  const page = await context.newPage()
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { width: max-content; margin: 16px; font: 14px sans-serif; background: #fff }
    h2 { margin: 16px 0 6px; font-size: 16px }
    div { display: flex; align-items: flex-start; gap: 10px }
    figure { margin: 0 }
    img { display: block; height: ${height}px; border: 1px solid #999 }
  </style>${rows.map(rowOf).join('')}`)
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const picture = await page.locator('body').screenshot({ type: 'jpeg', quality: 78 })
  await context.close()
  return picture
}

function rowOf({ name, pictures }: Row): string {
  const figures = pictures.map(
    ({ name: each, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${each}</figcaption></figure>`,
  )
  return `<h2>${name}</h2><div>${figures.join('')}</div>`
}
