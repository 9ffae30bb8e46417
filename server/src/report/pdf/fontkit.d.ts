/** What the PDF needs of fontkit, which comes without types. */
declare module 'fontkit' {
  export type Glyph = { id: number; codePoints: number[]; advanceWidth: number }
  export type Position = { xAdvance: number; xOffset: number; yOffset: number }
  export type Subset = {
    /** Glyph of the font by its place in the subset; the same one may stand in it twice. */
    glyphs: number[]
    includeGlyph(id: number): number
    encode(): Uint8Array
  }
  export type Font = {
    postscriptName: string
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    xHeight: number
    italicAngle: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    post: { isFixedPitch: number }
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    layout(
      text: string,
      features?: Record<string, boolean>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): { glyphs: Glyph[]; positions: Position[] }
    createSubset(): Subset
  }
  export function create(data: Uint8Array): Font
}
