/** Approvals for a person: support, the most supported, the fair-share set, and who is left without. */
import type { ApprovalAnalysis } from '@cabildo/shared/analysis/analyze-approval'
import type { AnalyzeWords } from './analyze-words.ts'
import { printable, textTable } from './text-table.ts'
import { namesText, numberText, setsText, shareText } from './value-text.ts'

export function approvalLines(result: ApprovalAnalysis, words: AnalyzeWords): string[] {
  const { voters, approvals, k, topK, equalShares, pav, unrepresented } = result
  return [
    words.approved(voters, Object.keys(approvals).length, k),
    '',
    ...textTable(itemRows(result, words)),
    '',
    words.topSets(setsText(topK, words)),
    ...(unrepresented === null ? [] : [words.unrepresented(shareText(unrepresented, words))]),
    words.bought(boughtText(equalShares, words)),
    ...(equalShares.unrepresented === null
      ? []
      : [words.unrepresentedFair(shareText(equalShares.unrepresented, words))]),
    ...(pav === null ? [] : [words.pav(numberText(pav.score, words), setsText(pav.sets, words))]),
    ...groupLines(result, words),
  ]
}

function itemRows({ approvals, voters, topK, equalShares }: ApprovalAnalysis, words: AnalyzeWords) {
  const isIn = (sets: readonly (readonly string[])[] | null, name: string) => {
    const many = sets?.filter((set) => set.includes(name)).length ?? 0
    return many === 0 ? '' : many === sets?.length ? '*' : '='
  }
  const rows = Object.entries(approvals)
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => [
      printable(name),
      String(count),
      shareText(voters === 0 ? null : count / voters, words),
      isIn(topK, name),
      isIn(equalShares.completed, name),
    ])
  return [[words.item, words.approvals, words.share, words.topK, words.fairShare], ...rows]
}

function boughtText({ sets, completions }: ApprovalAnalysis['equalShares'], words: AnalyzeWords): string {
  if (!completions) return setsText(sets, words)
  return completions
    .map(({ bought, added }) => {
      const own = setsText([bought], words)
      return added.length === 0 ? own : `${own} (${words.added(namesText(added, words))})`
    })
    .join(' | ')
}

function groupLines(result: ApprovalAnalysis, words: AnalyzeWords): string[] {
  if (!('groups' in result) || !result.groups) return []
  const names = Object.keys(result.approvals)
  const groups = Object.entries(result.groups)
  const rows = names.map((name) => [
    printable(name),
    ...groups.map(([, { voters, approvals }]) => shareText((approvals[name] ?? 0) / voters, words)),
    shareText(result.minOverGroups?.[name], words),
    shareText(result.eachGroupEqual?.shares[name], words),
  ])
  const without = groups.map(([, { unrepresented }]) => shareText(unrepresented, words))
  return [
    '',
    ...textTable([
      [words.item, ...groups.map(([id]) => printable(id)), words.lowest, words.eachGroupEqual],
      ...rows,
      [words.unrepresentedHead, ...without, '', ''],
    ]),
  ]
}
