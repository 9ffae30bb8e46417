/** A matrix on a phone: one row after another, its headings as a list; never a table to be pushed sideways. */
import { BallotPage } from '../ballot-page.tsx'
import { ballotState } from '../ballot-state.ts'
import type { PhoneProps } from '../kind-ui.ts'
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
import { PhoneMatrix } from './phone-matrix.tsx'

export function MatrixPhone(props: PhoneProps) {
  const { activity, onDraft, cast } = props
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
      result={<PhoneMatrix activity={activity} own={ballot.counted?.given ?? {}} />}
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
