/** Consent on a phone: one proposal after another on the gradient of agreement; every step is sent, the last word counts. */
import type { ConsentAnswer } from '@cabildo/shared/kinds/consent/schema'
import { useTranslation } from 'react-i18next'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { type ConsentDraft, readConsentDraft } from './consent-draft.ts'
import { ConsentForm } from './consent-form.tsx'
import { ConsentSummary } from './consent-summary.tsx'
import { aboutItems, earlierLevels } from './earlier-levels.ts'

const NOTHING: ConsentDraft = { levels: {}, reservations: {}, at: 0 }

export function ConsentPhone(props: PhoneProps) {
  const { activity, onDraft, cast } = props
  const { t } = useTranslation('kinds-phone')
  const asked = new Set(activity.items.map(({ id }) => id))
  const ballot = ballotState(props, (value) => readAbout(value, asked), NOTHING)
  const before = aboutItems(earlierLevels(props.said, activity.round), asked)
  const again = roundsPlanned(activity.config) > 1 && Object.keys(before).length > 0
  const send = ({ levels, reservations }: ConsentAnswer, next: number) => {
    cast(again ? { levels, reservations, was: before } : { levels, reservations })
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
        before={before}
        earlier={activity.earlier}
        onDraft={onDraft}
        onSend={send}
      />
    </BallotPage>
  )
}

/** A round may ask again about some proposals only: what was said of the others belongs to earlier rounds. */
function readAbout(value: unknown, asked: ReadonlySet<string>): ConsentDraft | null {
  const draft = readConsentDraft(value)
  if (draft === null) return null
  const { levels, reservations, at } = draft
  return { levels: aboutItems(levels, asked), reservations: aboutItems(reservations, asked), at }
}

/** The server has parsed it; the phone does without the schemas. */
function roundsPlanned({ rounds }: Record<string, unknown>): number {
  return typeof rounds === 'number' ? rounds : 1
}
