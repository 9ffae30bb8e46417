/** The workshop, who was in the room, and how they took part. */
import { type DataTable, dataTable, moment } from '../data-table.ts'
import type { TableSource } from '../table-source.ts'

export function roomTables({ model, words: { local } }: TableSource): DataTable[] {
  const { workshop, room, smallestGroup } = model
  return [
    dataTable(
      'workshop',
      {
        workshop: 'id',
        code: 'text',
        title: 'text',
        purpose: 'text',
        edition: 'text',
        rehearsal: 'yes-no',
        template: 'id',
        opened_at: 'moment',
        rev: 'whole',
        people: 'whole',
        seats: 'whole',
        mirror: 'number',
        smallest_open: 'whole',
        smallest_confidential: 'whole',
        smallest_anonymous: 'whole',
      },
      [
        {
          workshop: workshop.id,
          code: workshop.code,
          title: local(workshop.title),
          purpose: local(workshop.purpose),
          edition: model.edition,
          rehearsal: workshop.rehearsal ?? false,
          template: model.template,
          opened_at: moment(model.openedAt),
          rev: model.rev,
          people: room.people,
          seats: room.seats,
          mirror: room.mirror,
          smallest_open: smallestGroup.open,
          smallest_confidential: smallestGroup.confidential,
          smallest_anonymous: smallestGroup.anonymous,
        },
      ],
    ),
    dataTable(
      'groups',
      { group: 'id', name: 'text', seats: 'whole', present: 'whole', gap: 'number' },
      room.rows.map(({ id, name, seats, present, gap }) => ({
        group: id,
        name: name && local(name),
        seats,
        present,
        gap,
      })),
    ),
    dataTable(
      'channels',
      { group: 'id', phone: 'whole', kiosk: 'whole', paper: 'whole', hands: 'whole', heads: 'whole' },
      room.counts.map(({ id, channels, heads }) => ({
        group: id,
        phone: channels.phone,
        kiosk: channels.kiosk,
        paper: channels.paper,
        hands: channels.hands,
        heads,
      })),
    ),
  ]
}
