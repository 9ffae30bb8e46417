/** What stands on every page beside the document: its mark, its title and the number of the page. */
import type { ReportDocument } from '../document/blocks.ts'
import { atomsOf } from './atoms.ts'
import type { Fonts } from './fonts.ts'
import { type Line, linesOf } from './lines.ts'
import type { Pen } from './pen.ts'
import { COLOURS, SHEET, TEXT, type TextStyle } from './print-style.ts'
import { plainRun } from './text-slabs.ts'

type Titles = Pick<ReportDocument, 'title' | 'mark'>

const LEAN = -24
/** The mark is as large as fits across the sheet. */
const LARGEST = 96

/** Across the page, beneath all else. */
export function drawMark(pen: Pen, { mark }: Titles, fonts: Fonts): void {
  if (mark === null) return
  const { width, height } = pen.writer.page
  const one = lineOf(mark, { ...TEXT.plain, size: 100, bold: true, colour: COLOURS.mark }, fonts)
  const size = Math.min(LARGEST, ((width * 0.94) / one.width) * 100)
  const lean = (LEAN * Math.PI) / 180
  const half = (one.width * size) / 200
  const x = width / 2 - half * Math.cos(lean) - size * 0.35 * Math.sin(-lean)
  const y = height / 2 - half * Math.sin(lean) + size * 0.35 * Math.cos(lean)
  pen.decoration(() => pen.line(one, x, y, { scale: size / 100, turn: LEAN }), 'Pagination')
}

/** Above and below, once the number of pages is known. */
export function drawMargins(pen: Pen, { title, mark }: Titles, fonts: Fonts): void {
  const { count } = pen.writer.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pen.back(page)
    const { width, height } = pen.writer.page
    const number = lineOf(`${page + 1} / ${count}`, TEXT.margin, fonts)
    const room = width - SHEET.side * 2 - number.width - 20
    const name = shortened(title, room, fonts)
    pen.decoration(() => {
      pen.line(name, SHEET.side, height - SHEET.foot / 2)
      pen.line(number, width - SHEET.side - number.width, height - SHEET.foot / 2)
      if (mark === null) return
      const above = lineOf(mark, { ...TEXT.margin, bold: true, colour: COLOURS.accent }, fonts)
      pen.line(above, width - SHEET.side - above.width, SHEET.top / 2 + 4)
    }, 'Pagination')
  }
}

function shortened(title: string, room: number, fonts: Fonts): Line {
  const whole = lineOf(title, TEXT.margin, fonts)
  if (whole.width <= room) return whole
  const [first] = linesOf(atomsOf([plainRun(title)], TEXT.margin, fonts), room - 10)
  const words = first?.atoms.map(({ atom }) => atom.text).join('') ?? ''
  return lineOf(`${words.trimEnd()}…`, TEXT.margin, fonts)
}

function lineOf(text: string, style: TextStyle, fonts: Fonts): Line {
  const [line] = linesOf(
    atomsOf([plainRun(text.replace(/\s+/g, ' '))], style, fonts),
    Number.POSITIVE_INFINITY,
  )
  return line ?? { atoms: [], width: 0 }
}
