/** Voting on a phone: each item with what its way of voting asks for; the budget stands beside the button. */
import { spentBy } from '@cabildo/shared/kinds/vote/ballot-type'
import type { VoteAnswer } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { NoPreference } from '../no-preference.tsx'
import { offeredTo } from '../shuffled.ts'
import { SubmitBar } from '../submit-bar.tsx'
import { isVoteConfig, readVote } from './read-vote.ts'
import { useVoteWords } from './use-vote-words.ts'
import { VoteBudget } from './vote-budget.tsx'
import { VoteForm } from './vote-form.tsx'
import { VoteSummary } from './vote-summary.tsx'

export function VotePhone(props: PhoneProps) {
  const { activity, seed, onDraft, cast } = props
  const { t } = useTranslation('kinds-phone')
  const text = useLocalText()
  const foreign = useForeign()
  const { config } = activity
  const ballot = ballotState(props, readVote, { dots: {} })
  const known = new Set(activity.items.map(({ id }) => id))
  const dots = Object.fromEntries(Object.entries(ballot.answer.dots).filter(([id]) => known.has(id)))
  const words = useVoteWords(isVoteConfig(config) ? config.method : 'dots')
  if (!isVoteConfig(config)) return null
  const spent = spentBy(config, Object.values(dots))
  const rows = offeredTo(seed, activity.items, activity.id).map((item) => ({
    id: item.id,
    title: text(item.text),
    why: text(item.why) || undefined,
    lang: foreign(item.text),
  }))
  const send = (answer: VoteAnswer) => {
    cast(answer)
    onDraft(null)
  }
  return (
    <BallotPage
      page={props}
      ballot={ballot}
      summary={(answer) => <VoteSummary rows={rows} dots={answer.dots} method={config.method} />}
      own={(answer, item) => {
        const count = answer.dots[item]
        return count === undefined ? null : words.own(count)
      }}
    >
      <VoteForm rows={rows} config={config} dots={dots} onChange={(next) => onDraft({ dots: next })} />
      <NoPreference offered={spent === 0} onClick={() => send({ dots: {} })} />
      <SubmitBar facts={<VoteBudget config={config} items={rows.length} spent={spent} />}>
        <Button look="primary" size="large" icon="send" disabled={spent === 0} onClick={() => send({ dots })}>
          {t('vote.send')}
        </Button>
      </SubmitBar>
    </BallotPage>
  )
}
