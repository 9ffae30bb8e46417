/** Votes on statements for a person: what even the least convinced group can live with comes first. */
import type { VotesAnalysis } from '@cabildo/shared/analysis/analyze-votes'
import type { AnalyzeWords } from './analyze-words.ts'
import { printable, textTable } from './text-table.ts'
import { numberText, shareText } from './value-text.ts'

export function votesLines({ people, groups, statements }: VotesAnalysis, words: AnalyzeWords): string[] {
  const sizes = Object.entries(groups).map(([id, n]) => `${printable(id)} (${n})`)
  const rows = [...statements]
    .sort((one, other) => (other.minOverGroups ?? -1) - (one.minOverGroups ?? -1))
    .map((statement) => [
      printable(statement.id),
      String(statement.agree),
      String(statement.disagree),
      String(statement.pass),
      shareText(statement.minOverGroups, words),
      numberText(statement.groupInformedConsensus, words),
    ])
  return [
    words.voted(people, statements.length, sizes.join(', ') || '–'),
    '',
    ...textTable([
      [words.statement, words.agree, words.disagree, words.pass, words.lowest, words.consensus],
      ...rows,
    ]),
  ]
}
