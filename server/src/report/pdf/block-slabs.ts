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
  const groups = besides(blocks)
  return groups.flatMap((group, at) => {
    if (Array.isArray(group)) return factSlabs(group, column)
    const slabs = slabsOf(group, column)
    return isUnderHeading(groups, at) ? slabs.map((each) => ({ ...each, keeps: true })) : slabs
  })
}

/** A note right below a heading belongs to it: the two are as little to stand alone at the foot of a page as one. */
function isUnderHeading(groups: readonly (Block | Paragraph[])[], at: number): boolean {
  const [above, group, below] = [groups[at - 1], groups[at], groups[at + 1]]
  if (!above || !group || !below || Array.isArray(above) || Array.isArray(group)) return false
  return above.type === 'heading' && group.type === 'paragraph' && group.style === 'note'
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
