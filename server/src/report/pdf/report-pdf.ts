/** The report as a tagged PDF (PDF/UA-1): the same bytes for the same document and date. */
import type { ReportDocument } from '../document/blocks.ts'
import { blockSlabs } from './block-slabs.ts'
import { Flow } from './flow.ts'
import { Fonts } from './fonts.ts'
import { drawMargins, drawMark } from './margins.ts'
import { partsOf } from './parts.ts'
import { Pen } from './pen.ts'
import { SHEET, TEXT } from './print-style.ts'
import { LEAF } from './slab.ts'
import { Tag } from './tag.ts'
import { type Writer, writerOf } from './writer.ts'

/** `writtenAt`: milliseconds; the date of the file. */
export async function reportPdf(document: ReportDocument, writtenAt: number): Promise<Uint8Array> {
  const writer = writerOf({ title: document.title, language: document.language, writtenAt })
  const written = allOf(writer)
  const fonts = new Fonts()
  const pen = new Pen(writer)
  const flow = new Flow(pen, () => drawMark(pen, document, fonts))
  const root = Tag.root(writer, document.language)
  for (const { language, blocks } of partsOf(document.blocks, document.language)) {
    const tag = root.part('Sect', { language: language === document.language ? null : language })
    const column = {
      fonts,
      width: SHEET.short - SHEET.side * 2,
      tag,
      language,
      text: TEXT.plain,
      isFigure: false,
      scale: 1,
    }
    flow.lay([LEAF, ...blockSlabs(blocks, column)])
  }
  drawMargins(pen, document, fonts)
  pen.end()
  writer.end()
  return written
}

function allOf(writer: Writer): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    writer.on('data', (chunk) => chunks.push(chunk))
    writer.on('end', () => resolve(Buffer.concat(chunks)))
    writer.on('error', reject)
  })
}
