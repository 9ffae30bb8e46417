import { describe, expect, it } from 'vitest'
import { partsOf } from '../data/zip-parts.ts'
import type { Paragraph } from '../document/blocks.ts'
import { reportDocx } from './report-docx.ts'

const MANNER = { bold: false, soft: false, code: false, apart: true, language: null }

describe('[E3] words in a Word document', () => {
  it('keep the line ends and tabs that people wrote', async () => {
    const said: Paragraph = {
      type: 'paragraph',
      style: 'plain',
      runs: [{ text: 'First line\nSecond\tline', ...MANNER }],
    }
    const file = await reportDocx({ title: 'Words', language: 'en-GB', mark: null, blocks: [said] })
    const xml = new TextDecoder().decode(partsOf(file).get('word/document.xml'))
    expect(xml).toMatch(/First line<\/w:t>.*<w:br\/>.*Second<\/w:t><w:tab\/>.*line<\/w:t>/s)
  })
})
