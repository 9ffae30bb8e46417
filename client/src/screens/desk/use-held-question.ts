/** The question a sheet is being entered in. When the room moves on, what was begun and not sent stays in sight until it is left. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useDraft } from '../../net/drafts.ts'
import { draftName } from './draft-name.ts'

export type HeldQuestion = {
  activity: ActivityView | null
  draft: unknown
  onDraft: (draft: unknown) => void
  /** Something is typed and the round has closed, or another question is before the room. */
  late: boolean
}

export function useHeldQuestion(
  workshop: string,
  person: string,
  current: ActivityView | null,
): HeldQuestion {
  const [held, setHeld] = useState(current)
  const [draft, onDraft] = useDraft(draftName(workshop, held?.id ?? '', held?.round ?? 0, person))
  const same = current?.id === held?.id && current?.round === held?.round
  if (!same && draft === null) setHeld(current)
  const activity = same || draft === null ? current : held
  const late = draft !== null && (!same || current?.phase !== 'open')
  // A form that is closed would not show what was typed.
  return { activity: activity && late ? { ...activity, phase: 'open' } : activity, draft, onDraft, late }
}
