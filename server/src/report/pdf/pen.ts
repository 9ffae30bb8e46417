/** Draws on pages; whatever it draws belongs to a part of the structure or is marked as decoration. */
import { Bookmarks } from './bookmarks.ts'
import { EmbeddedFont } from './embedded-font.ts'
import type { Face } from './face.ts'
import type { Line } from './lines.ts'
import { n, rgb } from './operators.ts'
import type { Tag } from './tag.ts'
import { lineOperators, type Setting } from './text-operators.ts'
import type { Writer } from './writer.ts'

const UPRIGHT: Setting = { scale: 1, turn: 0 }

type Point = { x: number; y: number }
export type Box = { x: number; y: number; width: number; height: number }

export class Pen {
  readonly writer: Writer
  readonly #bookmarks: Bookmarks
  readonly #fonts = new Map<Face, EmbeddedFont>()
  #open: Tag | 'decoration' | null = null

  constructor(writer: Writer) {
    this.writer = writer
    this.#bookmarks = new Bookmarks(writer)
  }

  /** A new page; what stands on the one before is complete but for its margins. */
  turn(width: number, height: number): void {
    this.#close()
    this.writer.addPage({ size: [width, height], margin: 0 })
  }

  back(page: number): void {
    this.#close()
    this.writer.switchToPage(page)
  }

  end(): void {
    this.#close()
    for (const font of this.#fonts.values()) font.end()
  }

  /** Draws as that part of the document; all parts drawn inside of a decoration are decoration. */
  tagged(tag: Tag, draw: () => void): void {
    if (this.#open === 'decoration') return draw()
    if (this.#open !== tag) {
      this.#close()
      tag.element.add(this.writer.markStructureContent(tag.type))
      this.#open = tag
    }
    draw()
  }

  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.#open === 'decoration') return draw()
    this.#close()
    this.writer.markContent('Artifact', { type })
    this.#open = 'decoration'
    draw()
    this.#close()
  }

  /** A heading that stands so far from the top of this page. */
  bookmark(level: number, title: string, y: number): void {
    this.#bookmarks.add(level, title, y)
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    this.#write(`${rgb(colour)} rg ${n(x)} ${n(y)} ${n(width)} ${n(height)} re f`)
  }

  stroke({ x, y, width, height }: Box, colour: string, weight: number, dashes: string): void {
    this.#write(
      `q ${rgb(colour)} RG ${n(weight)} w [${dashes}] 0 d ${n(x)} ${n(y)} ${n(width)} ${n(height)} re S Q`,
    )
  }

  stretch({ x, y }: Point, to: Point, colour: string, weight: number): void {
    this.#write(`q ${rgb(colour)} RG ${n(weight)} w ${n(x)} ${n(y)} m ${n(to.x)} ${n(to.y)} l S Q`)
  }

  /** `colour` of the edge or, where it is filled, of the inside. */
  rounded({ x, y, width, height }: Box, radius: number, colour: string, isFilled: boolean): void {
    const [r, c] = [radius, radius * 0.4477]
    const [right, low] = [x + width, y + height]
    const path = [
      `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
      `${n(right - c)} ${n(y)} ${n(right)} ${n(y + c)} ${n(right)} ${n(y + r)} c ${n(right)} ${n(low - r)} l`,
      `${n(right)} ${n(low - c)} ${n(right - c)} ${n(low)} ${n(right - r)} ${n(low)} c ${n(x + r)} ${n(low)} l`,
      `${n(x + c)} ${n(low)} ${n(x)} ${n(low - c)} ${n(x)} ${n(low - r)} c ${n(x)} ${n(y + r)} l`,
      `${n(x)} ${n(y + c)} ${n(x + c)} ${n(y)} ${n(x + r)} ${n(y)} c h`,
    ].join(' ')
    this.#write(isFilled ? `${rgb(colour)} rg ${path} f` : `q ${rgb(colour)} RG 0.9 w ${path} S Q`)
  }

  line(line: Line, x: number, baseline: number, setting: Setting = UPRIGHT): void {
    const operators = lineOperators(line, x, baseline, setting, (face) => this.#font(face))
    if (operators !== '') this.#write(operators)
  }

  #font(face: Face): EmbeddedFont {
    const font = this.#fonts.get(face) ?? new EmbeddedFont(this.writer, face, `F${this.#fonts.size + 1}`)
    this.#fonts.set(face, font)
    this.writer.page.fonts[font.name] = font.reference
    return font
  }

  #write(operators: string): void {
    if (this.#open === null) throw new Error('what is drawn is a part of the document or a decoration')
    this.writer.addContent(operators)
  }

  #close(): void {
    if (this.#open !== null) this.writer.endMarkedContent()
    this.#open = null
  }
}
