/** The document in its languages: a part for each, which begins on a page of its own. */
import type { Block } from '../document/blocks.ts'

export type Part = { language: string; blocks: Block[] }

/** A part begins with its title, or with the edition that stands above the title. */
export function partsOf(blocks: readonly Block[], language: string): Part[] {
  const parts: Part[] = []
  for (const [at, block] of blocks.entries()) {
    const isBegin = isEdition(block) || (isTitle(block) && !isEdition(blocks[at - 1]))
    if (isBegin || parts.length === 0) parts.push({ language: languageOf(block) ?? language, blocks: [] })
    parts.at(-1)?.blocks.push(block)
  }
  return parts
}

function isTitle(block: Block): boolean {
  return block.type === 'heading' && block.level === 1
}

function isEdition(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.style === 'edition'
}

function languageOf(block: Block): string | null {
  return 'runs' in block ? (block.runs[0]?.language ?? null) : null
}
