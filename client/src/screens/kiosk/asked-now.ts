/** Which question is open, as somebody before this tablet is told; undefined while they cannot know. */
import type { DisplayView, ParticipantView } from '@cabildo/shared/workshop/view'

/** `hidden`: they may be kept from seeing what is open, as whoever waits at the door is. */
export function askedNow(
  view: Pick<ParticipantView | DisplayView, 'current' | 'workshop'> | null,
  hidden: boolean,
): string | null | undefined {
  if (view === null) return undefined
  if (view.current?.phase === 'open') return view.current.id
  return hidden && view.workshop.status !== 'ended' ? undefined : null
}
