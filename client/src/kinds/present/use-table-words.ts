/** The sentences around the table: by what its votes gave marks and labels, and which votes say nothing yet. */
import { markRules } from '@cabildo/shared/workshop/table/mark-rules'
import type { ConsensusTable, TableVote } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { useLocalText, useNumber } from '../../i18n/use-language.ts'

export type TableWords = {
  /** Votes that speak, with a number before the title where there are several, and what gave their marks. */
  votes: { id: string; title: string; marks: string }[]
  /** By what labels were given and from how many answers on there is a mark; once where votes had it alike. */
  rules: string[]
  /** The number of a vote; null where there is but one. */
  numberOf: (vote: string) => number | null
  /** What is not told, and why. */
  untold: string[]
  /** That figures by group are close; null where they are exact. */
  exchanged: string | null
}

export function useTableWords({ votes }: ConsensusTable): TableWords {
  const { t } = useTranslation('kind-present')
  const text = useLocalText()
  const percent = useNumber({ style: 'percent', maximumFractionDigits: 0 })
  const spoken = votes.filter(({ rule }) => rule !== null)
  const numberOf = (vote: string) =>
    spoken.length < 2 ? null : spoken.findIndex(({ id }) => id === vote) + 1
  const marksOf = (vote: TableVote) =>
    markRules(vote)
      .map(({ key, support, rest }) => t(`rule.${key}`, { support: percent(support), rest: percent(rest) }))
      .join('; ')
  const titleOf = ({ id, title }: TableVote) => {
    const number = numberOf(id)
    return number === null ? text(title) : t('numbered', { number, title: text(title) })
  }
  const rulesOf = ({ rule }: TableVote) => {
    if (rule === null) return ''
    const { support, gap } = rule.thresholds
    const labels = t('rule.labels', { support: percent(support), gap: Math.round(gap * 100) })
    return `${labels} ${t('rule.fewest', { least: rule.smallestGroup })}`
  }
  const isAlike = new Set(spoken.map(rulesOf)).size <= 1
  return {
    votes: spoken.map((vote) => ({ id: vote.id, title: titleOf(vote), marks: marksOf(vote) })),
    rules: isAlike
      ? spoken.slice(0, 1).map(rulesOf)
      : spoken.map((vote) => `${titleOf(vote)}: ${rulesOf(vote)}`),
    numberOf,
    untold: votes.flatMap(({ untold, missing, title }) => [
      ...(untold === null ? [] : [t(`untold.${untold}`, { title: text(title) })]),
      ...(missing === 0 ? [] : [t('missing', { count: missing, title: text(title) })]),
    ]),
    exchanged: spoken.some(({ rule }) => rule?.exchanged) ? t('exchanged') : null,
  }
}
