/** By which rule items stand in a column, by which thresholds each vote was marked, and which votes say nothing. */
import { markRules } from '@cabildo/shared/workshop/table/mark-rules'
import type { TableVote } from '@cabildo/shared/workshop/table/table-types'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; votes: readonly TableVote[] }

export function TableRules({ words, votes }: Props) {
  const { t, local } = words
  return (
    <>
      {votes.map(({ id, title, untold }) =>
        untold === null ? null : (
          <p key={id}>{t(`kind-present:untold.${untold}`, { title: local(title) })}</p>
        ),
      )}
      {votes.some(({ rule }) => rule !== null) ? (
        <p className="note">{t('kind-present:rule.columns')}</p>
      ) : null}
      {votes.map((vote) => (
        <VoteRule key={vote.id} words={words} vote={vote} />
      ))}
      {votes.some(({ rule }) => rule?.exchanged) ? (
        <p className="note">{t('kind-present:exchanged')}</p>
      ) : null}
    </>
  )
}

function VoteRule({ words: { t, local, percent }, vote }: { words: Translator; vote: TableVote }) {
  const { rule, title, missing } = vote
  if (rule === null) return null
  const marks = markRules(vote).map(({ key, support, rest }) =>
    t(`kind-present:rule.${key}`, { support: percent(support), rest: percent(rest) }),
  )
  return (
    <p className="note">
      <b>
        <bdi>{local(title)}</bdi>
      </b>{' '}
      {t('kind-present:rule.labels', {
        support: percent(rule.thresholds.support),
        gap: Math.round(rule.thresholds.gap * 100),
      })}{' '}
      {marks.join('; ')}. {t('kind-present:rule.fewest', { least: rule.smallestGroup })}
      {missing === 0 ? '' : ` ${t('kind-present:missing', { count: missing, title: local(title) })}`}
    </p>
  )
}
