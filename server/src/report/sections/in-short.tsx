/** The first page, to hand over by itself: who took part, what was agreed and how far, where groups differ, what was kept. */
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { ReportContext } from '../report-context.ts'
import { LimitNote } from './limit-note.tsx'
import { ShortApart } from './short-apart.tsx'
import { ShortPriorities } from './short-priorities.tsx'

type Props = { context: ReportContext; sections: readonly ReportSection[] }

export function InShort({ context, sections }: Props) {
  const { t } = context.words
  return (
    <section className="in-short">
      <h2>{t('short.title')}</h2>
      <p>
        <b>{t('short.who')}</b> {whoCame(context)}
      </p>
      <ShortPriorities context={context} sections={sections} />
      <ShortApart context={context} sections={sections} />
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
