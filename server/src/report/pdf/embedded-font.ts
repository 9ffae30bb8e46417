/** A font in the file: of its signs those that are printed, each with the text it stands for. */
import type { Face, PlacedGlyph } from './face.ts'
import { hex } from './operators.ts'
import { fileText, type Reference, type Writer } from './writer.ts'

export class EmbeddedFont {
  readonly name: string
  readonly reference: Reference
  readonly #writer: Writer
  readonly #face: Face
  readonly #subset
  readonly #codes = new Map<string, number>()
  readonly #texts: string[] = ['\ufffd']
  readonly #widths: number[]

  constructor(writer: Writer, face: Face, name: string) {
    this.#writer = writer
    this.#face = face
    this.name = name
    this.reference = writer.ref({})
    this.#subset = face.font.createSubset()
    this.#widths = [(face.font.getGlyph(0).advanceWidth * 1000) / face.font.unitsPerEm]
  }

  /** As four hexadecimal digits. A drawing that stands for two signs is in the file twice, so that both can be read back. */
  code(glyph: PlacedGlyph): string {
    const key = `${glyph.id} ${glyph.text}`
    const known = this.#codes.get(key)
    const code = known ?? this.#include(glyph, key)
    return hex(code)
  }

  #include({ id, text, natural }: PlacedGlyph, key: string): number {
    const code = this.#subset.glyphs.length
    this.#subset.glyphs.push(id)
    this.#codes.set(key, code)
    this.#texts[code] = text
    this.#widths[code] = natural
    return code
  }

  /** Writes the font, after all pages. */
  end(): void {
    const { font } = this.#face
    const file = this.#writer.ref({})
    file.end(this.#subset.encode())
    const name = `${this.#tag()}+${font.postscriptName}`
    const descendant = this.#writer.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      BaseFont: name,
      CIDSystemInfo: { Registry: fileText('Adobe'), Ordering: fileText('Identity'), Supplement: 0 },
      FontDescriptor: this.#descriptor(name, file),
      W: [0, this.#widths],
    })
    descendant.end()
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.#toUnicode(),
    })
    this.reference.end()
  }

  /** Six letters before the name say that a font is not whole. */
  #tag(): string {
    return [...this.name.padStart(6, 'A')]
      .map((sign) => String.fromCharCode(65 + (sign.charCodeAt(0) % 26)))
      .join('')
  }

  #descriptor(name: string, file: Reference): Reference {
    const { font } = this.#face
    const scaled = (units: number) => (units * 1000) / font.unitsPerEm
    const { minX, minY, maxX, maxY } = font.bbox
    const descriptor = this.#writer.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: its codes are its own.
      Flags: 4 + (font.post.isFixedPitch ? 1 : 0),
      FontBBox: [minX, minY, maxX, maxY].map(scaled),
      ItalicAngle: font.italicAngle,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight || font.ascent),
      XHeight: scaled(font.xHeight || 0),
      StemV: 0,
      FontFile2: file,
    })
    descriptor.end()
    return descriptor
  }

  #toUnicode(): Reference {
    const lines = this.#texts.map((text, code) => `<${hex(code)}> <${unicode(text)}>`)
    const map = this.#writer.ref({})
    map.end(
      [
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
        '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
        '1 begincodespacerange <0000> <ffff> endcodespacerange',
        ...hundreds(lines).map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`),
        'endcmap CMapName currentdict /CMap defineresource pop end end',
      ].join('\n'),
    )
    return map
  }
}

/** As many as a table of the map may hold. */
function hundreds(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  )
}

/** In UTF-16; three signs may not be in such a map, so that their nearest kin stands for them. */
function unicode(text: string): string {
  const allowed = text
    .replaceAll('\ufeff', '\u2060')
    .replaceAll('\ufffe', '\ufffd')
    .replaceAll('\0', '\ufffd')
  return Array.from({ length: allowed.length }, (_, at) => hex(allowed.charCodeAt(at))).join('')
}
