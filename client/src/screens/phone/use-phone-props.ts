/** What a kind's page on the phone is given: the draft, what was said, and the ways to say more, through the outbox. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { ActivityView, RoomGroup } from '@cabildo/shared/workshop/view'
import type { PhoneProps } from '../../kinds/kind-ui.ts'
import { ballotKey } from '../../net/ballot-key.ts'
import { useDraft } from '../../net/drafts.ts'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { newHexKey, type Session } from '../../net/session.ts'
import { saidIn } from './said-in.ts'

type Input = {
  activity: ActivityView
  session: Session
  mine: Mine
  mineAt: number
  entries: readonly OutboxEntry[]
  outbox: Outbox | null
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
}

/** Own things that come this much later than an acknowledgement are newer than it; sooner they may be the ones before. */
const SETTLED = 1000

export function usePhoneProps(input: Input): PhoneProps {
  const { activity, session, mine, mineAt, entries, outbox, groups } = input
  const { id, round, secrecy } = activity
  const { workshop, ballotSecret } = session
  const [draft, onDraft] = useDraft(`${workshop}/${id}/${round}`)
  const own = entries.filter((entry) => entry.activity === id)
  const ballot = mine.ballots.find((one) => one.activity === id && one.round === round) ?? null
  const settledAt = Math.max(0, ...own.map((entry) => entry.settledAt))
  const say = (slot: string, command: OutboxEntry['command'], as?: string) => {
    outbox?.say({ activity: id, slot, command, ...(as && { as }) }).catch(() => {})
  }
  return {
    activity,
    seed: mine.person,
    draft,
    onDraft,
    said: own.map(saidIn),
    ballot: ballot && { ...ballot, newer: mineAt > settledAt + SETTLED },
    contributions: mine.contributions.find((one) => one.activity === id)?.mine ?? null,
    cast: (answer) => {
      const said = { type: 'cast', activity: id, round, answer } as const
      const slot = `cast/${id}/${round}`
      if (secrecy === 'open') say(slot, said, mine.person)
      else say(slot, { ...said, key: ballotKey(ballotSecret, workshop, id, round) })
    },
    act: (action, slot) => say(`${id}/${slot}`, { type: 'act', activity: id, action }),
    discard: (one) => {
      outbox?.discard(one).catch(() => {})
    },
    newKey: newHexKey,
    groups,
    group: mine.group?.id ?? null,
  }
}
