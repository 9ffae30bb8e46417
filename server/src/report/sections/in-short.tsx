/** The first page, to hand over by itself: who took part, what was agreed and how far, where groups differ, what was kept. */
import type { ReportContext } from '../report-context.ts'
import { LimitNote } from './limit-note.tsx'
import { ShortApart } from './short-apart.tsx'
import { ShortPriorities } from './short-priorities.tsx'

export function InShort({ context }: { context: ReportContext }) {
  const { t } = context.words
  return (
    <section className="in-short">
      <h2>{t('short.title')}</h2>
      <p>
        <b>{t('short.who')}</b> {whoCame(context)}
      </p>
      <ShortPriorities context={context} />
      <ShortApart context={context} />
      <LimitNote context={context} />
    </section>
  )
}

/** People of each group against its seats, in one sentence. */
function whoCame({ model: { room }, words: { t, local, number, list } }: ReportContext): string {
  const groups = room.rows
    .filter(({ present, seats }) => present + seats > 0)
    .map(({ name, present, seats }) =>
      t(seats === 0 ? 'short.group' : 'short.groupOfSeats', {
        group: name ? local(name) : t('room.ungrouped'),
        present: number(present),
        seats: number(seats),
      }),
    )
  return groups.length === 0 ? t('short.nobody') : `${list(groups)}.`
}
