/**
 * What is consensual and what is controversial over several votes: one row per item, whatever number of votes asked it.
 * Made of released results and of nothing else.
 */
import { signedMark, supportMark } from '../../methods/evidence-mark.ts'
import type { LocalText } from '../../text.ts'
import type { Result, ResultItem } from '../result/result-types.ts'
import type { Sides } from './sides-of.ts'
import type { ConsensusTable, Evidence, TableColumn, TableRow, TableVote, Untold } from './table-types.ts'

/** An item as one vote speaks of it, with the result of the round that asked it last. */
export type AskedItem = {
  item: Pick<ResultItem, 'id' | 'text' | 'label' | 'basis' | 'people'>
  result: Pick<Result, 'thresholds' | 'smallestGroup' | 'exchanged'>
  sides: Sides
}

/** A vote with what may be told of it; without items where `untold` says why. */
export type AskedVote = {
  id: string
  title: LocalText
  untold: Untold | null
  missing: number
  items: readonly AskedItem[]
}

export function consensusTable(votes: readonly AskedVote[]): ConsensusTable {
  const rows = new Map<string, TableRow>()
  for (const { id, items } of votes) {
    for (const asked of items) {
      const evidence = evidenceOf(id, asked)
      if (evidence === null) continue
      const { item } = asked
      const row = rows.get(item.id) ?? { id: item.id, text: item.text, column: 'neither', evidence: [] }
      row.evidence.push(evidence)
      rows.set(item.id, row)
    }
  }
  return {
    votes: votes.map(told),
    rows: [...rows.values()].map((row) => ({ ...row, column: columnOf(row.evidence) })),
  }
}

/** Null for what stands on no side, which no vote can place. */
function evidenceOf(vote: string, { item, result, sides }: AskedItem): Evidence | null {
  const { label, basis, people } = item
  if (label === null || sides === 'none') return null
  const { support, answered, few } = people
  const at = result.thresholds.support
  const fewest = result.smallestGroup
  const mark =
    sides === null ? supportMark({ support, n: answered }, at, fewest) : signedMark(sides, at, fewest)
  return { vote, label, basis, mark: few ? null : mark, support, answered, signs: sides }
}

function columnOf(evidence: readonly Evidence[]): TableColumn {
  if (evidence.some(({ label }) => label === 'controversial')) return 'controversial'
  return evidence.every(({ label }) => label === 'consensual') ? 'consensual' : 'neither'
}

function told({ id, title, untold, missing, items }: AskedVote): TableVote {
  const last = items.at(-1)?.result
  const rule = last
    ? {
        thresholds: last.thresholds,
        smallestGroup: last.smallestGroup,
        exchanged: items.some(({ result }) => result.exchanged),
      }
    : null
  return { id, title, untold, missing, rule, signed: signedOf(items) }
}

function signedOf(items: readonly AskedItem[]): TableVote['signed'] {
  const signed = items.filter(({ sides }) => sides !== null && sides !== 'none').length
  if (signed === 0) return 'none'
  return signed === items.length ? 'all' : 'some'
}
