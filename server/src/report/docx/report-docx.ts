/** The report as a Word document to go on writing in: headings, styles, lists, tables and charts that are Word's own. */
import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { regionOf } from '../data/region-of.ts'
import { xmlText } from '../data/xml-text.ts'
import type { Block, ReportDocument } from '../document/blocks.ts'
import { BlockWriter } from './block-writer.ts'
import { ACCENT, numbering, PAGE, SOFT, stylesFor, TEXT_WIDTH, TEXT_WIDTH_ACROSS } from './looks.ts'
import { settled } from './settled.ts'
import { goesAcross } from './table.ts'

export async function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { language } = document
  const title = xmlText(document.title)
  const writer = new BlockWriter(language, (spoken) => regionOf(spoken, language))
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: stylesFor(language),
    numbering,
    sections: stretches(document.blocks).map(({ blocks, across }) => ({
      properties: { page: pageOf(across) },
      ...bandsOf(title, document.mark),
      children: writer.write(blocks, across ? TEXT_WIDTH_ACROSS : TEXT_WIDTH),
    })),
  })
  const packed = await Packer.pack(file, 'uint8array')
  return settled(packed, { language })
}

/** Each begins on a page of its own. */
type Stretch = { blocks: Block[]; across: boolean }

function stretches(blocks: readonly Block[]): Stretch[] {
  const found: Stretch[] = [{ blocks: [], across: false }]
  for (const block of blocks) {
    if (block.type === 'break') {
      found.push({ blocks: [], across: false })
      continue
    }
    const across = block.type === 'table' && goesAcross(block)
    const last = found.at(-1)
    if (last && last.across === across) last.blocks.push(block)
    else found.push({ blocks: [block], across })
  }
  const said = found.filter((stretch) => stretch.blocks.length > 0)
  return said.length > 0 ? said : found.slice(0, 1)
}

function pageOf(across: boolean) {
  const { width, height, margin, header } = PAGE
  return {
    // The library turns width and height where the page lies on its side.
    size: { width, height, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: margin, bottom: margin, left: margin, right: margin, header, footer: header },
  }
}

function bandsOf(title: string, mark: string | null) {
  const small = { size: 17, color: SOFT }
  const marked = mark === null ? [] : [xmlText(mark)]
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            children: [
              new TextRun({ text: title, ...small }),
              ...marked.flatMap((text) => [
                new TextRun({ text: `  ·  ${text}`, ...small, bold: true, color: ACCENT }),
                new TextWatermark({ text, color: 'silver', opacity: 0.25 }),
              ]),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: 'center',
            children: [
              new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...small }),
            ],
          }),
        ],
      }),
    },
  }
}
