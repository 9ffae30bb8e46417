/** The room and where the workshop led. */
import { json, OF_STEP, type Spec, STEP } from './spec.ts'

export const ROOM: Spec[] = [
  {
    table: 'workshop',
    rows: 'workshop',
    columns: {
      rev: 'rev',
      people: 'room.people',
      seats: 'room.seats',
      mirror: 'room.mirror',
      smallest_open: 'smallestGroup.open',
      smallest_confidential: 'smallestGroup.confidential',
      smallest_anonymous: 'smallestGroup.anonymous',
      opened_at: ({ get }) => {
        const at = get('openedAt')
        return typeof at === 'number' ? new Date(at).toISOString() : null
      },
    },
  },
  {
    table: 'groups',
    rows: 'room.rows.*',
    columns: {
      group: 'room.rows.*.id',
      seats: 'room.rows.*.seats',
      present: 'room.rows.*.present',
      gap: 'room.rows.*.gap',
    },
  },
  {
    table: 'channels',
    rows: 'room.counts.*',
    columns: {
      group: 'room.counts.*.id',
      phone: 'room.counts.*.channels.phone',
      kiosk: 'room.counts.*.channels.kiosk',
      paper: 'room.counts.*.channels.paper',
      hands: 'room.counts.*.channels.hands',
      heads: 'room.counts.*.heads',
    },
  },
]

export const OUTCOME: Spec[] = [
  { table: 'deeds', rows: 'deeds.*', columns: { deed: 'deeds.*.deed', times: 'deeds.*.count' } },
  {
    table: 'priorities',
    rows: 'priorities.list.*',
    columns: { item: 'priorities.list.*.item.id', place: 'priorities.list.*.place' },
  },
  {
    table: 'priority_steps',
    rows: 'priorities.list.*.steps.*',
    columns: {
      item: 'priorities.list.*.item.id',
      step: 'priorities.list.*.steps.*.activity',
      round: 'priorities.list.*.steps.*.round',
      place: 'priorities.list.*.steps.*.place',
      places: 'priorities.list.*.steps.*.of',
    },
  },
  {
    table: 'consensus_items',
    rows: `${STEP}.table.rows.*.evidence.*`,
    columns: {
      ...OF_STEP,
      item: `${STEP}.table.rows.*.id`,
      vote: `${STEP}.table.rows.*.evidence.*.vote`,
      support: `${STEP}.table.rows.*.evidence.*.support`,
      counted: `${STEP}.table.rows.*.evidence.*.answered`,
      evidence_mark: json(`${STEP}.table.rows.*.evidence.*.mark`),
      signs: json(`${STEP}.table.rows.*.evidence.*.signs`),
    },
  },
  {
    table: 'consensus_votes',
    rows: `${STEP}.table.votes.*`,
    columns: {
      ...OF_STEP,
      vote: `${STEP}.table.votes.*.id`,
      missing: `${STEP}.table.votes.*.missing`,
      support_threshold: `${STEP}.table.votes.*.rule.thresholds.support`,
      gap_threshold: `${STEP}.table.votes.*.rule.thresholds.gap`,
      smallest_group: `${STEP}.table.votes.*.rule.smallestGroup`,
    },
  },
]
