/** Every kind of block as slabs. */
import type { Block, Paragraph } from '../document/blocks.ts'
import { cardSlabs } from './card-slabs.ts'
import { factSlabs } from './fact-slabs.ts'
import { figureSlabs } from './figure-slabs.ts'
import { headingSlabs } from './heading-slabs.ts'
import { listSlabs } from './list-slabs.ts'
import { paragraphSlabs } from './paragraph-slabs.ts'
import { quoteSlabs } from './quote-slabs.ts'
import { LEAF, type Slab } from './slab.ts'
import { tableSlabs } from './table-slabs.ts'
import type { Column } from './text-slabs.ts'

export function blockSlabs(blocks: readonly Block[], column: Column): Slab[] {
  return besides(blocks).flatMap((group) =>
    Array.isArray(group) ? factSlabs(group, column) : slabsOf(group, column),
  )
}

/** Facts that follow one another stand beside one another. */
function besides(blocks: readonly Block[]): (Block | Paragraph[])[] {
  const groups: (Block | Paragraph[])[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type !== 'paragraph' || block.style !== 'fact') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

function slabsOf(block: Block, column: Column): Slab[] {
  switch (block.type) {
    case 'heading':
      return headingSlabs(block, column)
    case 'paragraph':
      return paragraphSlabs(block, column)
    case 'list':
      return listSlabs(block, column, blockSlabs)
    case 'quote':
      return quoteSlabs(block, column, blockSlabs)
    case 'card':
      return cardSlabs(block, column, blockSlabs)
    case 'table':
      return tableSlabs(block, column, blockSlabs)
    case 'figure':
      return figureSlabs(block, column)
    case 'break':
      return [LEAF]
  }
}
