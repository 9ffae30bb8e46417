/** What a kind's own phone page is given when somebody else enters what is on a sheet. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import type { ActivityView, RoomGroup } from '@cabildo/shared/workshop/view'
import type { PhoneProps } from '../../kinds/kind-ui.ts'
import { ballotKey } from '../../net/ballot-key.ts'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { newHexKey } from '../../net/session.ts'
import { saidIn } from '../phone/said-in.ts'

type Input = {
  workshop: string
  secret: string
  sheet: StandIn
  activity: ActivityView
  draft: unknown
  onDraft: (draft: unknown) => void
  /** What is shown of what this sheet said. */
  entries: readonly OutboxEntry[]
  outbox: Outbox
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
}

/** The key of somebody's anonymous ballot: only this device can derive it again. */
export function sheetKey(secret: string, workshop: string, person: string, activity: string, round: number) {
  return ballotKey(secret, `${workshop}/${person}`, activity, round)
}

export function useSheetProps(input: Input): PhoneProps {
  const { workshop, secret, sheet, activity, draft, onDraft, entries, outbox, groups } = input
  const { id, round, secrecy } = activity
  const person = sheet.id
  const say = (slot: string, command: OutboxEntry['command']) => {
    outbox.say({ activity: id, slot: `${person}/${slot}`, command }).catch(() => {})
  }
  return {
    activity,
    seed: null,
    draft,
    onDraft,
    said: entries.map(saidIn),
    ballot: null,
    contributions: null,
    cast: (answer) =>
      say(`cast/${id}/${round}`, {
        type: 'cast-for',
        person,
        activity: id,
        round,
        answer,
        ...(secrecy === 'anonymous' ? { key: sheetKey(secret, workshop, person, id, round) } : {}),
      }),
    act: (action, slot) => say(`${id}/${slot}`, { type: 'act-for', person, activity: id, action }),
    discard: (one) => {
      outbox.discard(one).catch(() => {})
    },
    newKey: newHexKey,
    groups,
    group: sheet.group,
  }
}
