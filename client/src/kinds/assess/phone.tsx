/** Assessing on a phone: every row with its labels, the reason folds out; after the reveal how the room marked each row. */
import type { AssessAnswer } from '@cabildo/shared/kinds/assess/schema'
import { Suspense, useEffect } from 'react'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { latePart } from '../late-part.ts'
import { AssessForm } from './assess-form.tsx'
import { AssessSummary } from './assess-summary.tsx'
import { Evidence } from './evidence.tsx'
import { earlierMarks, isAssessConfig, readAssess } from './read-assess.ts'

/** Needed after the reveal alone: fetched while people still answer. */
const Result = latePart(async () => (await import('./assess-phone-result.tsx')).AssessPhoneResult)

const NOTHING: AssessAnswer = { marks: {}, reasons: {} }

export function AssessPhone(props: PhoneProps) {
  const { activity, onDraft, cast } = props
  const { config, items, round } = activity
  useEffect(() => Result.prepare(), [])
  if (!isAssessConfig(config)) return null
  const asked = new Set(items.map(({ id }) => id))
  const ballot = ballotState(props, (value) => readAssess(value, asked), NOTHING)
  const before = earlierMarks(props.said, round, asked)
  const again = (config.rounds ?? 1) > 1 && Object.keys(before).length > 0
  const send = (answer: AssessAnswer) => {
    cast(again ? { ...answer, was: before } : answer)
    onDraft(null)
  }
  return (
    <>
      <Evidence evidence={config.evidence} asked={activity.asked} />
      <BallotPage
        page={props}
        ballot={ballot}
        summary={(answer) => <AssessSummary items={items} config={config} answer={answer} />}
        own={() => null}
        result={
          <Suspense fallback={null}>
            <Result.Part activity={activity} config={config} own={ballot.counted} />
          </Suspense>
        }
      >
        <AssessForm
          items={items}
          config={config}
          answer={ballot.answer}
          before={before}
          earlier={activity.earlier}
          onChange={onDraft}
          onSend={send}
        />
      </BallotPage>
    </>
  )
}
