/** What is used of the PDF library, beyond what its types know. */
import PDFDocument from 'pdfkit'

export type Reference = { data: Record<string, unknown>; end(chunk?: unknown): void }
export type Content = PDFKit.PDFStructureContent
export type Element = {
  dictionary: Reference
  add(child: Element | Content): void
}

export type Writer = {
  page: { dictionary: Reference; fonts: Record<string, unknown>; width: number; height: number }
  outline: Outline
  ref(data: Record<string, unknown>): Reference
  addPage(options: { size: [number, number]; margin: number }): void
  switchToPage(page: number): void
  bufferedPageRange(): { count: number }
  addContent(operators: string): void
  struct(type: string): Element
  addStructure(element: Element): void
  markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): void
  markStructureContent(tag: string): Content
  endMarkedContent(): void
  appendXML(xml: string): void
  on(event: 'data', heard: (chunk: Uint8Array) => void): void
  on(event: 'end', heard: () => void): void
  on(event: 'error', heard: (error: Error) => void): void
  end(): void
}

export type Outline = {
  outlineData: Record<string, unknown>
  children: Outline[]
  addItem(title: string, options: { fit: false; top: number }): Outline
}

export type About = { title: string; language: string; writtenAt: number }

/** A tagged file for everybody (PDF/UA-1), with nothing in it that depends on where or when it is made. */
export function writerOf({ title, language, writtenAt }: About): Writer {
  const info = {
    Title: new XmlSafe(whole(title)) as unknown as string,
    Creator: 'Cabildo',
    Producer: 'PDFKit',
    CreationDate: new Date(writtenAt),
  }
  const writer = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    info,
  }) as unknown as Writer
  writer.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
  return writer
}

/** The library writes a title into XML as it comes; there it asks for a string, elsewhere for the value. */
class XmlSafe extends String {
  override toString(): string {
    return xmlSafe(this.valueOf())
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function xmlSafe(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/** Half a sign can be in no file. */
export function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** A text of the file, which the library tells from a name by its being an object. */
export function fileText(text: string): object {
  return new String(whole(text))
}
