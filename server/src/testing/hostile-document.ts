/** A report document that holds one text in every place where words can stand, in every manner. */
import type { Block, Cell, ReportDocument, Run } from '../report/document/blocks.ts'

/** Texts that a format might run, render, cut or turn round. */
export const HOSTILE: Record<string, string> = {
  formula: '=HYPERLINK("http://evil.example","see")',
  command: "=cmd|' /C calc'!A0",
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  markdown: '**bold** [link](javascript:alert(3)) `code` # title',
  file: ') Tj ET EMC (endstream endobj /JS (app.alert(4)) << /S /JavaScript >>',
  entity: '&lt;b&gt; &amp; ]]> <!-- -- > <?xpacket end="w"?>',
  longWord: 'Donaudampfschiff'.repeat(250),
  fromTheRight: 'مرحبا بالعالم (واحد) 123 – שלום עולם',
  turned: 'invoice\u202efdp.exe\u202c and \u2067back\u2066 to\u2069 here',
  stacked: `Z${'\u0301\u0323\u0336'.repeat(40)}a${'\u0489'.repeat(20)}lgo`,
  invisible: 'a\u200bb\u200cc\u200dd\u2060e\u00adf\ufe0fg',
  pictures: 'ok 👩‍🌾 👍🏽 🇨🇱 ❤️ ✓ → ≥ ∑ 1️⃣',
  scripts: 'Ωμέγα Жизнь हिन्दी क्षि 中文 ไทย 한국어 𝔘𝔫𝔦 ﬁ ﬃ office',
  halves: 'a\ud83d b\udc00 c',
}

const PLAIN: Omit<Run, 'text'> = { bold: false, soft: false, code: false, apart: false, language: null }

export function hostileDocument(texts: readonly string[], mark: string | null = null): ReportDocument {
  return {
    title: texts.map((text) => text.slice(0, 60)).join(' · '),
    language: 'es-CL',
    mark,
    blocks: [...part(texts, null), ...part(texts, 'en')],
  }
}

function part(texts: readonly string[], language: string | null): Block[] {
  const run = (text: string, manner: Partial<Run> = {}): Run => ({
    ...PLAIN,
    apart: true,
    language,
    text,
    ...manner,
  })
  return [
    { type: 'paragraph', style: 'edition', runs: [run('Interim')] },
    { type: 'heading', level: 1, runs: [run('Report')] },
    ...texts.flatMap((text) => placed(text, run)),
  ]
}

function placed(text: string, run: (text: string, manner?: Partial<Run>) => Run): Block[] {
  const words: Block[] = [
    { type: 'paragraph', style: 'plain', runs: [run('Said: '), run(text), run(' (3)')] },
  ]
  const cell = (header: Cell['header'], figure = false): Cell => ({
    header,
    figure,
    columns: 1,
    rows: 1,
    blocks: words,
  })
  return [
    { type: 'heading', level: 2, runs: [run(text)] },
    { type: 'heading', level: 4, runs: [run(text, { language: 'pt' })] },
    { type: 'paragraph', style: 'lead', runs: [run(text)] },
    { type: 'paragraph', style: 'note', runs: [run(text, { bold: true }), run(text, { soft: true })] },
    {
      type: 'paragraph',
      style: 'plain',
      runs: [run(text, { code: true }), run('\nnext line'), run(text, { language: 'pt' })],
    },
    { type: 'paragraph', style: 'fact', runs: [run('12', { bold: true }), run(text)] },
    { type: 'paragraph', style: 'fact', runs: [run(text, { bold: true })] },
    {
      type: 'list',
      ordered: true,
      items: [words, [...words, { type: 'list', ordered: false, items: [words] }]],
    },
    { type: 'quote', blocks: words },
    {
      type: 'table',
      caption: [run(text)],
      section: text,
      head: [[cell('column'), cell('column', true)]],
      body: [
        [cell('row'), cell(null, true)],
        [cell('row'), { ...cell(null), blocks: [{ type: 'list', ordered: false, items: [words] }] }],
      ],
    },
    figure(text),
  ]
}

function figure(text: string): Block {
  const safe = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const svg = `<svg viewBox="0 0 820 48" role="img" aria-label="${safe}"><title>${safe}</title><g transform="translate(0 4)"><text x="340" y="17" text-anchor="end" font-size="14">${safe.slice(0, 40)}</text><rect x="350" y="3" width="380" height="22" fill="#8a4b2a"></rect></g></svg>`
  return { type: 'figure', svg, width: 820, height: 48, alt: text }
}
