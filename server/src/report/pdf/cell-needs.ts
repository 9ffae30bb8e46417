/** How wide what stands in a cell would like to be. */
import type { Block, Run } from '../document/blocks.ts'
import { atomsOf } from './atoms.ts'
import type { Need } from './column-widths.ts'
import { measured } from './lines.ts'
import type { TextStyle } from './print-style.ts'
import type { Column } from './text-slabs.ts'

const INDENT = 13

export function needOf(blocks: readonly Block[], style: TextStyle, column: Column): Need {
  return widest(blocks.map((block) => blockNeed(block, style, column)))
}

function blockNeed(block: Block, style: TextStyle, column: Column): Need {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return runsNeed(block.runs, style, column)
    case 'list':
      return wider(widest(block.items.map((item) => needOf(item, style, column))))
    case 'quote':
    case 'card':
      return wider(needOf(block.blocks, style, column))
    case 'table':
    case 'figure':
      return { least: 120, most: 300 }
    case 'break':
      return { least: 0, most: 0 }
  }
}

function runsNeed(runs: readonly Run[], style: TextStyle, { fonts }: Column): Need {
  return measured(atomsOf(runs, style, fonts))
}

function wider({ least, most }: Need): Need {
  return { least: least + INDENT, most: most + INDENT }
}

function widest(needs: readonly Need[]): Need {
  return {
    least: Math.max(0, ...needs.map(({ least }) => least)),
    most: Math.max(0, ...needs.map(({ most }) => most)),
  }
}
