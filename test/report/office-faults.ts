/** What makes Word or Excel call a file damaged although every part of it fits its schema: parts, names and tables that do not agree. */
import { partsOf } from '@cabildo/server/report/data/zip-parts'
import { unescaped, wellFormed } from './office-parts.ts'

type Texts = ReadonlyMap<string, string>

/** Of a DOCX or XLSX, and of the workbooks in it; each in words. */
export function officeFaults(file: Uint8Array): string[] {
  const parts = partsOf(file)
  const texts = new Map(
    [...parts]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
  const inside = [...parts].filter(([name]) => name.endsWith('.xlsx'))
  return [
    ...[...texts].filter(([, xml]) => !wellFormed(xml)).map(([name]) => `${name} is no XML`),
    ...withoutType(texts, [...parts.keys()]),
    ...looseEnds(texts, new Set(parts.keys())),
    ...[...texts].flatMap(([name, xml]) => inWord(xml).map((fault) => `${name}: ${fault}`)),
    ...inWorkbook(texts),
    ...inside.flatMap(([name, bytes]) => officeFaults(bytes).map((fault) => `${name}: ${fault}`)),
  ]
}

/** That a part is XML says nothing of what it is. */
function withoutType(texts: Texts, names: readonly string[]): string[] {
  const types = texts.get('[Content_Types].xml') ?? ''
  return names
    .filter((name) => {
      const extension = name.slice(name.lastIndexOf('.') + 1)
      const isTyped = extension !== 'xml' && types.includes(`Extension="${extension}"`)
      return name !== '[Content_Types].xml' && !isTyped && !types.includes(`PartName="/${name}"`)
    })
    .map((name) => `${name} has no type`)
}

/** Relations that lead nowhere, and ids in a part that are no relation of it. */
function looseEnds(texts: Texts, names: ReadonlySet<string>): string[] {
  const faults: string[] = []
  for (const [name, xml] of texts) {
    if (name.endsWith('.rels')) {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const [whole, target = ''] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
        if (/TargetMode="External"/.test(whole)) continue
        const path = new URL(unescaped(target), `file:///${folder}`).pathname.slice(1)
        if (!names.has(decodeURIComponent(path))) faults.push(`${name}: ${target} is not there`)
      }
      continue
    }
    const rels = texts.get(name.replace(/([^/]*)$/, '_rels/$1.rels')) ?? ''
    for (const [, id] of xml.matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g))
      if (!rels.includes(`Id="${id}"`)) faults.push(`${name}: no relation ${id}`)
  }
  return faults
}

function inWord(xml: string): string[] {
  const said = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, id = '']) => id)
  const begins = said(/<w:bookmarkStart [^>]*w:id="([^"]*)"/g)
  const languages = said(/<w:lang [^>]*?w:(?:val|bidi|eastAsia)="([^"]*)"/g)
  return [
    ...twice(begins).map((id) => `bookmark ${id} twice`),
    ...twice(said(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)).map((name) => `bookmark ${name} twice`),
    ...begins.filter((id) => !xml.includes(`<w:bookmarkEnd w:id="${id}"`)).map((id) => `bookmark ${id} open`),
    ...twice(said(/<wp:docPr [^>]*\bid="([^"]*)"/g)).map((id) => `drawing ${id} twice`),
    ...languages.filter((code) => !/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(code)),
    ...inTables(xml),
  ]
}

type Grid = { columns: number; spans: number; lastInCell: string }

/** Rows as wide as the grid of their table, and a paragraph last in every cell. */
function inTables(xml: string): string[] {
  const faults: string[] = []
  const open: Grid[] = []
  for (const [tag, name = '', value = '0'] of xml.matchAll(
    /<(\/?w:(?:tbl|tr|tc|p|gridCol|gridSpan))(?=[\s/>])(?: [^>]*?w:val="(\d+)")?[^>]*>/g,
  )) {
    const table = open.at(-1)
    if (name === 'w:tbl') open.push({ columns: 0, spans: 0, lastInCell: '' })
    if (table === undefined) continue
    if (name === 'w:gridCol') table.columns += 1
    else if (name === 'w:tr') table.spans = 0
    else if (name === 'w:tc') Object.assign(table, { spans: table.spans + 1, lastInCell: '' })
    else if (name === 'w:gridSpan') table.spans += Number(value) - 1
    else if (name === '/w:p' || (name === 'w:p' && tag.endsWith('/>'))) table.lastInCell = 'paragraph'
    else if (name === '/w:tc' && table.lastInCell !== 'paragraph')
      faults.push('a cell does not end in a paragraph')
    else if (name === '/w:tr' && table.spans !== table.columns)
      faults.push(`a row of ${table.spans} columns in a table of ${table.columns}`)
    else if (name === '/w:tbl') {
      open.pop()
      if (table.columns === 0) faults.push('a table without grid')
      const around = open.at(-1)
      if (around) around.lastInCell = 'table'
    }
  }
  return faults
}

function inWorkbook(texts: Texts): string[] {
  const workbook = texts.get('xl/workbook.xml') ?? ''
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => unescaped(name))
  const isBad = (name: string) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)
  const defined = [...workbook.matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(([, name = '']) => name)
  const merges = [...texts].flatMap(([name, xml]) => overlaps(xml).map((fault) => `${name}: ${fault}`))
  return [
    ...names.filter(isBad).map((name) => `a sheet cannot be called ${name}`),
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `sheet ${name} twice`),
    ...defined.filter((name) => !/^(_xlnm\.)?[\p{L}_\\][\p{L}\d._\\]*$/u.test(name)),
    ...merges,
  ]
}

/** Merged cells that lie on one another. */
function overlaps(xml: string): string[] {
  const areas = [...xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([ref, left = '', top, right = '', bottom]) => ({
      ref,
      columns: [columnOf(left), columnOf(right)] as const,
      rows: [Number(top), Number(bottom)] as const,
    }),
  )
  const meet = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
    from <= end && start <= to
  return areas.flatMap((one, at) =>
    areas
      .slice(at + 1)
      .filter((other) => meet(one.columns, other.columns) && meet(one.rows, other.rows))
      .map(({ ref }) => `${one.ref} and ${ref} overlap`),
  )
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function twice(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}
