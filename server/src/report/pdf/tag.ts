/** A part of the structure of the document, which readers for the blind go by. */
import { type Element, fileText, type Writer } from './writer.ts'

type Level = 1 | 2 | 3 | 4

export type TagType =
  | 'Document'
  | 'Sect'
  | `H${Level}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

export type TagManner = {
  language?: string | null
  alt?: string
  attributes?: Record<string, unknown>
}

export class Tag {
  readonly type: TagType
  readonly element: Element
  readonly #writer: Writer
  /** The heading that was passed last, anywhere in the document. */
  readonly #passed: { level: Level | 0 }

  private constructor(
    writer: Writer,
    passed: { level: Level | 0 },
    type: TagType,
    { language, alt, attributes }: TagManner,
  ) {
    this.#writer = writer
    this.#passed = passed
    this.type = type
    this.element = writer.struct(type)
    const { data } = this.element.dictionary
    if (language) data.Lang = fileText(language)
    if (alt !== undefined) data.Alt = fileText(alt)
    if (attributes) data.A = attributes
  }

  static root(writer: Writer, language: string): Tag {
    const root = new Tag(writer, { level: 0 }, 'Document', { language })
    writer.addStructure(root.element)
    return root
  }

  /** A new part at the end of this one: the order of parts is the order of reading. */
  part(type: TagType, manner: TagManner = {}): Tag {
    const part = new Tag(this.#writer, this.#passed, type, manner)
    this.element.add(part.element)
    return part
  }

  /** A heading: on the way down to it no level may be left out. */
  heading(level: Level, manner: TagManner): Tag {
    this.#passed.level = level > this.#passed.level ? ((this.#passed.level + 1) as Level) : level
    return this.part(`H${this.#passed.level}`, manner)
  }

  set attributes(attributes: Record<string, unknown>) {
    this.element.dictionary.data.A = attributes
  }
}
