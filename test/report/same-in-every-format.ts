/** Reads the files of a report back and says where they do not say the same as the page. */
import { readOut, readPdf } from '@cabildo/server/testing/read-pdf'
import { docxWords, unescaped, xmlParts } from './office-parts.ts'
import { bare, differencesInWorkbook } from './workbook-read-back.ts'

/** Each line names a format and shows the first words that differ; none where all say the same. */
export function differencesBetweenFormats(files: ReadonlyMap<string, Uint8Array>): string[] {
  const file = (name: string) => files.get(name) ?? new Uint8Array()
  const page = pageWords(new TextDecoder().decode(file('report.html')))
  const word = xmlParts(file('report.docx')).get('word/document.xml') ?? ''
  const pdf = readPdf(file('report.pdf'))
  return [
    ...differs('docx', page.withoutFigures, bare(docxWords(word))),
    ...differs('pdf', page.withFigures, bare(readOut(pdf.root))),
    ...differencesInWorkbook(files),
  ]
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
