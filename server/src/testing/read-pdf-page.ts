/** What stands on a page of a PDF of ours, by the part of the document that it belongs to. */

export type PageContent = {
  /** Words by their number in the structure. */
  parts: Map<number, string>
  /** Words of what is no part of the document. */
  artifacts: string
  /** Operators that paint outside of any part and of any artifact. */
  untagged: string[]
  /** Codes of signs that no font has a drawing for. */
  undrawn: number
  /** Foot of the lowest line, from the top of the page. */
  lowest: number
}

type Open = { part: number | null; isArtifact: boolean; said: string | null }

const TOKEN =
  /\/(\w+)\s*(?:<<([\s\S]*?)>>\s*)?(?:BDC|BMC)|(EMC)|\/(F\d+) [\d.-]+ Tf|\[([^\]]*)\] TJ|(?<=\s)(f|S)(?=\s)/g

export function contentOf(stream: string, fonts: ReadonlyMap<string, Map<string, string>>): PageContent {
  const content: PageContent = { parts: new Map(), artifacts: '', untagged: [], undrawn: 0, lowest: 0 }
  const open: Open[] = []
  const feet = [...stream.matchAll(/ ([\d.-]+) Tm/g)].map(([, foot]) => Number(foot))
  content.lowest = Math.max(0, ...feet)
  let font = new Map<string, string>()
  for (const [token, tag, entries, end, name, shown] of stream.matchAll(TOKEN)) {
    if (tag !== undefined) open.push(opened(tag, entries ?? '', open.at(-1), content))
    else if (end !== undefined) open.pop()
    else if (name !== undefined) font = fonts.get(name) ?? new Map()
    else if (open.length === 0) content.untagged.push(token)
    else if (shown !== undefined) say(shown, font, open, content)
  }
  return content
}

function opened(tag: string, entries: string, around: Open | undefined, content: PageContent): Open {
  const number = /\/MCID (\d+)/.exec(entries)?.[1]
  const part = number === undefined ? (around?.part ?? null) : Number(number)
  const isArtifact = tag === 'Artifact' || (around?.isArtifact ?? false)
  const said = /\/ActualText <feff([0-9a-f]*)>/.exec(entries)?.[1]
  if (part !== null && !content.parts.has(part)) content.parts.set(part, '')
  const text = said === undefined ? null : Buffer.from(said, 'hex').swap16().toString('utf16le')
  const spoken: Open = { part, isArtifact, said: text }
  if (text !== null) put(text, spoken, content)
  return spoken
}

function say(shown: string, font: Map<string, string>, open: readonly Open[], content: PageContent): void {
  const inside = open.at(-1)
  for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]+)>/g))
    for (const code of hex.match(/.{4}/g) ?? []) {
      if (code === '0000') content.undrawn++
      if (inside && inside.said === null) put(font.get(code) ?? '', inside, content)
    }
}

function put(text: string, { part, isArtifact }: Open, content: PageContent): void {
  if (part !== null) content.parts.set(part, (content.parts.get(part) ?? '') + text)
  else if (isArtifact) content.artifacts += text
}
