/** Consent on a phone: one proposal after another on the gradient of agreement; every step is sent, the last word counts. */
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import { useTranslation } from 'react-i18next'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { type ConsentDraft, readConsentDraft } from './consent-draft.ts'
import { ConsentForm } from './consent-form.tsx'
import { ConsentSummary } from './consent-summary.tsx'

const NOTHING: ConsentDraft = { levels: {}, reservations: {}, at: 0 }

export function ConsentPhone(props: PhoneProps) {
  const { activity, onDraft, cast } = props
  const { t } = useTranslation('kinds-phone')
  const ballot = ballotState(props, readConsentDraft, NOTHING)
  const send = ({ levels, reservations }: ConsentAnswer, next: number) => {
    cast({ levels, reservations })
    onDraft(next < activity.items.length ? { levels, reservations, at: next } : null)
  }
  return (
    <BallotPage
      page={props}
      ballot={ballot}
      summary={(answer) => <ConsentSummary items={activity.items} answer={answer} />}
      own={({ levels }, item) => {
        const level = levels[item]
        return level === undefined ? null : t('consent.own', { level: t(`consent.level.${level}`) })
      }}
      stepwise
      reopen={(answer) => ({ ...answer, at: 0 })}
    >
      <ConsentForm
        items={activity.items}
        draft={ballot.answer}
        last={ballot.last}
        onDraft={onDraft}
        onSend={send}
      />
    </BallotPage>
  )
}
