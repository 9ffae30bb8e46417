/** One sheet per kind: every sample of it, as the phone, the board and the console have it from the first to the last state. */
import { writeFileSync } from 'node:fs'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Kind } from '@cabildo/shared/kinds/kind'
import type { Page } from 'playwright-core'
import { Gallery } from '../e2e/gallery-pages.ts'
import { BOARD, PHONE } from '../e2e/stage.ts'
import { type Row, sheetOf } from './sheet.ts'

const CONSOLE = { width: 1280, height: 900 }
const LOOK = 'es/light'
const HEIGHT = 300

/** Beside one another on the sheet. */
const COLUMNS = [
  ['phone', 'open'],
  ['phone', 'answered'],
  ['phone', 'revealed-3'],
  ['board', 'open'],
  ['board', 'revealed-1'],
  ['board', 'revealed-3'],
  ['facilitator', 'open'],
  ['editor', 'planned'],
] as const

export async function takeKinds(folder: string): Promise<void> {
  // The gallery is built for nobody else.
  process.env.NODE_ENV ??= 'development'
  const gallery = await Gallery.open()
  try {
    const pages: Record<(typeof COLUMNS)[number][0], Page> = {
      phone: await gallery.page(PHONE),
      board: await gallery.page(BOARD),
      facilitator: await gallery.page(CONSOLE),
      editor: await gallery.page(CONSOLE),
    }
    for (const [id, { samples }] of Object.entries<Kind>(kinds)) {
      const rows: Row[] = []
      for (let number = 1; number <= samples.configs.length; number += 1) {
        const pictures = []
        for (const [audience, phase] of COLUMNS) {
          await gallery.show(pages[audience], `${id}/${number}/${audience}/${phase}/${LOOK}`)
          pictures.push({ name: `${audience}, ${phase}`, png: await pages[audience].screenshot() })
        }
        rows.push({ name: `${id}, sample ${number}`, pictures })
      }
      writeFileSync(`${folder}/kind-${id}.jpg`, await sheetOf(gallery.browser, rows, HEIGHT))
      console.error(`kind-${id}`)
    }
  } finally {
    await gallery.close()
  }
}
