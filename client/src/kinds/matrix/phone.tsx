/** A matrix on a phone: one row after another, its headings as a list; never a table to be pushed sideways. */
import { Suspense, useEffect } from 'react'
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { latePart } from '../late-part.ts'
import {
  answerOf,
  type Given,
  isMatrixConfig,
  type MatrixDraft,
  NOTHING,
  readMatrixDraft,
} from './matrix-draft.ts'
import { MatrixForm } from './matrix-form.tsx'
import { MatrixSummary } from './matrix-summary.tsx'

/** Fetched once the form is there: it is shown after everybody has answered. */
const Result = latePart(async () => (await import('./phone-matrix.tsx')).PhoneMatrix)

export function MatrixPhone(props: PhoneProps) {
  const { activity, onDraft, cast } = props
  useEffect(Result.prepare, [])
  const asked = new Set(activity.items.map(({ id }) => id))
  const ballot = ballotState(props, (value) => aboutItems(readMatrixDraft(value), asked), NOTHING)
  const { config } = activity
  if (!isMatrixConfig(config)) return null
  const send = (given: Given, next: number) => {
    cast(answerOf(config, given))
    onDraft(next < activity.items.length ? { given, at: next } : null)
  }
  return (
    <BallotPage
      page={props}
      ballot={ballot}
      summary={({ given }) => <MatrixSummary items={activity.items} config={config} given={given} />}
      own={() => null}
      result={
        <Suspense fallback={null}>
          <Result.Part activity={activity} own={ballot.counted?.given ?? {}} />
        </Suspense>
      }
      stepwise
      reopen={({ given }) => ({ given, at: 0 })}
    >
      <MatrixForm
        items={activity.items}
        config={config}
        draft={ballot.answer}
        last={ballot.last}
        onDraft={onDraft}
        onSend={send}
      />
    </BallotPage>
  )
}

/** What was said of rows that are not asked about any more is left behind. */
function aboutItems(draft: MatrixDraft | null, asked: ReadonlySet<string>): MatrixDraft | null {
  if (draft === null) return null
  const given = Object.entries(draft.given).filter(([id]) => asked.has(id))
  return { given: Object.fromEntries(given), at: draft.at }
}
