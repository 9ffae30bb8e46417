/** The look of the Word report: A4, named styles that an office can change in one place. */
import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'

export const INK = '2B2622'
export const SOFT = '6B625A'
export const ACCENT = '8A4B2A'
export const SECOND = '5B6F57'
export const LINE = 'D9D0C5'
export const FILL = 'F4EDE3'

const FONT = 'Calibri'
const MONO = 'Consolas'

/** A4 and its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1134, header: 567 }
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin
export const TEXT_WIDTH_ACROSS = PAGE.height - 2 * PAGE.margin

export const STYLE = {
  lead: 'Lead',
  note: 'Note',
  edition: 'Edition',
  fact: 'Fact',
  quote: 'Quote',
  quoteSource: 'QuoteSource',
  caption: 'Caption',
  cell: 'TableText',
  smallCell: 'TableTextSmall',
  tinyCell: 'TableTextTiny',
  figure: 'Figure',
  list: 'ListParagraph',
  table: 'ReportTable',
  plainTable: 'ReportTablePlain',
  code: 'Code',
  soft: 'Soft',
} as const

export const LISTS = { bullets: 'report-bullets', numbers: 'report-numbers' } as const

/** Half-points, as Word counts. */
const points = (size: number) => size * 2

/** Programs that do not know a heading by the name of its style know it by its level. */
const heading = (level: number, size: number, before: number, after: number, color: string) => ({
  run: { font: FONT, size: points(size), bold: true, color },
  paragraph: { spacing: { before, after }, outlineLevel: level - 1, keepNext: true, keepLines: true },
})

/** A bar beside the words. */
const QUOTED = {
  indent: { left: 397, right: 397 },
  border: { left: { style: 'single', size: 12, color: LINE, space: 8 } },
} as const

const own = (id: string, name: string, basedOn = 'Normal') => ({ id, name, basedOn, quickFormat: true })

export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: points(10.5), color: INK, language: { value: language } },
        paragraph: { spacing: { after: 110, line: 264, lineRule: 'auto' } },
      },
      heading1: heading(1, 22, 0, 120, INK),
      heading2: {
        ...heading(2, 16, 400, 140, ACCENT),
        paragraph: {
          spacing: { before: 400, after: 140 },
          outlineLevel: 1,
          keepNext: true,
          keepLines: true,
          border: { top: { style: 'single', size: 12, color: ACCENT, space: 6 } },
        },
      },
      heading3: heading(3, 13, 280, 90, INK),
      heading4: heading(4, 11, 200, 60, SOFT),
    },
    paragraphStyles: [
      {
        ...own(STYLE.lead, 'Lead'),
        run: { size: points(12.5), color: SOFT },
        paragraph: { spacing: { after: 140 } },
      },
      {
        ...own(STYLE.note, 'Note'),
        run: { size: points(9), color: SOFT },
        paragraph: { spacing: { after: 90, line: 250, lineRule: 'auto' } },
      },
      {
        ...own(STYLE.edition, 'Edition'),
        run: { size: points(10), bold: true, color: ACCENT, characterSpacing: 10 },
        paragraph: { spacing: { after: 60 } },
      },
      {
        ...own(STYLE.fact, 'Fact'),
        run: { size: points(11.5) },
        paragraph: {
          spacing: { after: 40 },
          indent: { left: 170 },
          border: { left: { style: 'single', size: 18, color: ACCENT, space: 8 } },
        },
      },
      {
        ...own(STYLE.quote, 'Quote'),
        run: { italics: true },
        paragraph: { spacing: { before: 40, after: 0 }, ...QUOTED },
      },
      {
        ...own(STYLE.quoteSource, 'Quote source', STYLE.note),
        paragraph: { spacing: { after: 150 }, ...QUOTED },
      },
      {
        ...own(STYLE.caption, 'caption'),
        run: { size: points(9.5), bold: true, color: SOFT },
        paragraph: { spacing: { before: 160, after: 70 }, keepNext: true },
      },
      {
        ...own(STYLE.cell, 'Table text'),
        run: { size: points(9.5) },
        paragraph: { spacing: { after: 20, line: 240, lineRule: 'auto' } },
      },
      {
        ...own(STYLE.smallCell, 'Table text small', STYLE.cell),
        run: { size: points(8) },
        paragraph: { spacing: { after: 20, line: 228, lineRule: 'auto' } },
      },
      {
        ...own(STYLE.tinyCell, 'Table text tiny', STYLE.cell),
        run: { size: points(7) },
        paragraph: { spacing: { after: 10, line: 220, lineRule: 'auto' } },
      },
      {
        ...own(STYLE.figure, 'Figure'),
        paragraph: { spacing: { before: 100, after: 60 }, keepLines: true },
      },
      { ...own(STYLE.list, 'List Paragraph'), paragraph: { spacing: { after: 60 } } },
    ],
    characterStyles: [
      { id: STYLE.code, name: 'Code', run: { font: MONO, size: points(9), noProof: true } },
      { id: STYLE.soft, name: 'Soft', run: { color: SOFT } },
    ],
  }
}

/** A record card: a bar beside it, and a rule where it begins. */
export function cardEdge(isBegin: boolean) {
  const left = { style: 'single', size: 18, color: ACCENT, space: 8 } as const
  const top = { style: 'single', size: 6, color: LINE, space: 4 } as const
  return { indent: { left: 227 }, border: isBegin ? { left, top, between: top } : { left } }
}

export const DEEPEST_LIST = 8
export const INDENT = 340
const BULLETS = ['•', '–', '▪']

export const numbering = {
  config: [
    { reference: LISTS.bullets, levels: levels((level) => [LevelFormat.BULLET, BULLETS[level % 3] ?? '•']) },
    { reference: LISTS.numbers, levels: levels((level) => [LevelFormat.DECIMAL, `%${level + 1}.`]) },
  ],
}

function levels(look: (level: number) => [(typeof LevelFormat)[keyof typeof LevelFormat], string]) {
  return Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => {
    const [format, text] = look(level)
    return {
      level,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    }
  })
}

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
const inset = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`

const TABLE_BODY = [
  '<w:uiPriority w:val="59"/><w:qFormat/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr>',
  `<w:tblBorders>${edge('top', 8, SOFT)}${edge('bottom', 8, SOFT)}${edge('insideH', 4, LINE)}</w:tblBorders>`,
  `<w:tblCellMar>${inset('top', 45)}${inset('left', 85)}${inset('bottom', 45)}${inset('right', 85)}</w:tblCellMar>`,
  '</w:tblPr>',
].join('')

const TABLE_HEAD = [
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>',
  `<w:tcBorders>${edge('bottom', 8, SOFT)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${FILL}"/>`,
  '</w:tcPr></w:tblStylePr>',
].join('')

const tableStyle = (id: string, name: string, inside: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

/** What the library cannot write: styles of tables, with headings and without, so that all of them change together. */
export const TABLE_STYLES = [
  tableStyle(STYLE.table, 'Report table', TABLE_BODY + TABLE_HEAD),
  tableStyle(STYLE.plainTable, 'Report table plain', TABLE_BODY),
].join('')
