/** Reads the files of a report archive back and says where they do not say the same as the page. */
import { partsOf } from '@cabildo/server/report/data/zip-parts'
import type { ReportJson } from '@cabildo/server/report/json'
import { readOut, readPdf } from '@cabildo/server/testing/read-pdf'
import { csvRows, docxWords, unescaped, xmlParts } from './office-parts.ts'

/** Each line names a format and shows the first words that differ; none where all say the same. */
export function differencesBetweenFormats(archive: Uint8Array): string[] {
  const files = partsOf(archive)
  const file = (name: string) => files.get(name) ?? new Uint8Array()
  const page = pageWords(new TextDecoder().decode(file('report.html')))
  const word = xmlParts(file('report.docx')).get('word/document.xml') ?? ''
  const pdf = readPdf(file('report.pdf'))
  return [
    ...differs('docx', page.withoutFigures, bare(docxWords(word))),
    ...differs('pdf', page.withFigures, bare(readOut(pdf.root))),
    ...sumsThatDiffer(file('report.json'), new TextDecoder().decode(file('csv/item_results.csv'))),
  ]
}

/** Space says nothing, and marks of direction are the format's own. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\u2060\u200e\u200f\u2066-\u2069]+/g, '')
}

/** A drawing is told by its name where its words are read out, and is no word where it is drawn as well. */
function pageWords(html: string) {
  const body = html.slice(html.indexOf('<body'))
  const quoted = body.replaceAll('<q>', '“').replaceAll('</q>', '”')
  const drawing = /<svg[^>]*aria-label="([^"]*)".*?<\/svg>/gs
  const words = (text: string) => bare(unescaped(text.replace(/<[^>]*>/g, ' ')))
  return {
    withFigures: words(quoted.replace(drawing, '$1')),
    withoutFigures: words(quoted.replace(drawing, '')),
  }
}

function differs(format: string, page: string, other: string): string[] {
  if (page === other) return []
  let at = 0
  while (page[at] === other[at] && at < page.length) at += 1
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 60)
  return [`${format} at ${at} of ${page.length}: “${near(other)}” instead of “${near(page)}”`]
}

/** The sum of every item, in the table of data as in the model. */
function sumsThatDiffer(json: Uint8Array, csv: string): string[] {
  const { report } = JSON.parse(new TextDecoder().decode(json)) as ReportJson
  const results = report.activities.flatMap(({ rounds }) => rounds.flatMap(({ result }) => result ?? []))
  const printed = results.flatMap(({ items }) => items.map(({ people }) => people.sum))
  const separator = csv.includes(';') ? ';' : ','
  const [head = [], ...rows] = csvRows(csv, separator)
  const at = head.indexOf('sum')
  const told = rows.map((row) => Number(row[at]?.replace(',', '.')))
  return told.join() === printed.join() ? [] : [`csv: ${told.join()} instead of ${printed.join()}`]
}
