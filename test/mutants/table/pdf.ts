/** The report as PDF: what is read out of it, and what stands on its pages. */
import type { Mutant } from '../mutant.ts'

const FOLDER = 'server/src/report/pdf'

export const PDF: readonly Mutant[] = [
  {
    rule: 'E7',
    what: 'two signs that look alike are read back as the first of them',
    file: `${FOLDER}/embedded-font.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    from: 'const key = `${glyph.id} ${glyph.text}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    to: 'const key = `${glyph.id}`',
    caughtBy: `${FOLDER}/report-pdf.test.ts`,
    title: '[S8]',
  },
  {
    rule: 'E7',
    what: 'words from right to left are read out backwards',
    file: `${FOLDER}/text-operators.ts`,
    from: 'shaped.isOutOfOrder ? ',
    to: 'shaped.isOutOfOrder && false ? ',
    caughtBy: `${FOLDER}/report-pdf.test.ts`,
    title: '[S8]',
  },
  {
    rule: 'E7',
    what: 'a repeated head is read out on every page',
    file: `${FOLDER}/table-slabs.ts`,
    from: "draw: (pen, x, y) => pen.decoration(() => drawStack(head, pen, x, y), 'Pagination'),",
    to: 'draw: (pen, x, y) => drawStack(head, pen, x, y),',
    caughtBy: `${FOLDER}/pages.test.ts`,
    title: 'begins every page with its head',
  },
  {
    rule: 'E7',
    what: 'the heads of a table do not say what they head',
    file: `${FOLDER}/table-row.ts`,
    from: "...(header ? { Scope: header === 'column' ? 'Column' : 'Row' } : {}),",
    to: '',
    caughtBy: `${FOLDER}/report-pdf.test.ts`,
    title: '[E7]',
  },
  {
    rule: 'E8',
    what: 'a heading stays at the foot of a page by itself',
    file: `${FOLDER}/heading-slabs.ts`,
    from: '    keeps: true,\n    draw: at',
    to: '    keeps: false,\n    draw: at',
    caughtBy: `${FOLDER}/pages.test.ts`,
    title: 'a heading stands with what it is of',
  },
  {
    rule: 'E8',
    what: 'pages after the first are not marked',
    file: `${FOLDER}/flow.ts`,
    from: 'this.#onPage(this.#pen)',
    to: 'if (this.#pen.writer.bufferedPageRange().count === 1) this.#onPage(this.#pen)',
    caughtBy: `${FOLDER}/pages.test.ts`,
    title: 'the mark of an edition',
  },
  {
    rule: 'E8',
    what: 'a word that is wider than its column goes over the edge',
    file: `${FOLDER}/lines.ts`,
    from: 'needed > width ? cutUnit(unit, column) : unit',
    to: 'unit',
    caughtBy: `${FOLDER}/lines.test.ts`,
    title: '[E8]',
  },
  {
    rule: 'S8',
    what: 'in the PDF what somebody wrote turns the words beside it round',
    file: `${FOLDER}/direction.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    from: 'return apart ? `${APART}${harmless}${END}` : harmless',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    to: 'return apart ? `\\u2068${text}\\u2069` : harmless',
    caughtBy: `${FOLDER}/lines.test.ts`,
    title: 'orders to turn words round',
  },
  {
    rule: 'S8',
    what: 'a title goes into the XML of the PDF as it comes',
    file: `${FOLDER}/writer.ts`,
    from: 'return xmlSafe(this.valueOf())',
    to: 'return this.valueOf()',
    caughtBy: `${FOLDER}/report-pdf.test.ts`,
    title: '[S8]',
  },
  {
    rule: 'E8',
    what: 'the first page goes on with what comes after it',
    file: `${FOLDER}/block-slabs.ts`,
    from: 'return [LEAF]',
    to: 'return []',
    caughtBy: `${FOLDER}/pages.test.ts`,
    title: '[E8]',
  },
  {
    rule: 'E8',
    what: 'where the page behind the first one ends is lost on the way to the formats',
    file: 'server/src/report/document/document-of.tsx',
    from: "this.#add({ type: 'break' })",
    to: 'this.#flush()',
    caughtBy: 'server/src/report/document/document-of.test.tsx',
    title: 'end the page',
  },
  {
    rule: 'E8',
    what: 'a short record card is parted by the end of a page',
    file: `${FOLDER}/card-slabs.ts`,
    from: 'const isShort = heightOf(barred) <',
    to: 'const isShort = heightOf(barred) * 99 <',
    caughtBy: `${FOLDER}/pages.test.ts`,
    title: 'record card',
  },
]
