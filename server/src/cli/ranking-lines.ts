/** Rankings for a person: the default order, the robustness views beside it, and agreement in words. */
import type { RankingAnalysis } from '@cabildo/shared/analysis/analyze-ranking'
import { agreementWords } from '@cabildo/shared/methods/pair-agreement'
import type { AnalyzeWords } from './analyze-words.ts'
import { printable, textTable } from './text-table.ts'
import { namesText, numberText, placesOf, shareText, tiersText } from './value-text.ts'

/** More items than this make the table of all pairs wider than a screen. */
const MOST_PAIRS = 12

export function rankingLines(result: RankingAnalysis, words: AnalyzeWords): string[] {
  const { candidates, voters, abstained } = result
  return [
    words.ranked(voters, candidates.length, abstained),
    '',
    ...textTable(itemRows(result, words)),
    '',
    ...(candidates.length <= MOST_PAIRS ? [...pairTable(result, words), ''] : []),
    result.condorcetWinner === null ? words.noWinner : words.winner(printable(result.condorcetWinner)),
    ...flipLine(result, words),
    ...kemenyLine(result, words),
    irvLine(result, words),
    ...agreementLines(result.agreement, words),
    ...('top' in result && result.top ? [words.top(result.top.k, namesText(result.top.items, words))] : []),
    ...groupLines(result, words),
  ]
}

function itemRows(
  { borda, copeland, schulze, kemeny, voters, candidates }: RankingAnalysis,
  words: AnalyzeWords,
) {
  const schulzePlaces = placesOf(schulze.ranking)
  const kemenyPlaces = placesOf((kemeny.order ?? []).map((name) => [name]))
  const rows = borda.ranking.flat().map((name) => {
    const points = borda.scores[name] ?? 0
    return [
      printable(name),
      numberText(points, words),
      voters === 0 ? '–' : numberText(candidates.length - points / voters, words, 2),
      numberText(copeland.scores[name], words),
      schulzePlaces.get(name) ?? '',
      kemenyPlaces.get(name) ?? '–',
    ]
  })
  return [[words.item, words.points, words.meanPlace, 'Copeland', 'Schulze', 'Kemeny'], ...rows]
}

function pairTable({ candidates, pairwise }: RankingAnalysis, words: AnalyzeWords): string[] {
  const numbered = candidates.map((name, at) => `${at + 1} ${printable(name)}`)
  const rows = numbered.map((name, a) => [
    name,
    ...candidates.map((_, b) => (a === b ? '·' : String(pairwise[a]?.[b] ?? ''))),
  ])
  return [`${words.headToHead}:`, ...textTable([['', ...candidates.map((_, at) => String(at + 1))], ...rows])]
}

function flipLine(result: RankingAnalysis, words: AnalyzeWords): string[] {
  if (!('flip' in result) || !result.flip) return []
  const [first = '', second = ''] = result.flip.items.map(printable)
  return [words.flip(first, second, result.flip.switches)]
}

function kemenyLine({ kemeny, voters }: RankingAnalysis, words: AnalyzeWords): string[] {
  if (voters === 0) return []
  const share = shareText(kemeny.shareAgainst, words)
  const { exact, cost, lowerBound, order, optimalOrders, undecided } = kemeny
  if (order && exact) return [words.kemeny(share, tiersText(order.map((name) => [name])))]
  if (order) {
    const gap = shareText((cost - lowerBound) / lowerBound, words)
    return [words.kemenyFound(share, gap, tiersText(order.map((name) => [name])))]
  }
  const orders = optimalOrders === null ? '>1' : numberText(optimalOrders, words)
  const pairs = undecided?.map((pair) => pair.map(printable).join(' / ')).join(', ') ?? words.undefined
  return [words.kemenySeveral(share, orders, pairs)]
}

function irvLine({ irv }: RankingAnalysis, words: AnalyzeWords): string {
  const winners = irv.winners === null ? words.undefined : namesText(irv.winners, words)
  const depends = irv.winners?.length !== 1
  return irv.tie && depends ? words.irvTie(namesText(irv.tie, words), winners) : words.irv(winners)
}

function agreementLines(agreement: RankingAnalysis['agreement'], words: AnalyzeWords): string[] {
  const { pairAgreement, kendallW, meanTauB } = agreement
  const ranks = words.ranks(numberText(kendallW, words), numberText(meanTauB, words))
  if (pairAgreement === null) return [ranks]
  const word = words.agreementWord[agreementWords(pairAgreement)]
  return [words.agreement(shareText(pairAgreement, words), word), ranks]
}

function groupLines(result: RankingAnalysis, words: AnalyzeWords): string[] {
  if (!('groups' in result) || !result.groups) return []
  const rows = Object.entries(result.groups).map(([id, { voters, agreement, borda }]) => [
    printable(id),
    String(voters),
    shareText(agreement.pairAgreement, words),
    borda.ranking[0]?.map(printable).join(' = ') ?? '',
  ])
  const equal = result.eachGroupEqual
  return [
    '',
    ...textTable([[words.group, words.people, words.pairAgreement, words.first], ...rows]),
    ...(result.betweenGroups ?? []).map(({ groups: [one = '', other = ''], pairAgreement }) =>
      words.between(printable(one), printable(other), shareText(pairAgreement, words)),
    ),
    ...(equal ? [`${words.eachGroupEqual}: ${tiersText(equal.ranking)}`] : []),
  ]
}
